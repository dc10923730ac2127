import { defineRule } from "../define-rule.ts";
import { tellUnbalanced } from "../unbalanced-signs.ts";

/** `1)` `a)` `(1)`: a closer behind a number or letter that begins a paragraph or an item. */
const NUMBERING = /(?:^|[。;,:、])[\da-zA-Z一二三四五六七八九十①-⑳]{1,3}$/;

/** `(牵头单位:市发改委` without its end. */
export const unbalancedBracket = defineRule({
  id: "unbalanced-bracket",
  group: "structure",
  level: "warning",
  summary: { en: "A bracket without its partner.", zh: "括号不成对。" },
  why: {
    en: "Responsible units stand in brackets: where one end is missing, the list of bodies may go too far or be missed.",
    zh: "责任单位多写在括号内：缺了一半，单位名单可能读过头，也可能漏读。",
  },
  messages: {
    found: { en: "The bracket “{quote}” is never closed.", zh: "括号“{quote}”没有对应的后括号。" },
    closer: { en: "The bracket “{quote}” was never opened.", zh: "括号“{quote}”没有对应的前括号。" },
  },
  suggestion: { en: "Put its partner where it belongs.", zh: "请在应有的位置补上另一半。" },
  examples: [
    { text: "云溪市服务方案\n一、目标\n推进放心消费。(责任单位:市商务局\n", found: ["("] },
    { text: "云溪市服务方案\n一、目标\n推进放心消费。(责任单位:市商务局)\n1)加强领导。\n", found: [] },
  ],
  checkText: tellUnbalanced(["()", "〔〕", "【】", "[]"], (text, at) =>
    NUMBERING.test(text.slice(Math.max(0, at - 4), at)),
  ),
});
