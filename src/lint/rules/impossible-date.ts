import { type CleanText, sourceRange } from "../../text/clean-text.ts";
import { defineRule } from "../define-rule.ts";
import type { Tell } from "../rule.ts";

/** `2023年2月30日` `13月5日` `2023年13月`; tried at each digit that begins a number. */
const DATE = /(?<!\d)(?:(\d{4})年)?(\d{1,2})月(?:(\d{1,2})日)?/g;
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
    { text: "云溪市服务方案\n一、目标\n2024年2月29日前完成平台建设,历时13个月。\n", found: [] },
  ],
  checkText({ paragraphs }, tell) {
    for (const { clean } of paragraphs) tellDates(clean, tell);
  },
  checkFacts({ document: { metadata, deadlines } }, tell) {
    for (const { id, span, start, end } of deadlines)
      for (const day of [start, end]) if (isImpossible(day)) tell({ span, fact: id, data: { quote: day ?? "" } });
    for (const field of ["dateIssued", "datePublished"] as const)
      if (isImpossible(metadata[field])) tell({ span: metadata.spans[field], data: { quote: metadata[field] ?? "" } });
  },
});

function tellDates(clean: CleanText, tell: Tell): void {
  if (!clean.text.includes("月")) return;
  for (const match of clean.text.matchAll(DATE)) {
    const [quote, year, month, day] = match;
    if (isOnCalendar(Number(year ?? 2024), Number(month), Number(day ?? 1))) continue;
    if (NO_MONTH.test(clean.text.slice(Math.max(0, match.index - 1), match.index))) continue;
    tell({ range: sourceRange(clean, match.index, match.index + quote.length), data: { quote } });
  }
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
