import { defineRule } from "../define-rule.ts";
import { tellRaised } from "../raised-findings.ts";

/** `全面�施` : bytes that were no character, or the mark that an earlier program left for them. */
export const damagedCharacter = defineRule({
  id: "damaged-character",
  group: "characters",
  level: "error",
  summary: {
    en: "A character was lost: bytes that could not be decoded, or U+FFFD.",
    zh: "字符丢失：字节无法解码，或文中有 U+FFFD。",
  },
  why: {
    en: "What stood there is gone, be it a name or a digit, and every value beside it is in doubt.",
    zh: "此处原有的字已经丢失，可能是名称，也可能是数字，旁边的数值都不可信。",
  },
  messages: {
    found: { en: "A character was lost here and is read as U+FFFD.", zh: "此处有损坏的字符，读作 U+FFFD。" },
  },
  suggestion: {
    en: "Put the character of the original in its place; if there are many, the file was decoded wrongly: see --encoding.",
    zh: "请对照原文补上；如有多处，应是编码有误，可用 --encoding 指定。",
  },
  examples: [
    { text: "云溪市服务方案\n一、目标\n全面\ufffd施服务提升行动。\n", found: ["\ufffd"] },
    { text: "云溪市服务方案\n一、目标\n全面实施服务提升行动。\n", found: [] },
  ],
  checkText: tellRaised("damaged-character"),
});
