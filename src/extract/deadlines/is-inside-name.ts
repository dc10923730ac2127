import type { Candidate } from "./candidate.ts";

const longestName = 120;
const longestQuote = 24;
const genre =
  /(?:方案|计划|规划|纲要|意见|措施|办法|要点|清单|目录|细则|标准|指南|条例|行动|通知|公告|通告|决定|决议|规定|报告|本)$/;

/**
 * A time that belongs to the name of something.
 *
 * ```text
 * 《天津市排水专项规划(2020—2035年)》     行动方案(2021—2023年)     “2030年前碳达峰行动”
 *                     ^^^^^^^^^^                  ^^^^^^^^^^
 * ```
 */
export function isInsideName({ passage: { text }, time, before }: Candidate): boolean {
  if (isOpen(text, time.start, "《", "》", longestName) || isOpen(text, time.start, "〈", "〉", longestName))
    return true;
  if (isOpen(text, time.start, "“", "”", longestQuote)) return true;
  return standsInBracketsOfName(text, time.start, time.end, before, time.type === "at" || time.type === "during");
}

/** True where a bracket opened before `at`, no further back than a name is long, and closes only behind it. */
function isOpen(text: string, at: number, open: string, close: string, longest: number): boolean {
  const before = text.slice(Math.max(0, at - longest), at);
  const start = before.lastIndexOf(open);
  if (start < 0 || before.includes(close, start)) return false;
  return text.slice(at, at + longest - (before.length - start)).includes(close);
}

function standsInBracketsOfName(text: string, start: number, end: number, before: string, isPeriod: boolean): boolean {
  if (!isPeriod || text[start - 1] !== "(" || text[end] !== ")") return false;
  return genre.test(before.slice(0, -1)) || /年$|^\d{4}-\d{4}$/.test(text.slice(start, end));
}
