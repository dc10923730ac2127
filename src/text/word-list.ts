import { characterSet } from "./characters.ts";

/** A list of words to look up at a place of a text: the longest that fits, never by alternation. */
export interface WordList {
  /** The longest word that begins at `at`, or "". */
  at(text: string, at: number): string;
  /** The longest word that ends before `end` and begins no earlier than `from`, or "". */
  before(text: string, end: number, from?: number): string;
  /** True where any of the words stands whole in `[from, to)`. */
  isIn(text: string, from: number, to: number): boolean;
  has(word: string): boolean;
}

/** Makes a list; words are found by their first or last character, then compared in place. */
export function createWordList(words: Iterable<string>): WordList {
  const set = new Set(words);
  const byFirst = groupBy(set, (word) => word.charCodeAt(0));
  const byLast = groupBy(set, (word) => word.charCodeAt(word.length - 1));
  return {
    at(text, at) {
      for (const word of byFirst(text.charCodeAt(at))) if (text.startsWith(word, at)) return word;
      return "";
    },
    before(text, end, from = 0) {
      for (const word of byLast(text.charCodeAt(end - 1)))
        if (end - word.length >= from && text.startsWith(word, end - word.length)) return word;
      return "";
    },
    isIn(text, from, to) {
      for (let at = from; at < to; at++)
        for (const word of byFirst(text.charCodeAt(at)))
          if (at + word.length <= to && text.startsWith(word, at)) return true;
      return false;
    },
    has: (word) => set.has(word),
  };
}

const NONE: readonly string[] = [];

/**
 * The words of each key, longest first. Nearly every question is answered by a bit, as most characters begin no word of
 * a list.
 */
function groupBy(words: Iterable<string>, keyOf: (word: string) => number): (key: number) => readonly string[] {
  const groups = new Map<number, string[]>();
  for (const word of words) groups.set(keyOf(word), [...(groups.get(keyOf(word)) ?? NONE), word]);
  for (const group of groups.values()) group.sort((a, b) => b.length - a.length);
  const isKey = characterSet([...groups.keys()].map((code) => String.fromCharCode(code)));
  return (key) => (isKey(key) ? (groups.get(key) ?? NONE) : NONE);
}
