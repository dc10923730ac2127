import { documentTypes } from "../../lexicon/document-types.ts";

const longestFirst = [...documentTypes].sort((a, b) => b.length - a.length);

/**
 * The genre words that end a title, null where none do. What stands in brackets behind them is not looked at, and
 * a number of articles is 政策: `…行动计划(2021—2023年)` 行动计划, `招商引资政策二十条(试行)` 政策.
 */
export function documentTypeOf(title: string): string | null {
  const bare = title.replace(/(?:\([^()]{0,24}\)|〔[^〔〕]{0,24}〕)+$/, "").replace(/[》”]$/, "");
  const words = bare.replace(/[一二三四五六七八九十\d]{1,3}条$/, "");
  return longestFirst.find((type) => words.endsWith(type)) ?? null;
}
