import { defineRule } from "../define-rule.ts";
import { tellNoise } from "../page-noise-findings.ts";

/** `扫描二维码 关注我们` */
export const shareLine = defineRule({
  id: "share-line",
  group: "page",
  level: "info",
  summary: { en: "A line to share or follow: QR codes, accounts.", zh: "分享、关注类文字：二维码、公众号。" },
  why: {
    en: "It belongs to the page of a reprint and not to the policy.",
    zh: "属于转载页面，不属于政策内容。",
  },
  messages: { found: { en: "“{quote}” asks to share or follow.", zh: "“{quote}”是分享或关注提示。" } },
  suggestion: { en: "Take the line out.", zh: "请删除该行。" },
  examples: [
    { text: "云溪市服务方案\n一、目标\n健全服务体系。\n扫描二维码 关注我们\n", found: ["扫描二维码 关注我们"] },
    { text: "云溪市服务方案\n一、目标\n推广二维码门牌,方便群众办事。\n", found: [] },
  ],
  checkText: tellNoise(["share"]),
});
