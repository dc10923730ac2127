import { defineRule } from "../define-rule.ts";
import { tellRaised } from "../raised-findings.ts";

/** `\ue4c6城市更新` : a bullet, a bracket or a rare character of one font. */
export const privateUseCharacter = defineRule({
  id: "private-use-character",
  group: "characters",
  level: "error",
  summary: {
    en: "A private-use character, which only one font knew how to show.",
    zh: "私用区字符，只有原字体才能显示。",
  },
  why: {
    en: "Outside of that font nobody can tell what it was: a bullet, a sign, or a character of a name.",
    zh: "离开原字体便无从得知原为何字：可能是项目符号、运算符号，也可能是名称用字。",
  },
  messages: {
    found: {
      en: "The private-use character {code} has no meaning outside of the font it was made for.",
      zh: "私用区字符 {code} 离开原字体便没有意义。",
    },
  },
  suggestion: { en: "Put the character in its place that the page showed.", zh: "请换成页面上显示的字符。" },
  examples: [
    { text: "云溪市服务方案\n一、目标\n\ue4c6推进城市更新。\n", found: ["\ue4c6"] },
    { text: "云溪市服务方案\n一、目标\n●推进城市更新。\n", found: [] },
  ],
  checkText: tellRaised("private-use-character"),
});
