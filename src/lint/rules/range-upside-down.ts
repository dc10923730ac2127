import { defineRule } from "../define-rule.ts";

/** `20%—15%`, `2025年至2021年` */
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
    found: { en: "The range of {indicator} runs from {start} down to {end}.", zh: "“{indicator}”的范围从 {start} 到 {end}，上下颠倒。" },
    period: { en: "The period runs from {start} back to {end}.", zh: "期间从 {start} 到 {end}，先后颠倒。" },
  },
  suggestion: { en: "Compare both ends with the original.", zh: "请对照原文核对两端。" },
  examples: [
    {
      text: "云溪市服务方案\n一、目标\n每年培育示范企业30-20家。\n",
      found: ["培育示范企业30-20家"],
    },
    { text: "云溪市服务方案\n一、目标\n每年培育示范企业20-30家。\n", found: [] },
  ],
  checkFacts({ document: { targets, deadlines, metadata } }, tell) {
    for (const { id, span, indicator, value, valueMax } of targets)
      if (valueMax !== null && valueMax < value)
        tell({ span, fact: id, data: { indicator, start: value, end: valueMax } });
    for (const { id, span, start, end } of deadlines)
      if (isReversed(start, end)) tell({ span, fact: id, message: "period", data: { start: start ?? "", end: end ?? "" } });
    const { period, effective, spans } = metadata;
    if (isReversed(period?.start, period?.end))
      tell({ span: spans.period, message: "period", data: { start: period?.start ?? "", end: period?.end ?? "" } });
    if (isReversed(effective?.from, effective?.to))
      tell({ span: spans.effective, message: "period", data: { start: effective?.from ?? "", end: effective?.to ?? "" } });
  },
});

/** ISO dates compare as texts. */
function isReversed(start: string | null | undefined, end: string | null | undefined): boolean {
  return start != null && end != null && end < start;
}
