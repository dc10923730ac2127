import { defineRule } from "../define-rule.ts";

/** `"section": "9.9"` where there is no such section. */
export const brokenReference = defineRule({
  id: "broken-reference",
  group: "data",
  level: "error",
  summary: {
    en: "An extracted document refers to what it does not have, or its counts do not add up.",
    zh: "抽取结果引用了不存在的内容，或计数不符。",
  },
  why: {
    en: "Tables that are joined by these ids lose rows.",
    zh: "按这些编号关联的表格会丢失行。",
  },
  messages: {
    found: { en: "There is no “{id}” in the document.", zh: "文件中没有“{id}”。" },
    twice: { en: "The id “{id}” stands twice.", zh: "编号“{id}”重复。" },
    coverage: {
      en: "The coverage counts {numbers} numbers, its parts come to {sum}.",
      zh: "数字落实共 {numbers} 个，各部分之和为 {sum}。",
    },
  },
  suggestion: { en: "Extract the text again.", zh: "请重新抽取。" },
  examples: [
    {
      text: "云溪市服务方案\n一、目标\n到2025年,服务满意度达到95%以上。\n",
      change: { at: ["targets", 0, "section"], to: "9.9" },
      found: ["targets[0].section"],
    },
    {
      text: "云溪市服务方案\n一、目标\n到2025年,服务满意度达到95%以上。\n",
      change: { at: ["targets", 0, "section"], to: "1" },
      found: [],
    },
  ],
  raisedBy: "documents",
});
