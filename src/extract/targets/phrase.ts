import {
  adverbs,
  causativeVerbs,
  decreasingVerbs,
  increasingVerbs,
  makingVerbs,
  nominalVerbs,
  nounsAfterVerb,
  reachingVerbs,
  scopeWords,
  strivingWords,
} from "../../lexicon/verbs.ts";
import type { TimeExpression } from "../../text/times.ts";
import { createWordList } from "../../text/word-list.ts";

export const making = createWordList(makingVerbs);
const causative = createWordList(causativeVerbs);
const reaching = createWordList(reachingVerbs);
const increasing = createWordList(increasingVerbs);
const decreasing = createWordList(decreasingVerbs);
const manner = createWordList(adverbs);
const scope = createWordList(scopeWords);
const striving = createWordList(strivingWords);
const nouns = createWordList(nounsAfterVerb);
const nominal = createWordList(nominalVerbs);

/** What stands before the thing that is measured: times, words of striving, scope, verbs. */
export interface Lead {
  /** Where the thing begins. */
  start: number;
  /** Making verbs directly before it: 培育, 创建. */
  verb: string | null;
  /** True where a verb urges others on: 推动, 引导. */
  urged: boolean;
  /** The word of striving, if any, and whether a verb follows it. */
  striving: { word: string; beforeVerb: boolean } | null;
  /** 累计 before it. */
  cumulative: boolean;
  /** 每年 or another time of recurrence opened it. */
  recurring: boolean;
}

const connectors = ",、;:和与及并或且";
/** Words that open an adverbial or a subject of its own; the making verb comes later in the phrase. */
const adverbialStart = /^(?:在|对|以|围绕|依托|聚焦|各|每|由|通过|按照|按|向|面向|为|从|针对|选择|企业|利用|面对|就|于|[一-鿿]{2,6}[市省县区州旗盟](?=[一-鿿]))/;

/**
 * Reads what stands before the thing that is measured.
 *
 * ```text
 * 力争 各县(市、区)围绕地方支柱产业 建成 1~2个综合服务站
 * 每年 培育 创建 省级示范点8个以上
 *              ^ start
 * ```
 *
 * @param urgingOnly takes no making verbs: what is covered may be called 建设工程
 * @param isQuantity the phrase ends in the head of a rate or an amount: no verb inside it makes anything
 */
export function readLead(text: string, from: number, to: number, times: readonly TimeExpression[], isQuantity = false, urgingOnly = false): Lead {
  const lead: Lead = { start: from, verb: null, urged: false, striving: null, cumulative: false, recurring: false };
  let moved = true;
  while (moved && lead.start < to) moved = step(text, to, times, lead, urgingOnly);
  if (!isQuantity && !urgingOnly && lead.verb === null && (lead.urged || adverbialStart.test(text.slice(lead.start, to)))) {
    skipToVerb(text, to, lead);
  }
  return lead;
}

/** Takes one word off the beginning; false where none can go. */
function step(text: string, to: number, times: readonly TimeExpression[], lead: Lead, urgingOnly: boolean): boolean {
  const at = lead.start;
  const time = times.find((each) => each.start === at && each.end <= to);
  if (time) {
    lead.start = time.end;
    lead.recurring ||= time.type === "recurring";
    return true;
  }
  if (connectors.includes(text[at])) return advance(lead, 1);
  const strive = within(striving.at(text, at), at, to);
  if (strive) {
    lead.striving = { word: strive, beforeVerb: startsWithVerb(text, at + strive.length, to) };
    if (making.has(strive)) lead.verb = strive;
    return advance(lead, strive.length);
  }
  return takeScope(text, to, lead) || takeVerb(text, to, lead, urgingOnly) || takeAdverb(text, to, times, lead);
}

function takeScope(text: string, to: number, lead: Lead): boolean {
  const word = within(scope.at(text, lead.start), lead.start, to);
  return word !== "" && advance(lead, word.length);
}

function takeVerb(text: string, to: number, lead: Lead, urgingOnly = false): boolean {
  const word = verbAt(text, lead.start, to);
  if (word === null || (urgingOnly && word.kind === "making")) return false;
  if (word.kind === "making") lead.verb = word.text;
  else lead.urged = true;
  return advance(lead, word.text.length);
}

function takeAdverb(text: string, to: number, times: readonly TimeExpression[], lead: Lead): boolean {
  const word = within(manner.at(text, lead.start), lead.start, to);
  if (word === "") return false;
  const next = lead.start + word.length;
  const goesOn =
    next >= to ||
    word === "累计" ||
    verbAt(text, next, to) !== null ||
    striving.at(text, next) !== "" ||
    times.some((time) => time.start === next) ||
    isAdverbBeforeVerb(text, next, to);
  if (!goesOn) return false;
  lead.cumulative ||= word === "累计";
  return advance(lead, word.length);
}

function isAdverbBeforeVerb(text: string, at: number, to: number): boolean {
  const word = within(manner.at(text, at), at, to);
  return word !== "" && (at + word.length >= to || verbAt(text, at + word.length, to) !== null);
}

function startsWithVerb(text: string, at: number, to: number): boolean {
  return verbAt(text, at, to) !== null || isAdverbBeforeVerb(text, at, to);
}

/** A making or urging verb at `at`, unless it belongs to a name (`建设项目`, `保障房`, `有效`). */
function verbAt(text: string, at: number, to: number): { text: string; kind: "making" | "causative" } | null {
  const make = within(making.at(text, at), at, to);
  const urge = within(causative.at(text, at), at, to);
  const word = make.length >= urge.length ? make : urge;
  if (word === "") return null;
  const next = at + word.length;
  // 建, 创, 选 begin many nouns; alone they are verbs directly before the number
  if (word.length === 1 && next < to && !(word === "获" && !"奖取利益".includes(text[next]))) return null;
  if (nominal.has(word) && next < to && isName(text, next, to)) return null;
  return { text: word, kind: word === make ? "making" : "causative" };
}

/** A noun behind the verb that ends the phrase or joins more nouns; 率, 性 and the like always make a name. */
function isName(text: string, at: number, to: number): boolean {
  const noun = nouns.at(text, at);
  if (noun === "") return false;
  const next = at + noun.length;
  return noun.length === 1 || next >= to || "、和及与(的".includes(text[next]);
}

/** `在商业、旅游等重点领域制定服务业地方标准`: goes on to behind the first making verb. */
function skipToVerb(text: string, to: number, lead: Lead): void {
  for (let at = lead.start + 1; at < to; at++) {
    const word = verbAt(text, at, to);
    if (word === null) continue;
    if (word.kind === "causative") continue;
    lead.start = at;
    let moved = true;
    while (moved && lead.start < to) moved = takeVerb(text, to, lead) || takeJoinedVerb(text, to, lead);
    return;
  }
}

/** Offset behind the making verbs that a phrase opens with: `获评安徽省金牌导游`. */
export function skipMakingVerbs(text: string, from: number, to: number): number {
  let at = from;
  for (let word = verbAt(text, at, to); word !== null && word.kind === "making" && at + word.text.length < to - 1; word = verbAt(text, at, to)) {
    at += word.text.length;
  }
  return at;
}

/** `主导和参与制修订`: a verb behind 和. */
function takeJoinedVerb(text: string, to: number, lead: Lead): boolean {
  if (!connectors.includes(text[lead.start]) || verbAt(text, lead.start + 1, to) === null) return false;
  return advance(lead, 1);
}

function advance(lead: Lead, length: number): boolean {
  lead.start += length;
  return true;
}

function within(word: string, at: number, to: number): string {
  return at + word.length <= to ? word : "";
}

/** What stands between the thing that is measured and the number: adverbs and the verb of reaching or change. */
export interface Tail {
  /** Where the thing ends. */
  end: number;
  /** A verb that says a state is reached or kept. */
  reaching: string | null;
  change: "increase" | "decrease" | null;
  cumulative: boolean;
  annual: boolean;
  /** 分别: each of what is joined before has a value of its own. */
  severally: boolean;
  striving: boolean;
  /** `较2020年`: the year that the change is measured against. */
  baselineYear: number | null;
}

const baselinePattern = /(?:较|比|与|同|在)(?:“?十[一二三四五]五”?(?:末|期末|时期|期间)?|((?:19|20)\d\d)年?|上年|去年|前一年|基期|现状|目前|上年度|上一年度)(?:底|末|的|同期|相比|水平|基础上|基准|上|度)*,?$/;
/** How far before the number a baseline may begin. */
const longestBaseline = 20;

/**
 * Reads what stands between the thing and its number, backwards from the number.
 *
 * ```text
 * 单位地区生产总值能耗 较2020年 下降 13%
 *                     ^ end
 * ```
 */
export function readTail(text: string, from: number, to: number): Tail {
  const tail: Tail = { end: to, reaching: null, change: null, cumulative: false, annual: false, severally: false, striving: false, baselineYear: null };
  let moved = true;
  while (moved && tail.end > from) moved = takeTail(text, from, tail);
  return tail;
}

function takeTail(text: string, from: number, tail: Tail): boolean {
  const { end } = tail;
  if (takeBaseline(text, from, tail)) return true;
  const verb = reaching.before(text, end, from);
  const up = increasing.before(text, end, from);
  const down = decreasing.before(text, end, from);
  const adverb = manner.before(text, end, from);
  const strive = striving.before(text, end, from);
  const longest = Math.max(verb.length, up.length, down.length, adverb.length, strive.length);
  if (longest === 0) return false;
  if (tail.reaching === null && tail.change === null && longest === Math.max(up.length, down.length) && longest > verb.length) {
    tail.change = up.length === longest ? "increase" : "decrease";
  } else if (longest === verb.length && verb !== adverb) {
    if (tail.change !== null || tail.reaching !== null) return false;
    tail.reaching = verb;
  } else if (strive.length === longest) tail.striving = true;
  else if (longest === adverb.length) noteAdverb(adverb, tail);
  else return false;
  tail.end -= longest;
  return true;
}

function noteAdverb(adverb: string, tail: Tail): void {
  tail.cumulative ||= adverb === "累计" || adverb === "总计";
  tail.annual ||= adverb === "年均" || adverb === "每年" || adverb === "逐年";
  tail.severally ||= adverb === "分别";
}

function takeBaseline(text: string, from: number, tail: Tail): boolean {
  const start = Math.max(from, tail.end - longestBaseline);
  const match = baselinePattern.exec(text.slice(start, tail.end));
  if (!match || match[0].length === 0) return false;
  tail.end = start + match.index;
  if (match[1]) tail.baselineYear = Number(match[1]);
  return true;
}
