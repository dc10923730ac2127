import { characterSet } from "../../text/characters.ts";
import { closerOf, endOfBracket } from "../../text/sentences.ts";
import type { TimeExpression } from "../../text/times.ts";
import { startsWithVerb, verbAt, within } from "./verb-at.ts";
import { likeVerbs, making, manner, openingPhrases, scope, striving } from "./verb-lists.ts";

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
/** What notes, stretches and connectors begin with. */
const openingStretches = characterSet(`(〔0123456789一二两三四五六${connectors}`);

/** Takes one word off the beginning; false where none can go. */
export function takeWord(
  text: string,
  to: number,
  times: readonly TimeExpression[],
  lead: Lead,
  verbs: VerbScope,
): boolean {
  const first = text.charCodeAt(lead.start);
  if (!openingPhrases(first) && !openingStretches(first)) return takeTime(times, to, lead);
  if (likeVerbs.at(text, lead.start) !== "") return false;
  return (
    takeTime(times, to, lead) ||
    takeNote(text, to, lead) ||
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

/** `(市教育局牵头)力争覆盖率…`: a note on what stands before, with no punctuation behind it. */
function takeNote(text: string, to: number, lead: Lead): boolean {
  const closer = "(〔".includes(text[lead.start]) ? closerOf(text[lead.start]) : undefined;
  if (closer === undefined) return false;
  const close = endOfBracket(text, lead.start, closer);
  return close > lead.start && close + 1 < to && advance(lead, close + 1 - lead.start);
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

export function takeScope(text: string, to: number, lead: Lead): boolean {
  const word = within(scope.at(text, lead.start), lead.start, to);
  return word !== "" && advance(lead, word.length);
}

export function takeVerb(text: string, to: number, lead: Lead, verbs: VerbScope): boolean {
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

/** `主导和参与制修订`: a verb behind 和. */
export function takeJoinedVerb(text: string, to: number, lead: Lead): boolean {
  return connectors.includes(text[lead.start]) && verbAt(text, lead.start + 1, to) !== null && advance(lead, 1);
}

function advance(lead: Lead, length: number): boolean {
  lead.start += length;
  return true;
}
