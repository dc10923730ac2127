import type { Range } from "./clean-text.ts";

const closers: ReadonlyMap<string, string> = new Map([
  ["(", ")"],
  ["《", "》"],
  ["〔", "〕"],
  ["【", "】"],
  ["“", "”"],
]);

/** What a scan for sentences stops at: the end of one, or what opens a bracket. */
const sentenceMark = /[。!?(《〔【“]/g;

/** Longest stretch that a bracket or quotation may keep a full stop inside. */
const longestBracket = 300;

/**
 * Cuts a clean text into sentences: behind 。!? outside of brackets and quotation marks. Together they cover it.
 * A bracket that never closes holds nothing together.
 */
export function splitSentences(text: string): Range[] {
  const sentences: Range[] = [];
  let start = 0;
  sentenceMark.lastIndex = 0;
  // `test` and no `exec`: a document has thousands of marks, and each match would be an object
  while (sentenceMark.test(text)) {
    const at = sentenceMark.lastIndex - 1;
    const closer = closers.get(text[at]);
    if (closer !== undefined) sentenceMark.lastIndex = endOfBracket(text, at, closer) + 1;
    else {
      let end = at + 1;
      while (end < text.length && (text[end] === "”" || text[end] === ")")) end++;
      sentences.push([start, end]);
      start = end;
      sentenceMark.lastIndex = end;
    }
  }
  if (start < text.length) sentences.push([start, text.length]);
  return sentences;
}

/** Offset of the bracket's end, or of its beginning where it does not close soon. */
export function endOfBracket(text: string, open: number, closer: string): number {
  const opener = text.charCodeAt(open);
  const closing = closer.charCodeAt(0);
  let depth = 0;
  const end = Math.min(text.length, open + longestBracket);
  for (let at = open; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === opener) depth++;
    else if (code === closing && --depth === 0) return at;
  }
  return open;
}

/** The closing character of an opening bracket or quotation mark, or undefined. */
export function closerOf(character: string): string | undefined {
  return closers.get(character);
}
