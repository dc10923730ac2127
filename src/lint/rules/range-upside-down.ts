import { type CleanText, sourceRange } from "../../text/clean-text.ts";
import { defineRule } from "../define-rule.ts";
import type { Tell } from "../rule.ts";

/**
 * Two numbers of one unit with a sign of range between them; 至 is left out, as rates are brought from 30% 至 20%, and
 * so are months, which run over the turn of the year.
 *
 * ```text
 * 每年培育示范企业30-20家   2025—2021年
 *                 ^^ ^^     ^^^^ ^^^^
 * ```
 */
const RANGE =
  /(?<![\d.a-zA-Z〔(/-])(\d{1,9}(?:\.\d{1,4})?)%?[-—~～–]{1,2}(\d{1,9}(?:\.\d{1,4})?)(%|家|个|项|亩|公里|人|件|户|万元|亿元|万人|(?<=(?:19|20)\d\d)年)/g;
/** What every such range has; most paragraphs have none. */
const SIGN = /\d%?[-—~～–]/;
/** `自2023年5月1日至2023年3月1日`, with its 自, as deadlines have it: one place is told once. */
const PERIOD =
  /(?:自|从)?(\d{4})年(\d{1,2})月(?:(\d{1,2})[日号])?(?:起?至|到|[-—~]{1,2})(\d{4})年(\d{1,2})月(?:(\d{1,2})[日号])?/g;
/** `降幅15%-10%`, and `100%-0%` of what is to be used up: a fall is told from its beginning. */
const FALL = /(?:降|减|下调|压减|回落)[^,。;、]{0,12}$/;

export const rangeUpsideDown = defineRule({
  id: "range-upside-down",
  group: "values",
  level: "error",
  summary: { en: "A range or a period whose end is before its beginning.", zh: "范围或期间的终点小于起点。" },
  why: {
    en: "No value lies in it and no day: one of its ends is wrong.",
    zh: "没有任何数值或日期落在其中：两端必有一误。",
  },
  messages: {
    found: { en: "The range runs from {start} down to {end}.", zh: "范围从 {start} 到 {end}，上下颠倒。" },
    period: { en: "The period runs from {start} back to {end}.", zh: "期间从 {start} 到 {end}，先后颠倒。" },
  },
  suggestion: { en: "Compare both ends with the original.", zh: "请对照原文核对两端。" },
  examples: [
    { text: "云溪市服务方案\n一、目标\n每年培育示范企业30-20家。\n", found: ["30-20家"] },
    {
      text: "云溪市服务方案\n一、目标\n自2023年5月1日至2023年3月1日开展排查。\n",
      found: ["自2023年5月1日至2023年3月1日"],
    },
    {
      text: "云溪市服务方案\n一、目标\n自2023年12月至2023年6月开展排查。\n",
      found: ["自2023年12月至2023年6月"],
    },
    { text: "云溪市服务方案\n一、目标\n电费降幅15%-10%,按100%-0%分档补贴。\n", found: [] },
    { text: "云溪市服务方案\n一、目标\n自2022年12月至2023年6月1日开展排查。\n", found: [] },
    { text: "云溪市服务方案\n一、目标\n每年培育示范企业20-30家,热线0716-81234。\n", found: [] },
  ],
  checkText({ paragraphs }, tell) {
    for (const { clean } of paragraphs) {
      tellRanges(clean, tell);
      tellPeriods(clean, tell);
    }
  },
  checkFacts({ document: { targets, deadlines, metadata } }, tell) {
    for (const { id, span, value, valueMax } of targets)
      if (valueMax !== null && valueMax < value) tell({ span, fact: id, data: { start: value, end: valueMax } });
    for (const { id, span, start, end } of deadlines)
      if (isReversed(start, end))
        tell({ span, fact: id, message: "period", data: { start: start ?? "", end: end ?? "" } });
    const { period, effective, spans } = metadata;
    if (isReversed(period?.start, period?.end))
      tell({ span: spans.period, message: "period", data: { start: period?.start ?? "", end: period?.end ?? "" } });
    if (isReversed(effective?.from, effective?.to))
      tell({
        span: spans.effective,
        message: "period",
        data: { start: effective?.from ?? "", end: effective?.to ?? "" },
      });
  },
});

function tellRanges(clean: CleanText, tell: Tell): void {
  if (!SIGN.test(clean.text)) return;
  for (const { 0: quote, 1: start, 2: end, index } of clean.text.matchAll(RANGE)) {
    if (Number(end) >= Number(start) || (quote.endsWith("年") && start.length !== end.length)) continue;
    if (FALL.test(clean.text.slice(Math.max(0, index - 16), index)) || /^100%.{1,2}0%$/.test(quote)) continue;
    tell({ range: sourceRange(clean, index, index + quote.length), data: { start, end } });
  }
}

function tellPeriods(clean: CleanText, tell: Tell): void {
  if (!clean.text.includes("月")) return;
  for (const match of clean.text.matchAll(PERIOD)) {
    const [quote, ...parts] = match;
    // where one end has no day, only months are compared
    const steps = parts[2] && parts[5] ? 3 : 2;
    const [start, end] = [parts.slice(0, steps), parts.slice(3, 3 + steps)].map((day) =>
      day.map((part) => part.padStart(2, "0")).join("-"),
    );
    if (!isReversed(start, end)) continue;
    const range = sourceRange(clean, match.index, match.index + quote.length);
    tell({ range, message: "period", data: { start, end } });
  }
}

/** ISO dates compare as texts. */
function isReversed(start: string | null | undefined, end: string | null | undefined): boolean {
  return start != null && end != null && end < start;
}
