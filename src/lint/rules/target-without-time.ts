import { defineRule } from "../define-rule.ts";

/** `培育示范企业20家` and no year anywhere. */
export const targetWithoutTime = defineRule({
  id: "target-without-time",
  group: "values",
  level: "info",
  summary: {
    en: "A target without any time: no year, no period, no recurrence.",
    zh: "目标没有任何时间：无年份、无期间、无频次。",
  },
  why: {
    en: "Nobody can say when it has been missed.",
    zh: "无从判断何时算未完成。",
  },
  messages: { found: { en: "{indicator} has no time by which it is due.", zh: "“{indicator}”没有完成时限。" } },
  suggestion: { en: "Look whether a heading or a table's title names the time.", zh: "请查看标题或表题是否写明时间。" },
  examples: [
    { text: "云溪市服务方案\n一、目标\n培育示范企业20家。\n", found: ["示范企业20家"] },
    { text: "云溪市服务方案\n一、目标\n到2025年,培育示范企业20家。\n", found: [] },
  ],
  checkFacts({ document: { metadata, targets } }, tell) {
    if (metadata.period !== null) return;
    for (const { id, span, indicator, due, recurrence, status } of targets)
      if (due === null && recurrence === null && status === "target") tell({ span, fact: id, data: { indicator } });
  },
});
