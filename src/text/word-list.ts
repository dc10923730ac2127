import { characterSet } from "./characters.ts";

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
  return {
    at(text, at) {
      const code = text.charCodeAt(at);
      if (first.has(code)) for (const word of first.get(code)) if (text.startsWith(word, at)) return word;
      return "";
    },
    before(text, end, from = 0) {
      const code = text.charCodeAt(end - 1);
      if (!last.has(code)) return "";
      for (const word of last.get(code))
        if (end - word.length >= from && text.startsWith(word, end - word.length)) return word;
      return "";
    },
    next(text, from, to = text.length) {
      for (let at = from; at < to; at++) {
        const code = text.charCodeAt(at);
        if (!first.has(code)) continue;
        for (const word of first.get(code)) if (at + word.length <= to && text.startsWith(word, at)) return at;
      }
      return -1;
    },
    has: (word) => set.has(word),
  };
}

/** Words by a code of theirs, the longest first. `has` answers by one bit: most characters begin no word of a list. */
interface Groups {
  has(code: number): boolean;
  get(code: number): readonly string[];
}

function groupBy(words: Iterable<string>, codeOf: (word: string) => number): Groups {
  const groups = new Map<number, string[]>();
  for (const word of words) groups.set(codeOf(word), [...(groups.get(codeOf(word)) ?? []), word]);
  for (const group of groups.values()) group.sort((a, b) => b.length - a.length);
  return {
    has: characterSet([...groups.keys()].map((code) => String.fromCharCode(code))),
    get: (code) => groups.get(code) ?? [],
  };
}
