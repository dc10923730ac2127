import { defineRule } from "../define-rule.ts";

/** A document written with `--fields`. */
export const partialDocument = defineRule({
  id: "partial-document",
  group: "data",
  level: "warning",
  summary: { en: "An extracted document lacks whole fields.", zh: "抽取结果缺少整个字段。" },
  why: {
    en: "It was written with --fields, or cut down since; what is missing cannot be checked.",
    zh: "可能用 --fields 写出，或后来被删减；缺少的部分无法检查。",
  },
  messages: { found: { en: "Fields that are left out: {fields}.", zh: "缺少字段：{fields}。" } },
  suggestion: { en: "Extract the text again without --fields.", zh: "请不带 --fields 重新抽取。" },
  examples: [
    {
      text: "云溪市服务方案\n一、目标\n到2025年,服务满意度达到95%以上。\n",
      change: { at: ["deadlines"] },
      found: [""],
    },
    {
      text: "云溪市服务方案\n一、目标\n到2025年,服务满意度达到95%以上。\n",
      change: { at: ["targets", 0, "value"], to: 95 },
      found: [],
    },
  ],
  raisedBy: "documents",
});
