import type { FindingWording } from "../english/findings.ts";
import type { Wording } from "../wording.ts";

/** What each rule says of the words it was found at. */
export const FINDING_RULES: Readonly<Record<string, (quote: string) => FindingWording>> = {
  "damaged-character": () => ({
    message: "此处有损坏的字符，读作 U+FFFD。",
    suggestion: "请对照原文补上。",
  }),
  "damaged-sign": (quote) => ({
    message: `“${quote}”中的符号已损坏，按“≥”读取。`,
    suggestion: "请在原文中恢复“≥”。",
  }),
  "impossible-rate": (quote) => ({
    message: `“${quote}”：比率不可能这样高。`,
    suggestion: "请检查是否丢失小数点。",
  }),
  "lost-decimal-point": (quote) => ({
    message: `两个数字之间的私用区字符 ${codeOf(quote)} 读作小数点。`,
    suggestion: "请改为“.”。",
  }),
  "markdown-too-deep": () => ({
    message: "此行缩进超过 100 列，任何 Markdown 都无法解读；整个文件按纯文本读取。",
    suggestion: "请去掉缩进。",
  }),
  "numbering-out-of-order": (quote) => ({
    message: `序号“${quote}”与前一个序号不衔接。`,
    suggestion: "请检查标题是否缺失、重复或次序有误。",
  }),
  "private-use-character": (quote) => ({
    message: `私用区字符 ${codeOf(quote)} 离开原字体便没有意义。`,
    suggestion: "请换成页面上显示的字符。",
  }),
};

function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}

/** The 101st finding of a rule stands for all further ones: `217 findings of this rule in the document, …` */
const COUNT = /^(\d{1,12}) findings of this rule in the document, of which the first (\d{1,6}) are listed/;

/** A rule that is not known here is one of a user's own; its words stay as they are. */
export const findings: Wording["findings"] = {
  severity: { error: "错误", warning: "警告", info: "提示" },
  tell: ({ rule, message, suggestion }, quote) => {
    const [, total, listed] = COUNT.exec(message) ?? [];
    if (total) return { message: `此类问题共 ${total} 处，只列出前 ${listed} 处。`, suggestion: null };
    return FINDING_RULES[rule]?.(quote) ?? { message, suggestion };
  },
};
