import { defineRule } from "../define-rule.ts";

/** `"span": [503, 518]` under which another sentence stands. */
export const spanMismatch = defineRule({
  id: "span-mismatch",
  group: "data",
  level: "error",
  summary: { en: "A span of an extracted document does not show what it says.", zh: "抽取结果中的位置与原文不符。" },
  why: {
    en: "A value that cannot be traced to its place in the text cannot be trusted.",
    zh: "无法追溯到原文位置的数值不可信。",
  },
  messages: {
    found: {
      en: "The text under {span} is “{found}”, not “{expected}”.",
      zh: "{span} 处的原文是“{found}”，而不是“{expected}”。",
    },
    outside: {
      en: "{span} is no stretch of the text, which has {characters} characters.",
      zh: "{span} 不在原文范围内，原文共 {characters} 字。",
    },
    end: {
      en: "The section under {span} holds what ends at {last}, and must end before {next}.",
      zh: "{span} 处的章节含有止于 {last} 的内容，且应止于 {next} 之前。",
    },
    noise: {
      en: "{span} cuts into a line or a title; what belongs to the page does not.",
      zh: "{span} 切断了一行或标题；网页内容不会如此。",
    },
    line: {
      en: "It starts on line {found} of the text, not on line {line}.",
      zh: "起始行是原文第 {found} 行，而不是第 {line} 行。",
    },
  },
  suggestion: { en: "Extract the text again.", zh: "请重新抽取。" },
  examples: [
    {
      text: "云溪市服务方案\n一、目标\n到2025年,服务满意度达到95%以上。\n",
      change: { at: ["targets", 0, "span"], to: [0, 5] },
      found: ["targets[0].line", "targets[0].span"],
    },
    {
      text: "云溪市服务方案\n一、目标\n到2025年,服务满意度达到95%以上。\n",
      change: { at: ["sections", 0, "paragraphs", 0, "text"], to: "到2025年,服务满意度达到99%以上。" },
      found: ["sections[0].paragraphs[0].span"],
    },
    {
      text: "云溪市服务方案\n一、目标\n到2025年,服务满意度达到95%以上。\n",
      change: { at: ["targets", 0, "confidence"], to: "low" },
      found: [],
    },
  ],
  raisedBy: "documents",
});
