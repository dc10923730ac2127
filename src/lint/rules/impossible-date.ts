import { type CleanText, sourceRange } from "../../text/clean-text.ts";
import { defineRule } from "../define-rule.ts";
import type { Tell } from "../rule.ts";

/** `2023年2月30日` `2025年2月30号` `13月5日` `2023年13月`; tried at each digit that begins a number. */
const DATE = /(?<!\d)(?:(\d{4})年)?(\d{1,2})月(?:(\d{1,2})[日号])?/g;
/** `2025-02-30前`; a hyphen or a digit beside it makes a number of something else. */
const ISO = /(?<![\d-])((?:19|20)\d\d)-(\d\d)-(\d\d)(?![\d-])/g;
/** `二〇二四年二月三十日` */
const IN_WORDS =
  /([一二三四五六七八九〇○零]{4})年([一二三四五六七八九十]{1,3})月(?:([一二三四五六七八九十]{1,3})[日号])?/g;
/** `2025年第五季度` */
const QUARTER = /第(?:[五六七八九十]|[5-9])季度/g;
/** `6月、13月` does not exist, but `2023年第13月` is an ordinal. */
const NO_MONTH = /[第个]$/;

/** Days of each month of a leap year. */
const LONGEST = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export const impossibleDate = defineRule({
  id: "impossible-date",
  group: "values",
  level: "error",
  summary: { en: "A date that no calendar has: 2月30日, 13月.", zh: "日历上没有的日期：2月30日、13月。" },
  why: {
    en: "A digit is wrong or was lost, so that the deadline is not known.",
    zh: "数字有误或丢失，时限无从确定。",
  },
  messages: { found: { en: "No calendar has {quote}.", zh: "日历上没有“{quote}”。" } },
  suggestion: { en: "Compare the date with the original.", zh: "请对照原文核对日期。" },
  examples: [
    { text: "云溪市服务方案\n一、目标\n2023年2月29日前完成平台建设。\n", found: ["2023年2月29日"] },
    { text: "云溪市服务方案\n一、目标\n2025年2月30号前完成平台建设。\n", found: ["2025年2月30号"] },
    { text: "云溪市服务方案\n一、目标\n2025-02-30前完成平台建设。\n", found: ["2025-02-30"] },
    { text: "云溪市服务方案\n一、目标\n二〇二四年二月三十日前完成平台建设。\n", found: ["二〇二四年二月三十日"] },
    { text: "云溪市服务方案\n一、目标\n2025年第五季度完成平台建设。\n", found: ["第五季度"] },
    {
      text: "云溪市服务方案\n一、目标\n健全体系。\n云溪市人民政府\n二〇二三年二月三十日\n",
      found: ["二〇二三年二月三十日"],
    },
    { text: "云溪市服务方案\n一、目标\n二〇二四年二月二十九日前建成,热线2025-02-30-1,十月三十一日报送。\n", found: [] },
    { text: "云溪市服务方案\n一、目标\n2024年2月29日前完成平台建设,历时13个月。\n", found: [] },
  ],
  checkText({ paragraphs }, tell) {
    for (const { clean } of paragraphs) tellDates(clean, tell);
  },
  checkFacts({ document: { metadata, deadlines, targets } }, tell) {
    for (const { id, span, due } of targets)
      if (isImpossible(due)) tell({ span, fact: id, data: { quote: due ?? "" } });
    for (const { id, span, start, end } of deadlines)
      for (const day of [start, end]) if (isImpossible(day)) tell({ span, fact: id, data: { quote: day ?? "" } });
    for (const field of ["dateIssued", "datePublished"] as const)
      if (isImpossible(metadata[field])) tell({ span: metadata.spans[field], data: { quote: metadata[field] ?? "" } });
  },
});

function tellDates(clean: CleanText, tell: Tell): void {
  const { text } = clean;
  const tellAt = (quote: string, index: number): void =>
    tell({ range: sourceRange(clean, index, index + quote.length), data: { quote } });
  if (text.includes("月"))
    for (const { 0: quote, 1: year, 2: month, 3: day, index } of text.matchAll(DATE)) {
      const isOrdinal = NO_MONTH.test(text.slice(Math.max(0, index - 1), index));
      if (!isOrdinal && !isOnCalendar(Number(year ?? 2024), Number(month), Number(day ?? 1))) tellAt(quote, index);
    }
  for (const { 0: quote, 1: year, 2: month, 3: day, index } of text.matchAll(ISO))
    if (!isOnCalendar(Number(year), Number(month), Number(day))) tellAt(quote, index);
  for (const { 0: quote, 1: year, 2: month, 3: day, index } of text.matchAll(IN_WORDS))
    if (!isOnCalendar(digitsOf(year), numberOf(month), numberOf(day ?? "一"))) tellAt(quote, index);
  for (const { 0: quote, index } of text.matchAll(QUARTER)) tellAt(quote, index);
}

const NUMERALS = "〇一二三四五六七八九";

/** 二〇二四: 2024 */
function digitsOf(words: string): number {
  return [...words].reduce((number, sign) => number * 10 + Math.max(0, NUMERALS.indexOf(sign)), 0);
}

/** 三十一: 31; 十: 10 */
function numberOf(words: string): number {
  const [tens, ones] = words.includes("十") ? words.split("十") : ["〇", words];
  return (tens === "" ? 1 : digitsOf(tens)) * 10 + digitsOf(ones);
}

/** Of an ISO date; a document that no program made may have any. */
function isImpossible(date: string | null): boolean {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date ?? "") ?? [];
  return year !== undefined && !isOnCalendar(Number(year), Number(month), Number(day));
}

function isOnCalendar(year: number, month: number, day: number): boolean {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const longest = month === 2 && !isLeap ? 28 : (LONGEST[month - 1] ?? 0);
  return day >= 1 && day <= longest;
}
