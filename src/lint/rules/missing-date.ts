import { defineRule } from "../define-rule.ts";

export const missingDate = defineRule({
  id: "missing-date",
  group: "metadata",
  level: "info",
  summary: { en: "No date of issue or publication is found.", zh: "找不到成文日期或发布日期。" },
  why: {
    en: "Deadlines such as 年底前 count from it, and versions of a plan are told apart by it.",
    zh: "“年底前”等时限由此起算，同一规划的不同版本也靠它区分。",
  },
  messages: {
    found: { en: "No date of issue or publication is found in this text.", zh: "本文找不到成文日期或发布日期。" },
  },
  suggestion: { en: "Add the date of the original.", zh: "请补上原文日期。" },
  examples: [
    { text: "云溪市服务提升实施方案\n一、目标\n健全服务体系。\n", found: [""] },
    { text: "云溪市服务提升实施方案\n一、目标\n健全服务体系。\n云溪市人民政府\n2023年5月1日\n", found: [] },
  ],
  checkFacts({ document: { metadata } }, tell) {
    if (metadata.dateIssued === null && metadata.datePublished === null && (metadata.effective?.from ?? null) === null)
      tell({});
  },
});
