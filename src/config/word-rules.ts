import { cleanRange } from "../text/clean.ts";
import type { WordFault } from "./config-problem.ts";

/** What a word of a list may be. */
export interface WordRule {
  shortest: number;
  longest: number;
  /** A character that such a word cannot have, as no text would ever match it. */
  never: RegExp;
}

/** What a name or label of a list is cut at is in no name: 、 , ; 。 */
const BETWEEN_NAMES = /[、,;。:!?=%《》*\s]/u;

/** The rules of each kind of word; names of bodies end at 48 characters, labels and genres are short. */
export const WORD_RULES = {
  body: { shortest: 2, longest: 48, never: BETWEEN_NAMES },
  function: { shortest: 2, longest: 24, never: /[、,;。:!?=%《》*\s]/u },
  unit: { shortest: 1, longest: 16, never: /[\d、,;。:!?*\s]/u },
  label: { shortest: 2, longest: 16, never: BETWEEN_NAMES },
  documentType: { shortest: 1, longest: 16, never: /[\d、,;。:!?*()\s]/u },
  noise: { shortest: 2, longest: 200, never: /\n/u },
} as const satisfies Record<string, WordRule>;

export type WordKind = keyof typeof WORD_RULES;

/** A word as clean text has it: without the layout around it, full-width characters as half-width. */
export function cleanWord(word: string): string {
  return cleanRange(word, 0, word.length).text;
}

/** What is wrong with a word of that kind, or null. */
export function faultOf(word: string, kind: WordKind): WordFault | null {
  const { shortest, longest, never } = WORD_RULES[kind];
  const clean = cleanWord(word);
  if (kind === "noise" && clean !== "" && /^\*{1,200}$/.test(clean)) return "only-stars";
  if (clean.replaceAll("*", "").length < shortest) return "too-short";
  if (word.length > longest) return "too-long";
  if (kind === "label" && clean.endsWith(":")) return "colon";
  return never.test(clean) || /[\n\r]/.test(word) ? "characters" : null;
}
