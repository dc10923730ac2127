import { defineRule } from "../define-rule.ts";
import { codeOf } from "../raised-findings.ts";

/**
 * Controls but tab, line ends and form feed; the soft hyphen; zero-width signs; marks that turn the direction round; a
 * byte-order mark inside a text. One class, so that a try is one step.
 */
const UNSEEN = /[\0-\x08\x0b\x0e-\x1f\x7f-\x84\x86-\x9f\xad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;

/** `到<U+202E>2025年` */
export const invisibleCharacter = defineRule({
  id: "invisible-character",
  group: "characters",
  level: "info",
  summary: {
    en: "A character that nobody sees: a control, a zero-width space, a mark that turns the direction of text.",
    zh: "看不见的字符：控制字符、零宽空格、改变文字方向的标记。",
  },
  why: {
    en: "Searches and comparisons fail on it, and a mark of direction shows another text than the one that is read.",
    zh: "检索和比对会因此失败；方向标记还会使显示的文字与实际读取的不同。",
  },
  messages: { found: { en: "The invisible character {code}.", zh: "看不见的字符 {code}。" } },
  suggestion: { en: "Take it out.", zh: "请删除。" },
  examples: [
    { text: "云溪市服务方案\n一、目标\n到\u202e2025年满意度达到95%。\n", found: ["\u202e"] },
    { text: "云溪市服务方案\n一、目标\n到2025年\t满意度达到95%。\n", found: [] },
  ],
  checkText({ source }, tell) {
    for (const { index } of source.matchAll(UNSEEN))
      tell({ range: [index, index + 1], data: { code: codeOf(source[index]) } });
  },
});
