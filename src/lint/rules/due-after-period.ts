import { defineRule } from "../define-rule.ts";

/** `到2035年` in a plan for 2021—2025. */
export const dueAfterPeriod = defineRule({
  id: "due-after-period",
  group: "values",
  level: "info",
  summary: { en: "A target that is due after the period of its plan.", zh: "目标的完成时限晚于规划期。" },
  why: {
    en: "It may be a long-term vision, which plans do name; or a digit of the year is wrong.",
    zh: "可能是远景目标，也可能是年份有误。",
  },
  messages: {
    found: {
      en: "{indicator} is due on {due}, after the plan's end on {end}.",
      zh: "“{indicator}”应于 {due} 完成，晚于规划期末 {end}。",
    },
  },
  suggestion: { en: "Check the year.", zh: "请核对年份。" },
  examples: [
    {
      text: "云溪市“十四五”服务规划\n一、目标\n到2035年,服务满意度达到95%以上。\n",
      found: ["服务满意度达到95%"],
    },
    { text: "云溪市“十四五”服务规划\n一、目标\n到2025年,服务满意度达到95%以上。\n", found: [] },
  ],
  checkFacts({ document: { metadata, targets } }, tell) {
    const end = metadata.period?.end ?? null;
    if (end === null) return;
    for (const { id, span, indicator, due } of targets)
      if (due !== null && due > end) tell({ span, fact: id, data: { indicator, due, end } });
  },
});
