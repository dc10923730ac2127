import { defineRule } from "../define-rule.ts";

export const missingRegion = defineRule({
  id: "missing-region",
  group: "metadata",
  level: "info",
  summary: { en: "The place that the document governs is not found.", zh: "找不到文件适用的地区。" },
  why: {
    en: "Plans of two places can only be compared where the places are known.",
    zh: "只有知道地区，才能比较两地的规划。",
  },
  messages: { found: { en: "The place that this document governs is not found.", zh: "本文找不到适用的地区。" } },
  suggestion: { en: "Name the place in the title or the signature.", zh: "请在标题或落款中写明地区。" },
  examples: [
    { text: "服务提升实施方案\n一、目标\n健全服务体系。\n", found: [""] },
    { text: "景德镇市服务提升实施方案\n一、目标\n健全服务体系。\n", found: [] },
  ],
  checkFacts({ document: { metadata } }, tell) {
    if (metadata.region === null) tell({});
  },
});
