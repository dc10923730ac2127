import { findDamage } from "../../read/damage.ts";
import type { Range } from "../../text/clean-text.ts";
import { defineRule } from "../define-rule.ts";
import { codeOf } from "../raised-findings.ts";

const ID = "lost-decimal-point";
/** The digits of a rate up to the character, and from it on; no others before them, as in a number with two such characters. */
const BEFORE = /(?<![\d.０-９\ue000-\uf8ff])\d{1,3}$/;
const BEHIND = /^\d{1,4}\s{0,2}(?:[%％‰]|个百分点)/;
/** So many characters hold what these look at. */
const NEAR = 12;

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
    doubtful: {
      en: "The private-use character {code} between two digits may have been a decimal point.",
      zh: "两个数字之间的私用区字符 {code} 可能原为小数点。",
    },
    found: {
      en: "The private-use character {code} between two digits was a decimal point.",
      zh: "两个数字之间的私用区字符 {code} 原为小数点。",
    },
  },
  suggestion: { en: "Put a full stop in its place, where it was one.", zh: "如原为小数点，请改为“.”。" },
  fixes: true,
  examples: [
    {
      text: "云溪市服务方案\n一、目标\n抽检合格率达到98\ue0105%以上。\n",
      found: ["\ue010"],
      fixed: "云溪市服务方案\n一、目标\n抽检合格率达到98.5%以上。\n",
    },
    // what is no rate has no decimal point for certain
    {
      text: "云溪市服务方案\n一、目标\n见第1\ue0102节,电话8\ue0105号。\n",
      found: ["\ue010", "\ue010"],
      fixed: "云溪市服务方案\n一、目标\n见第1\ue0102节,电话8\ue0105号。\n",
    },
    // no number has two decimal points, and which of them was one cannot be known
    {
      text: "云溪市服务方案\n一、目标\n合格率达到9\ue0108\ue0105%。\n",
      found: ["\ue010", "\ue010"],
      fixed: "云溪市服务方案\n一、目标\n合格率达到9\ue0108\ue0105%。\n",
    },
    { text: "云溪市服务方案\n一、目标\n抽检合格率达到98.5%以上。\n", found: [] },
  ],
  checkText({ raised, source }, tell) {
    if (!raised.some(({ rule }) => rule === ID)) return;
    // reading stops after some; what can be mended is wanted whole
    for (const { rule, range } of findDamage(source, Number.POSITIVE_INFINITY)) {
      if (rule !== ID) continue;
      const data = { code: codeOf(source[range[0]]) };
      if (isInRate(source, range)) tell({ range, data, edits: [{ range, text: "." }] });
      else tell({ range, data, message: "doubtful" });
    }
  },
});

/** `98<U+E010>5%`; in `第1<U+E010>2节` it may have been anything. */
function isInRate(source: string, [start, end]: Range): boolean {
  return BEFORE.test(source.slice(Math.max(0, start - NEAR), start)) && BEHIND.test(source.slice(end, end + NEAR));
}
