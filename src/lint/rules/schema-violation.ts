import { defineRule } from "../define-rule.ts";

/** `"value": "98.5"` where a number belongs. */
export const schemaViolation = defineRule({
  id: "schema-violation",
  group: "data",
  level: "error",
  summary: { en: "An extracted document does not fit its schema.", zh: "抽取结果不符合数据模式。" },
  why: {
    en: "Programs that rely on the schema fail on it, or read something else.",
    zh: "依赖该模式的程序会出错，或读到别的内容。",
  },
  messages: { found: { en: "{path}: {reasonEn}", zh: "{path}：{reasonZh}" } },
  suggestion: {
    en: "Extract the text again; gangmu schema prints what is allowed.",
    zh: "请重新抽取；gangmu schema 可打印模式。",
  },
  examples: [
    {
      text: "云溪市服务方案\n一、目标\n到2025年,服务满意度达到95%以上。\n",
      change: { at: ["targets", 0, "value"], to: "95" },
      found: ["targets[0].value"],
    },
    {
      text: "云溪市服务方案\n一、目标\n到2025年,服务满意度达到95%以上。\n",
      change: { at: ["targets", 0, "value"], to: 95 },
      found: [],
    },
  ],
  raisedBy: "documents",
});
