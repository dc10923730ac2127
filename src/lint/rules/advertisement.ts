import { defineRule } from "../define-rule.ts";
import { tellNoise } from "../page-noise-findings.ts";

/** `专业代理免费咨询:…(微信同号)` */
export const advertisement = defineRule({
  id: "advertisement",
  group: "page",
  level: "warning",
  summary: { en: "An advertisement inside the text.", zh: "正文中夹有广告。" },
  why: {
    en: "It is no part of the policy: the page is a reprint, and may have changed more than this.",
    zh: "广告不属于政策内容：说明该页面是转载，其他内容也可能被改动。",
  },
  messages: { found: { en: "“{quote}” is an advertisement.", zh: "“{quote}”是广告。" } },
  suggestion: { en: "Take it out, and compare the text with the official page.", zh: "请删除，并与官方页面核对全文。" },
  fixes: true,
  examples: [
    {
      text: "云溪市服务方案\n专业代理免费咨询:13800000000(微信同号)\n一、目标\n健全服务体系。\n",
      found: ["专业代理免费咨询:13800000000(微信同号)"],
      fixed: "云溪市服务方案\n一、目标\n健全服务体系。\n",
    },
    { text: "云溪市服务方案\n一、目标\n7.优化窗口服务。推行委托代理、帮办代办。\n", found: [] },
  ],
  checkText: tellNoise(["advertisement"], true),
});
