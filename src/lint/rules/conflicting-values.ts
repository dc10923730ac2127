import { defineRule } from "../define-rule.ts";
import { groupSameTargets, sameValue, valueInWords } from "../same-targets.ts";

/** `服务满意度达到95%` and elsewhere, by the same day, `服务满意度达到90%`. */
export const conflictingValues = defineRule({
  id: "conflicting-values",
  group: "values",
  level: "warning",
  summary: { en: "One indicator, one day, two values.", zh: "同一指标、同一时限，数值不同。" },
  why: {
    en: "Whoever is measured by it cannot know which counts; one of the two may be a slip.",
    zh: "被考核者无从适从；其中之一可能是笔误。",
  },
  messages: {
    found: {
      en: "{indicator} is {value} here and {other} in line {line}, both due on {due}.",
      zh: "“{indicator}”此处为 {value}，第 {line} 行为 {other}，时限均为 {due}。",
    },
  },
  suggestion: { en: "Compare both places with the original.", zh: "请对照原文核对两处。" },
  examples: [
    {
      text: "云溪市服务方案\n一、目标\n到2025年,市民服务满意度达到95%以上。\n二、任务\n到2025年,市民服务满意度达到90%以上。\n",
      found: ["市民服务满意度达到90%"],
    },
    {
      text: "云溪市服务方案\n一、目标\n到2025年,市民服务满意度达到95%以上。\n二、任务\n到2024年,市民服务满意度达到90%以上。\n",
      found: [],
    },
  ],
  checkFacts({ document: { targets } }, tell) {
    for (const [first, ...others] of groupSameTargets(targets))
      for (const other of others) {
        if (first.table !== other.table || first.category !== other.category || sameValue(first, other)) continue;
        const { indicator, due, line } = first;
        const data = { indicator, due: due ?? "", line, value: valueInWords(other), other: valueInWords(first) };
        tell({ span: other.span, fact: other.id, data });
      }
  },
});
