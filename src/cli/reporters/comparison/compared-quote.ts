import type { Target } from "../../../index.ts";
import { comparatorAt, operatorOf } from "../../../text/comparators.ts";
import { cleanWords } from "./clean-words.ts";

/**
 * The words of a target, with what directly follows its number in the paragraph and decides its operator: beside `≥ 86%`
 * stands `秸秆综合利用率稳定在86%以上`, though the fact ends before 以上. As they are where no paragraph goes on so, as
 * where the words are those of a table.
 */
export function comparedQuote({ text, operator }: Target, paragraphs: readonly string[]): string {
  const quote = cleanWords(text);
  for (const paragraph of paragraphs) {
    for (const end of endsOf(quote, paragraph)) {
      const word = comparatorAt(paragraph, end);
      if (word !== "" && operatorOf("", word, false) === operator) return quote + word;
    }
  }
  return quote;
}

/** Where a quote ends each time that it occurs; of none, nowhere. */
function endsOf(quote: string, paragraph: string): number[] {
  const ends: number[] = [];
  if (quote === "") return ends;
  for (let at = paragraph.indexOf(quote); at >= 0; at = paragraph.indexOf(quote, at + quote.length)) {
    ends.push(at + quote.length);
  }
  return ends;
}
