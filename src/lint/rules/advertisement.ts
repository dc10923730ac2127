import { advertisementWords } from "../../lexicon/page-phrases.ts";
import { defineRule } from "../define-rule.ts";
import { tellNoise } from "../page-noise-findings.ts";

/** A telephone number, or so many words of paid services: a task may have two (`专利申请`, `代理`). */
const CERTAIN_WORDS = 3;
const PHONE = /1[3-9]\d{9}|400-?\d{3}-?\d{4}|0\d{2,3}-?\d{7,8}/;

/** `专业代理免费咨询:…(微信同号)` */
export const advertisement = defineRule({
  id: "advertisement",
  group: "page",
  level: "warning",
  summary: { en: "A line that is taken for an advertisement.", zh: "视为广告的行。" },
  why: {
    en: "It is no part of the policy: the page is a reprint, and may have changed more than this.",
    zh: "广告不属于政策内容：说明该页面是转载，其他内容也可能被改动。",
  },
  messages: {
    found: {
      en: "“{quote}” is taken for an advertisement and left out.",
      zh: "“{quote}”视为广告，不计入正文。",
    },
  },
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
  checkText: tellNoise(["advertisement"], isCertain),
});

/** Sure enough to take the line out. */
function isCertain(line: string): boolean {
  return PHONE.test(line) || advertisementWords.filter((word) => line.includes(word)).length >= CERTAIN_WORDS;
}
