import { radicalsEnd, radicalsStart, type VariantWord, variantWords } from "../../lexicon/variant-words.ts";
import { characterSearch } from "../../text/characters.ts";
import { defineRule } from "../define-rule.ts";
import type { Tell } from "../rule.ts";

const byFirst = new Map<string, VariantWord[]>();
for (const word of variantWords) byFirst.set(word.wrong[0], [...(byFirst.get(word.wrong[0]) ?? []), word]);
const nextFirst = characterSearch([...byFirst.keys()].join(""));
const radical = new RegExp(`[${radicalsStart}-${radicalsEnd}]`, "g");

/** `取得显着成效` for 显著; `⼈员` with the radical U+2F08 for 人. */
export const variantCharacter = defineRule({
  id: "variant-character",
  group: "characters",
  level: "warning",
  summary: {
    en: "A word in the wrong variant of a character: 显着 for 显著, 着作权 for 著作权, the radical ⼈ for 人.",
    zh: "用错异体的字：“显着”应为“显著”，“着作权”应为“著作权”，部首“⼈”应为“人”。",
  },
  why: {
    en: "Converters between traditional and simplified characters leave them, and fonts of PDF files; searches miss them.",
    zh: "多为简繁转换或 PDF 字体所致，检索和比对都会漏掉。",
  },
  messages: { found: { en: "“{quote}” is written “{right}”.", zh: "“{quote}”应为“{right}”。" } },
  suggestion: { en: "Write “{right}”.", zh: "请改为“{right}”。" },
  fixes: true,
  examples: [
    {
      text: "云溪市服务方案\n一、目标\n治理取得显着成效。保护软件着作权。\n",
      found: ["显着", "着作权"],
      fixed: "云溪市服务方案\n一、目标\n治理取得显著成效。保护软件著作权。\n",
    },
    // 明显 and 着力, 着眼, 着手, 着重 are words of their own
    { text: "云溪市服务方案\n一、目标\n明显着力不够,明显着眼长远。\n", found: [] },
    { text: "云溪市服务方案\n一、目标\n彰显着城市精神,发挥着作用。\n", found: [] },
  ],
  checkText({ source }, tell) {
    for (let at = nextFirst(source, 0); at >= 0; at = nextFirst(source, at + 1))
      for (const word of byFirst.get(source[at]) ?? []) tellWord(word, source, at, tell);
    for (const { index, 0: quote } of source.matchAll(radical)) tellChange(quote, quote.normalize("NFKC"), index, tell);
  },
});

function tellWord({ wrong, right, notAfter, notBefore }: VariantWord, source: string, at: number, tell: Tell): void {
  if (!source.startsWith(wrong, at)) return;
  if (notAfter?.includes(source[at - 1] ?? " ") || notBefore?.includes(source[at + wrong.length] ?? " ")) return;
  tellChange(wrong, right, at, tell);
}

function tellChange(quote: string, right: string, at: number, tell: Tell): void {
  const range = [at, at + quote.length] as const;
  tell({ range, data: { quote, right }, edits: [{ range, text: right }] });
}
