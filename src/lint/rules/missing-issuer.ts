import { defineRule } from "../define-rule.ts";

export const missingIssuer = defineRule({
  id: "missing-issuer",
  group: "metadata",
  level: "info",
  summary: { en: "No issuing body is found.", zh: "找不到发文机关。" },
  why: {
    en: "Who issued a plan decides whom it binds; reprints often drop the signature.",
    zh: "发文机关决定文件的效力范围；转载时常常略去落款。",
  },
  messages: { found: { en: "No issuing body is found in this text.", zh: "本文找不到发文机关。" } },
  suggestion: { en: "Add the signature (落款) of the original.", zh: "请补上原文落款。" },
  examples: [
    { text: "云溪市服务提升实施方案\n一、目标\n健全服务体系。\n", found: [""] },
    { text: "云溪市服务提升实施方案\n一、目标\n健全服务体系。\n云溪市人民政府\n2023年5月1日\n", found: [] },
  ],
  checkFacts({ document: { metadata } }, tell) {
    if (metadata.issuers.length === 0) tell({});
  },
});
