import { sieveOf } from "./characters.ts";

/** A list of words to look up at a place of a text: the longest that fits, never by alternation. */
export interface WordList {
  /** The longest word that begins at `at`, or "". */
  at(text: string, at: number): string;
  /** The longest word that ends before `end` and begins no earlier than `from`, or "". */
  before(text: string, end: number, from?: number): string;
  /** Offset of the first of the words that stands whole in `[from, to)`, or -1. */
  next(text: string, from: number, to?: number): number;
  has(word: string): boolean;
}

/** Makes a list; words are found by their first or last character, then compared in place. */
export function createWordList(words: Iterable<string>): WordList {
  const set = new Set(words);
  const first = groupBy(set, (word) => word.charCodeAt(0));
  const last = groupBy(set, (word) => word.charCodeAt(word.length - 1));
  const firstSieve = sieveOf([...set].map((word) => word[0] ?? ""));
  const lastSieve = sieveOf([...set].map((word) => word[word.length - 1] ?? ""));
  // most characters begin and end no word of a list: a bit says so, asked here and not by a function of its own
  return {
    at(text, at) {
      const code = text.charCodeAt(at);
      if (((firstSieve[(code & 0x7ff) >> 5] >> (code & 31)) & 1) === 0) return "";
      const words = first.get(code) ?? NONE;
      for (let each = 0; each < words.length; each++) if (text.startsWith(words[each], at)) return words[each];
      return "";
    },
    before(text, end, from = 0) {
      const code = text.charCodeAt(end - 1);
      if (((lastSieve[(code & 0x7ff) >> 5] >> (code & 31)) & 1) === 0) return "";
      const words = last.get(code) ?? NONE;
      for (let each = 0; each < words.length; each++) {
        const start = end - words[each].length;
        if (start >= from && text.startsWith(words[each], start)) return words[each];
      }
      return "";
    },
    next(text, from, to = text.length) {
      for (let at = from; at < to; at++) {
        const code = text.charCodeAt(at);
        if (((firstSieve[(code & 0x7ff) >> 5] >> (code & 31)) & 1) === 0) continue;
        for (const word of first.get(code) ?? NONE) if (at + word.length <= to && text.startsWith(word, at)) return at;
      }
      return -1;
    },
    has: (word) => set.has(word),
  };
}

const NONE: readonly string[] = [];

/** Words by a code of theirs, the longest first. */
function groupBy(words: Iterable<string>, codeOf: (word: string) => number): ReadonlyMap<number, readonly string[]> {
  const groups = new Map<number, string[]>();
  for (const word of words) {
    const group = groups.get(codeOf(word));
    if (group) group.push(word);
    else groups.set(codeOf(word), [word]);
  }
  for (const group of groups.values()) group.sort((a, b) => b.length - a.length);
  return groups;
}
