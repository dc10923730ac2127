import type { Precision } from "../../model/index.ts";
import { isDigit } from "../characters.ts";
import { parseChineseInteger } from "../chinese-numerals.ts";
import { daysInMonth, isoDate } from "./calendar.ts";
import { matchAt, type TimeContext } from "./construct.ts";

/** A day, month, quarter or year of the calendar. */
export interface Point {
  end: number;
  from: string | null;
  to: string | null;
  year: number | null;
  month: number | null;
  precision: Precision;
  /** `底` and `末` mean an end, `初` a beginning. */
  edge: "end" | "start" | null;
  /** True where the year stands in the text. */
  dated: boolean;
}

const zero = "[〇○◯零0OoО]";
const han = "[〇○◯零一二三四五六七八九]";
const year = `(?:(?<digits>(?:1 ?9|2 ?0) ?\\d ?\\d)|(?<han>(?:二${zero}|一九)(?:${han}|${zero}){2})|(?<relative>[今明去本]))`;
const hanMonth = "(?:十[一二]?|[一二三四五六七八九])";
const dayNumber = "(?:[12]\\d|3[01]|0?[1-9]|[一二]?十[一二三四五六七八九]?|三十一?|[一二三四五六七八九])";
// 底前 is an end, 底线 底泥 are words; so are 初步 初级, 月球 月龄
const edge = "(?<edge>年?(?:底(?![线泥层部数座蕴色价子板])|末(?!端|梢|级)|初(?![步级中心始衷审评])))";

/** Everything smaller than a year: `上半年` `第四季度` `前三季度` `10月` `10月15日` `10月上旬`. */
function within(monthNumber: string): string {
  const day = `(?<day>${dayNumber})[日号]`;
  const month = `(?<month>${monthNumber})月(?![球亮嫂薪饼季龄息供均])份?(?:${day}|(?<third>[上中下])旬)?`;
  return `(?:年?(?<half>[上下]半年)|第?(?<quarter>[一二三四1-4])季度(?!一)|年?前(?<quarters>[二两三])季度|${month})`;
}

/** `2024年上半年` `2023年第四季度` `2023年10月15日` `二〇二二年四月` `2021年年底` `今年6月` `2020年度` */
const dated = new RegExp(
  `${year} ?年(?!代|版|本[)\\]】〕])度?(?:全年|${within(`(?:1[0-2]|0?[1-9]|${hanMonth})`)})?${edge}?`,
  "y",
);
/** `10月底` `四季度` `上半年` `12月31日` `六月底`, of a year told elsewhere; a bare 三月 may be three months or a feast */
const undated = new RegExp(
  `${within(`(?:1[0-2]|0?[1-9]|${hanMonth}(?=月(?:份|底|末|初|[上中下]旬|[之以]?前|[一二三十]{1,3}日)))`)}${edge}?`,
  "y",
);
/** `2023-12-29` `2023/2/24` `2023.12.29` */
const numeric =
  /(?<digits>(?:19|20)\d\d)([-/.])(?<month>1[0-2]|0?[1-9])\2(?<day>3[01]|[12]\d|0[1-9]|[1-9](?!\d))(?![\d.]|[-/]\d)/y;
/** `年底` `年末` `年内`, of the reference year */
const yearEnd = /年(?:底(?![线泥层部数座蕴色价])|末(?!端|梢|级)|(?=内(?![外部])))/y;

/** The point of the calendar that begins at `at`, or null. */
export function readPoint(
  text: string,
  at: number,
  context: TimeContext,
  inherited: number | null = null,
): Point | null {
  const year = inherited ?? context.sentenceYear ?? context.referenceYear;
  if (text[at] === "年") return readYearEnd(text, at, year);
  const match = matchAt(dated, text, at) ?? (isDigit(text.charCodeAt(at)) ? matchAt(numeric, text, at) : null);
  if (match) return toPoint(match, yearOf(match, context), !match.groups?.relative);
  // 1850年3月: a month whose year was none of ours
  const bare = text[at - 1] === "年" ? null : matchAt(undated, text, at);
  return bare ? toPoint(bare, year, false) : null;
}

const dayOfMonth = new RegExp(`(?<day>${dayNumber})[日号]`, "y");

/** The day alone that follows another of its month: 5日 of `3月1日至5日`. */
export function readDay(text: string, at: number, { precision, year, month }: Point): Point | null {
  if (precision !== "day" || month === null) return null;
  const match = matchAt(dayOfMonth, text, at);
  const day = match?.groups?.day;
  if (!match || day === undefined) return null;
  const date = year === null ? null : isoDate(year, month, Math.min(numeral(day), daysInMonth(year, month)));
  return { end: at + match[0].length, from: date, to: date, year, month, precision, edge: null, dated: false };
}

function readYearEnd(text: string, at: number, year: number | null): Point | null {
  const end = matchAt(yearEnd, text, at);
  if (!end) return null;
  const from = year === null ? null : isoDate(year, 1, 1);
  const to = year === null ? null : isoDate(year, 12, 31);
  return { end: at + end[0].length, from, to, year, month: null, precision: "year", edge: "end", dated: false };
}

function yearOf({ groups = {} }: RegExpExecArray, { referenceYear }: TimeContext): number | null {
  if (groups.digits) return Number(groups.digits.replaceAll(" ", ""));
  if (groups.han) return parseChineseInteger(groups.han.replace(/[0OoО◯]/g, "〇"));
  if (referenceYear === null) return null;
  return referenceYear + ({ 去: -1, 明: 1 }[groups.relative ?? ""] ?? 0);
}

function toPoint(match: RegExpExecArray, year: number | null, isDated: boolean): Point {
  const end = match.index + match[0].length;
  const groups = match.groups ?? {};
  const edge = edgeOf(groups.edge);
  const [first, last] = monthsOf(groups);
  const month = groups.month ? first : null;
  if (groups.day && year !== null) {
    const day = isoDate(year, first, Math.min(numeral(groups.day), daysInMonth(year, first)));
    return { end, from: day, to: day, year, month, precision: "day", edge, dated: isDated };
  }
  const precision = groups.day ? "day" : first === 1 && last === 12 ? "year" : "month";
  if (year === null) return { end, from: null, to: null, year, month, precision, edge, dated: isDated };
  const [startDay, endDay] = daysOf(groups, year, last);
  const [from, to] = [isoDate(year, first, startDay), isoDate(year, last, endDay)];
  return { end, from, to, year, month, precision, edge, dated: isDated };
}

function monthsOf(groups: Record<string, string | undefined>): [first: number, last: number] {
  if (groups.month) return [numeral(groups.month), numeral(groups.month)];
  if (groups.half) return groups.half.startsWith("上") ? [1, 6] : [7, 12];
  if (groups.quarters) return [1, groups.quarters === "三" ? 9 : 6];
  if (groups.quarter) return [numeral(groups.quarter) * 3 - 2, numeral(groups.quarter) * 3];
  if (groups.edge?.endsWith("初")) return [1, 1];
  return [1, 12];
}

/** First and last day that `10月上旬`, `10月初` or the whole month means. */
function daysOf(
  groups: Record<string, string | undefined>,
  year: number,
  month: number,
): [first: number, last: number] {
  if (groups.third === "上" || (groups.month && groups.edge?.endsWith("初"))) return [1, 10];
  if (groups.third === "中") return [11, 20];
  return [groups.third === "下" ? 21 : 1, daysInMonth(year, month)];
}

function edgeOf(edge: string | undefined): Point["edge"] {
  if (edge === undefined) return null;
  return edge.endsWith("初") ? "start" : "end";
}

function numeral(digits: string): number {
  return /^\d/.test(digits) ? Number(digits) : parseChineseInteger(digits);
}
