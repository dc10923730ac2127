import { defineRule } from "../define-rule.ts";
import { tellRaised } from "../raised-findings.ts";

/** `e 1` in a column of `≥97` `≥95`. */
export const damagedSign = defineRule({
  id: "damaged-sign",
  group: "characters",
  level: "warning",
  summary: {
    en: "A sign in a table was lost and is read as what it must have been: e 1 as ≥1.",
    zh: "表格中的符号已损坏，按其应有的符号读取：e 1 读作 ≥1。",
  },
  why: {
    en: "The other cells of the column tell what it was, but a program that does not look there reads another value.",
    zh: "同列其他单元格表明了原符号，但不看上下文的程序会读成别的数值。",
  },
  messages: {
    found: { en: "The sign in “{quote}” was lost; it is read as ≥.", zh: "“{quote}”中的符号已损坏，按“≥”读取。" },
  },
  suggestion: { en: "Restore the sign ≥ in the source.", zh: "请在原文中恢复“≥”。" },
  examples: [
    {
      text: "云溪市服务规划\n一、目标\n表1:主要指标\n指标\n单位\n2025年目标\n产品抽检合格率\n%\n≥97\n服务满意度\n%\n≥95\n专利拥有量\n件/万人\ne 1\n",
      found: ["e 1"],
    },
    {
      text: "云溪市服务规划\n一、目标\n表1:主要指标\n指标\n单位\n2025年目标\n产品抽检合格率\n%\n≥97\n服务满意度\n%\n≥95\n专利拥有量\n件/万人\n≥1\n",
      found: [],
    },
  ],
  checkText: tellRaised("damaged-sign"),
});
