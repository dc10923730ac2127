import { findDamage } from "../../read/damage.ts";
import { defineRule } from "../define-rule.ts";
import { codeOf } from "../raised-findings.ts";

const ID = "lost-decimal-point";

/** `98<U+E010>5%` : a font of its own showed the point. */
export const lostDecimalPoint = defineRule({
  id: ID,
  group: "characters",
  level: "error",
  summary: {
    en: "A private-use character stands between two digits where a decimal point was.",
    zh: "两个数字之间是私用区字符，原应为小数点。",
  },
  why: {
    en: "Most programs drop the character or stop at it: 98.5 % is read as 985 %, as 98 or as 5.",
    zh: "多数程序会丢弃该字符或在此中断：98.5% 会读成 985%、98 或 5。",
  },
  messages: {
    found: {
      en: "The private-use character {code} between two digits was a decimal point.",
      zh: "两个数字之间的私用区字符 {code} 原为小数点。",
    },
  },
  suggestion: { en: "Put a full stop in its place.", zh: "请改为“.”。" },
  fixes: true,
  examples: [
    {
      text: "云溪市服务方案\n一、目标\n抽检合格率达到98\ue0105%以上。\n",
      found: ["\ue010"],
      fixed: "云溪市服务方案\n一、目标\n抽检合格率达到98.5%以上。\n",
    },
    { text: "云溪市服务方案\n一、目标\n抽检合格率达到98.5%以上。\n", found: [] },
  ],
  checkText({ raised, source }, tell) {
    if (!raised.some(({ rule }) => rule === ID)) return;
    // reading stops after some; what can be mended is wanted whole
    for (const { rule, range } of findDamage(source, Number.POSITIVE_INFINITY))
      if (rule === ID) tell({ range, data: { code: codeOf(source[range[0]]) }, edits: [{ range, text: "." }] });
  },
});
