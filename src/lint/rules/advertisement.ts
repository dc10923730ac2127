import { defineRule } from "../define-rule.ts";
import { tellNoise } from "../page-noise-findings.ts";

/** A telephone number or an account, by which somebody is to be reached: a task may have all the words (`专利申请`, `代理`). */
const CONTACT =
  /1[3-9]\d{9}|400-?\d{3}-?\d{4}|0\d{2,3}-?\d{7,8}|微信同号|(?:微信号?|QQ群?)[:：]?\s{0,3}[A-Za-z\d]\w{4,19}/;
/** A sentence may be of the policy whatever it speaks of. */
const SENTENCE_END = /[。；;]\s{0,10}$/;

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
    {
      // without a number it may be a list of the policy's own: told, and left to a person
      text: "云溪市服务方案\n软件著作权代理、工商注册、财税规划\n一、目标\n健全服务体系。\n",
      found: ["软件著作权代理、工商注册、财税规划"],
      fixed: "云溪市服务方案\n软件著作权代理、工商注册、财税规划\n一、目标\n健全服务体系。\n",
    },
    {
      // a sentence with a number is told, and never taken out
      text: "云溪市服务方案\n一、目标\n设立咨询热线0551-12345678。\n",
      found: ["设立咨询热线0551-12345678。"],
      fixed: "云溪市服务方案\n一、目标\n设立咨询热线0551-12345678。\n",
    },
    // a sentence of the policy that nobody is to answer
    { text: "云溪市服务方案\n一、目标\n代理商标专利申请的免费咨询服务点达到50个。\n", found: [] },
    { text: "云溪市服务方案\n一、目标\n7.优化窗口服务。推行委托代理、帮办代办。\n", found: [] },
  ],
  checkText: tellNoise(["advertisement"], isCertain),
});

/** Sure enough to take the line out. */
function isCertain(line: string): boolean {
  return CONTACT.test(line) && !SENTENCE_END.test(line);
}
