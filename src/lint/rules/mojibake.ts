import { mojibakeSequences } from "../../lexicon/mojibake.ts";
import { characterSearch } from "../../text/characters.ts";
import { createWordList } from "../../text/word-list.ts";
import { defineRule } from "../define-rule.ts";

const sequences = createWordList(mojibakeSequences);
const nextStart = characterSearch([...new Set(mojibakeSequences.map((sequence) => sequence[0]))].join(""));

/** `锟斤拷` `â€œ` : a text that was decoded as what it is not, and saved so. */
export const mojibake = defineRule({
  id: "mojibake",
  group: "characters",
  level: "warning",
  summary: {
    en: "Characters that appear where a text was once decoded wrongly and saved: 锟斤拷, â€œ, 銆.",
    zh: "乱码：曾以错误的编码打开并保存的文字，如“锟斤拷”“â€œ”“銆”。",
  },
  why: {
    en: "Decoding cannot bring them back: what stood there has to be taken from the original again.",
    zh: "这类字无法靠重新解码恢复，只能从原文重新取得。",
  },
  messages: {
    found: { en: "“{quote}” comes from a text that was decoded wrongly.", zh: "“{quote}”是编码错误留下的乱码。" },
  },
  suggestion: { en: "Take the text from its source again.", zh: "请从原始来源重新获取文本。" },
  examples: [
    { text: "云溪市服务方案\n一、目标\n加强锟斤拷服务。\n", found: ["锟斤拷"] },
    { text: "云溪市服务方案\n一、目标\n加强“一站式”服务。\n", found: [] },
  ],
  checkText({ source }, tell) {
    for (let at = nextStart(source, 0); at >= 0; at = nextStart(source, at + 1)) {
      const quote = sequences.at(source, at);
      if (quote === "") continue;
      tell({ range: [at, at + quote.length], data: { quote } });
      at += quote.length - 1;
    }
  },
});
