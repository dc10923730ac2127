import { isDigit } from "../characters.ts";
import { endsVerb, matchAt, type TimeConstruct, type TimeContext } from "./construct.ts";
import { type Point, readDay, readPoint } from "./read-point.ts";
import type { TimeExpression } from "./time-expression.ts";

/** `到2025年` `截至2020年底` `自2023年1月1日起`; 达到2020年水平 and 考虑到… are verbs */
const prefix = /(?:(?<by>到|至)|(?<asOf>截[至止](?:[到至])?)|(?<from>自|从))/y;
const dash = /起?(?:[-–—―~]{1,2}|至|到)/y;
/** First years that leave 年 to the last: `2023—2025年`, also in brackets without it: `(2021-2023)` */
const yearRange =
  /(?<first>(?:19|20)\d\d) ?年? ?(?:[-–—―~]{1,2}|至|到) ?(?<last>(?:19|20)\d\d) ?(?:年(?:度|底|末)?(?![一-龥]?\d{0,2}月)|(?=[)\]】〕]))/y;
/** `1—6月` `3月1日至5日`: what the first of two leaves out */
const monthRange = /(?<first>1[0-2]|0?[1-9])(?:[-–—―~]{1,2}|至)(?=(?:1[0-2]|0?[1-9])月)/y;
const dateSigns = "年月季-–—―~至到./";
/** `2 0 2 5 ` as some converters print it */
const longestNumber = 8;
const suffix =
  /(?:(?<by>(?:之|以)?前(?:后)?(?![期沿往置]|[一二三四五六七八九十几\d]{1,2}(?:年|个?月|季度|天|日|批|名|位))|内(?!蒙|外|部|河|江|容|陆|涝|地|生|科|镜|需|循|在)|止|为止)|(?<from>(?:起|开始|以?后(?![期备勤续])|之后)(?![草步飞点源跳底伏])(?:至今)?)|(?<since>以来|至今)|(?<during>期间))/y;
/** Before these characters another word is ending: 三年底, 说明年度, 基本年, 12.5月 */
const wordsThatEndIn: Readonly<Record<string, RegExp>> = {
  年: /[\d零〇一二三四五六七八九十两几多每当次百千万近今明去本前后同学少成老青半周隔翌常数]/,
  本: /[基资成根日版文样标]/,
  明: /[说证表声透文光]/,
  今: /[古如]/,
  去: /[过]/,
};

/** Dates and periods of the calendar with what stands before and after them. */
export const readDated: TimeConstruct = (text, at, context) => {
  if (endsVerb(text, at) || wordsThatEndIn[text[at]]?.test(text[at - 1] ?? "")) return null;
  if (isDigit(text.charCodeAt(at)) && !mayBeDate(text, at)) return null;
  const before = matchAt(prefix, text, at);
  const start = at + (before?.[0].length ?? 0);
  const span = readSpan(text, start, context);
  if (!span) return null;
  const after = matchAt(suffix, text, span.end);
  const end = span.end + (after?.[0].length ?? 0);
  if (span.sentenceYear !== null) context.sentenceYear = span.sentenceYear;
  const { type, from, to } = bound(span, before?.groups ?? {}, after?.groups ?? {}, after?.[0] ?? "");
  const { precision } = span;
  return [{ start: at, end, text: text.slice(at, end), type, from, to, recurrence: null, precision }];
};

/** Most numbers are amounts: only before these signs may one be a year, month or day. */
function mayBeDate(text: string, at: number): boolean {
  let end = at;
  while (end < at + longestNumber && (isDigit(text.charCodeAt(end)) || text[end] === " ")) end++;
  return end < text.length && dateSigns.includes(text[end]);
}

interface DatedSpan {
  end: number;
  from: string | null;
  to: string | null;
  isRange: boolean;
  edge: Point["edge"];
  precision: Point["precision"];
  /** The year that later months of the sentence may take over. */
  sentenceYear: number | null;
}

function readSpan(text: string, at: number, context: TimeContext): DatedSpan | null {
  const range = isDigit(text.charCodeAt(at)) ? (readYearRange(text, at) ?? readMonthRange(text, at, context)) : null;
  return range ?? readPoints(text, at, context);
}

function readYearRange(text: string, at: number): DatedSpan | null {
  const match = matchAt(yearRange, text, at);
  if (!match?.groups || match.groups.first >= match.groups.last) return null;
  const from = `${match.groups.first}-01-01`;
  const to = `${match.groups.last}-12-31`;
  return { end: at + match[0].length, from, to, isRange: true, edge: null, precision: "year", sentenceYear: null };
}

/** `2022年3—5月` is read as 3月 and 5月 of the same year, whose number may stand before. */
function readMonthRange(text: string, at: number, context: TimeContext): DatedSpan | null {
  const year = matchAt(/(?<year>(?:19|20)\d\d)年/y, text, at);
  const start = at + (year?.[0].length ?? 0);
  const match = matchAt(monthRange, text, start);
  if (!match?.groups) return null;
  const inherited = year?.groups ? Number(year.groups.year) : (context.sentenceYear ?? context.referenceYear);
  const last = readPoint(text, start + match[0].length, context, inherited);
  if (!last) return null;
  const from = inherited === null ? null : `${inherited}-${match.groups.first.padStart(2, "0")}-01`;
  return spanOf(last, from, last.to, true, year ? inherited : null);
}

/** One point, or two with a dash or 至 between: `2022年10月1日至2025年12月31日`. */
function readPoints(text: string, at: number, context: TimeContext): DatedSpan | null {
  const first = readPoint(text, at, context);
  if (!first) return null;
  const between = matchAt(dash, text, first.end);
  const second = between && readSecond(text, first.end + between[0].length, first, context);
  const sentenceYear = first.dated && first.precision !== "year" ? first.year : null;
  if (!second) return spanOf(first, first.from, first.to, false, sentenceYear);
  const from = first.edge === "end" ? first.to : first.from;
  return spanOf(second, from, afterStart(second.to, from), true, sentenceYear);
}

function readSecond(text: string, at: number, first: Point, context: TimeContext): Point | null {
  return readPoint(text, at, context, first.year) ?? readDay(text, at, first);
}

/** Key by key: the engine takes a microsecond for each key that is new behind a spread. */
function spanOf(
  { end, edge, precision }: Point,
  from: string | null,
  to: string | null,
  isRange: boolean,
  sentenceYear: number | null,
): DatedSpan {
  return { end, from, to, isRange, edge, precision, sentenceYear };
}

/** 2022年11月至3月 runs over the turn of the year. */
function afterStart(to: string | null, from: string | null): string | null {
  if (to === null || from === null || to >= from) return to;
  return `${Number(to.slice(0, 4)) + 1}${to.slice(4)}`;
}

type Bounds = Pick<TimeExpression, "type" | "from" | "to">;
type Words = Record<string, string | undefined>;

/** What prefix and suffix make of a span: `2025年` at, `到2025年` by, `2025年起` from, `2023—2025年` during. */
function bound(span: DatedSpan, before: Words, after: Words, suffixText: string): Bounds {
  const { from, to } = span;
  if (before.asOf) return { type: "at", from: null, to };
  if (after.since) return { type: "at", from, to: null };
  if (span.isRange && !suffixText.endsWith("前")) return { type: "during", from, to };
  if (after.by || before.by) return { type: "by", from: null, to };
  if (after.from || before.from) return { type: "from", from: span.edge === "end" ? to : from, to: null };
  if (after.during) return { type: "during", from, to };
  return span.edge === "end" ? { type: "by", from: null, to } : { type: "at", from, to };
}
