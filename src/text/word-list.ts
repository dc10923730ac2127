/** A list of words to look up at a place of a text: the longest that fits, by length and Set, never by alternation. */
export interface WordList {
  /** The longest word that begins at `at`, or "". */
  at(text: string, at: number): string;
  /** The longest word that ends before `end` and begins no earlier than `from`, or "". */
  before(text: string, end: number, from?: number): string;
  has(word: string): boolean;
}

export function createWordList(words: Iterable<string>): WordList {
  const set = new Set(words);
  const lengths = [...new Set([...set].map((word) => word.length))].sort((a, b) => b - a);
  const firsts = new Set([...set].map((word) => word.charCodeAt(0)));
  const lasts = new Set([...set].map((word) => word.charCodeAt(word.length - 1)));
  return {
    at(text, at) {
      if (!firsts.has(text.charCodeAt(at))) return "";
      for (const length of lengths) {
        const word = text.slice(at, at + length);
        if (word.length === length && set.has(word)) return word;
      }
      return "";
    },
    before(text, end, from = 0) {
      if (end < 1 || !lasts.has(text.charCodeAt(end - 1))) return "";
      for (const length of lengths) {
        if (end - length < from) continue;
        const word = text.slice(end - length, end);
        if (set.has(word)) return word;
      }
      return "";
    },
    has: (word) => set.has(word),
  };
}
