/** A list of words to look up at a place of a text: the longest that fits, never by alternation. */
export interface WordList {
  /** The longest word that begins at `at`, or "". */
  at(text: string, at: number): string;
  /** The longest word that ends before `end` and begins no earlier than `from`, or "". */
  before(text: string, end: number, from?: number): string;
  has(word: string): boolean;
}

/** Makes a list; words are found by their first or last character, then compared in place. */
export function createWordList(words: Iterable<string>): WordList {
  const set = new Set(words);
  const byFirst = groupBy(set, (word) => word.charCodeAt(0));
  const byLast = groupBy(set, (word) => word.charCodeAt(word.length - 1));
  return {
    at(text, at) {
      const candidates = byFirst.get(text.charCodeAt(at));
      if (candidates === undefined) return "";
      for (const word of candidates) if (text.startsWith(word, at)) return word;
      return "";
    },
    before(text, end, from = 0) {
      const candidates = byLast.get(text.charCodeAt(end - 1));
      if (candidates === undefined) return "";
      for (const word of candidates)
        if (end - word.length >= from && text.startsWith(word, end - word.length)) return word;
      return "";
    },
    has: (word) => set.has(word),
  };
}

/** The words of each key, longest first. */
function groupBy(words: Iterable<string>, keyOf: (word: string) => number): Map<number, string[]> {
  const groups = new Map<number, string[]>();
  for (const word of words) {
    const group = groups.get(keyOf(word));
    if (group) group.push(word);
    else groups.set(keyOf(word), [word]);
  }
  for (const group of groups.values()) group.sort((a, b) => b.length - a.length);
  return groups;
}
