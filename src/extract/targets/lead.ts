import type { TimeExpression } from "../../text/times.ts";
import { startsWithVerb, verbAt, within } from "./verb-at.ts";
import { likeVerbs, making, manner, scope, striving } from "./verb-lists.ts";

/** What stands before the thing that is measured: times, words of striving, scope, verbs. */
export interface Lead {
  /** Where the thing begins. */
  start: number;
  /** The last making verb directly before it: 培育, 创建. */
  verb: string | null;
  /** True where a verb urges others on: 推动, 引导. */
  urged: boolean;
  /** The word of striving, if any, and whether a verb follows it. */
  striving: { word: string; beforeVerb: boolean } | null;
  /** 累计 before it. */
  cumulative: boolean;
  /** 每年 or another time of recurrence opened it. */
  recurring: boolean;
  /** 年均 opened it. */
  yearly: boolean;
  /** A time of its own opened it: `2025年底前建成20个`. */
  timed: boolean;
}

/** Which verbs a lead may take. */
export type VerbScope =
  /** Making verbs too, also behind an adverbial: `在商业等领域制定…`. */
  | "any"
  /** No verb inside the phrase, which ends in the head of an amount. */
  | "leading"
  /** None that makes: of a share nothing is made, and what is covered may be called 建设工程. */
  | "urging";

const stretch = /[\d一二两三四五六](?:年|个月)(?:时间)?内/y;
const connectors = ",、;:和与及并或且";
/** Words that open an adverbial or a subject of its own; the making verb comes later in the phrase. */
const adverbialStart =
  /^(?:在|对|以|围绕|依托|聚焦|各|每(?![十百千万])|由|通过|按照|按|向|面向|为|从|针对|选择|企业|利用|面对|就|于|[一-鿿]{2,6}[市省县区州旗盟](?=[一-鿿]))/;

/** Words that open the means by which something is reached. */
const byMeans = /^(?:通过|运用|利用|依托|借助)/;

/**
 * Reads what stands before the thing that is measured.
 *
 * ```text
 * 力争 各县(市、区)围绕地方支柱产业 建成 1~2个综合服务站
 * 每年 培育 创建 省级示范点8个以上
 *              ^ start
 * ```
 */
export function readLead(
  text: string,
  from: number,
  to: number,
  times: readonly TimeExpression[],
  verbs: VerbScope,
): Lead {
  const lead: Lead = {
    start: from,
    verb: null,
    urged: false,
    striving: null,
    cumulative: false,
    recurring: false,
    yearly: false,
    timed: false,
  };
  while (lead.start < to && takeWord(text, to, times, lead, verbs));
  const opensAdverbial = lead.urged || adverbialStart.test(text.slice(lead.start, to));
  if (verbs === "any" && lead.verb === null && opensAdverbial) skipToVerb(text, to, lead);
  if (verbs !== "any" && byMeans.test(text.slice(lead.start, to))) skipToUrging(text, to, lead);
  return lead;
}

/** Takes one word off the beginning; false where none can go. */
function takeWord(text: string, to: number, times: readonly TimeExpression[], lead: Lead, verbs: VerbScope): boolean {
  if (likeVerbs.at(text, lead.start) !== "") return false;
  return (
    takeTime(times, to, lead) ||
    takeStretch(text, to, lead) ||
    takeConnector(text, lead) ||
    takeStriving(text, to, lead) ||
    takeScope(text, to, lead) ||
    takeVerb(text, to, lead, verbs) ||
    takeAdverb(text, to, times, lead, verbs)
  );
}

function takeTime(times: readonly TimeExpression[], to: number, lead: Lead): boolean {
  const time = times.find((each) => each.start === lead.start && each.end <= to);
  if (!time) return false;
  lead.start = time.end;
  lead.recurring ||= time.type === "recurring";
  lead.timed ||= time.type !== "recurring";
  return true;
}

/** `3年内培育…` */
function takeStretch(text: string, to: number, lead: Lead): boolean {
  stretch.lastIndex = lead.start;
  const length = stretch.exec(text)?.[0].length ?? 0;
  return length > 0 && lead.start + length <= to && advance(lead, length);
}

function takeConnector(text: string, lead: Lead): boolean {
  return connectors.includes(text[lead.start]) && advance(lead, 1);
}

function takeStriving(text: string, to: number, lead: Lead): boolean {
  const word = within(striving.at(text, lead.start), lead.start, to);
  if (word === "") return false;
  lead.striving = { word, beforeVerb: startsWithVerb(text, lead.start + word.length, to) };
  // 争创 strives and makes in one word
  if (making.has(word)) lead.verb = word;
  return advance(lead, word.length);
}

function takeScope(text: string, to: number, lead: Lead): boolean {
  const word = within(scope.at(text, lead.start), lead.start, to);
  return word !== "" && advance(lead, word.length);
}

function takeVerb(text: string, to: number, lead: Lead, verbs: VerbScope): boolean {
  const verb = verbAt(text, lead.start, to);
  if (verb === null || (verbs === "urging" && verb.kind === "making")) return false;
  if (verb.kind === "making") lead.verb = verb.text;
  else lead.urged = true;
  return advance(lead, verb.text.length);
}

/** An adverb goes where a verb, a time or the end follows: `重点推广…`, but not `重点工业产品…`. */
function takeAdverb(text: string, to: number, times: readonly TimeExpression[], lead: Lead, verbs: VerbScope): boolean {
  const word = within(manner.at(text, lead.start), lead.start, to);
  if (word === "") return false;
  const next = lead.start + word.length;
  const goesOn =
    next >= to ||
    word === "累计" ||
    (verbs === "urging" ? verbAt(text, next, to)?.kind === "causative" : startsWithVerb(text, next, to)) ||
    striving.at(text, next) !== "" ||
    times.some((time) => time.start === next);
  if (!goesOn) return false;
  lead.cumulative ||= word === "累计";
  lead.yearly ||= word === "年均" || word === "年平均";
  return advance(lead, word.length);
}

/** `在商业、旅游等重点领域制定服务业地方标准`: goes on to behind the first making verb. */
function skipToVerb(text: string, to: number, lead: Lead): void {
  for (let at = lead.start + 1; at < to; at++) {
    if (verbAt(text, at, to)?.kind !== "making") continue;
    lead.start = at;
    while (lead.start < to && (takeVerb(text, to, lead, "any") || takeJoinedVerb(text, to, lead)));
    return;
  }
}

/** `运用融资平台促进|应收账款融资总额不低于55亿元` */
function skipToUrging(text: string, to: number, lead: Lead): void {
  for (let at = lead.start + 3; at < to - 2; at++) {
    const verb = verbAt(text, at, to);
    if (verb?.kind !== "causative" || verb.text.length < 2) continue;
    lead.start = at + verb.text.length;
    lead.urged = true;
    takeScope(text, to, lead);
    return;
  }
}

/** `主导和参与制修订`: a verb behind 和. */
function takeJoinedVerb(text: string, to: number, lead: Lead): boolean {
  return connectors.includes(text[lead.start]) && verbAt(text, lead.start + 1, to) !== null && advance(lead, 1);
}

function advance(lead: Lead, length: number): boolean {
  lead.start += length;
  return true;
}
