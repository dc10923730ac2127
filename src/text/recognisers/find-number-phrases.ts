import { nextNumeral } from "../numbers.ts";
import type { WordList } from "../word-list.ts";
import { countsSomething } from "./counts-something.ts";
import { type NumberPhrase, readNumber } from "./read-number.ts";

/**
 * Every number of a clean text that says how many or which, in order: in digits, in numerals, composed.
 *
 * @param text with numerals in their plain form
 * @param units before which a single numeral counts
 */
export function findNumberPhrases(text: string, units: WordList): NumberPhrase[] {
  const found: NumberPhrase[] = [];
  for (let at = nextNumeral(text, 0); at >= 0; ) {
    const phrase = readNumber(text, at);
    if (phrase && countsSomething(text, phrase, units)) found.push(phrase);
    at = nextNumeral(text, phrase ? phrase.end : at + 1);
  }
  return found;
}
