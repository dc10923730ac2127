import { defineRule } from "../define-rule.ts";
import { tellNoise } from "../page-noise-findings.ts";

/** The same paragraph twice, one directly after the other, or the whole text given twice. */
export const repeatedParagraph = defineRule({
  id: "repeated-paragraph",
  group: "page",
  level: "warning",
  summary: {
    en: "A paragraph that repeats the one before it, or a text that is given twice.",
    zh: "与前一段完全相同的段落，或整篇重复的文本。",
  },
  why: {
    en: "Whatever counts words, numbers or targets counts them twice.",
    zh: "统计字词、数字或目标时会重复计算。",
  },
  messages: { found: { en: "“{quote}” stands here a second time.", zh: "“{quote}”在此重复出现。" } },
  suggestion: { en: "Take the repetition out.", zh: "请删除重复的段落。" },
  fixes: true,
  examples: [
    {
      text: "云溪市服务方案\n本方案已经市政府常务会议通过,请认真贯彻执行。\n本方案已经市政府常务会议通过,请认真贯彻执行。\n一、目标\n健全服务体系。\n",
      found: ["本方案已经市政府常务会议通过,请认真贯彻执行。"],
      fixed: "云溪市服务方案\n本方案已经市政府常务会议通过,请认真贯彻执行。\n一、目标\n健全服务体系。\n",
    },
    { text: "云溪市服务方案\n一、目标\n健全服务体系。\n二、任务\n健全服务体系。\n", found: [] },
  ],
  checkText: tellNoise(["repeat"], () => true),
});
