import { characterSearch, fold } from "../text/characters.ts";
import type { Line } from "./lines.ts";

const pairs = ["()", "《》", "〔〕", "【】", "[]", "“”"];
/** Both by code: a character of a Chinese text looked at as a string is a new string each time. */
const closers: ReadonlyMap<number, number> = new Map(pairs.map((pair) => [pair.charCodeAt(0), pair.charCodeAt(1)]));
const openers: ReadonlyMap<number, number> = new Map([...closers].map(([open, close]) => [close, open]));
const nextBracket = characterSearch(pairs.join(""));

/** Longest stretch that a bracket may hold over a line break. */
const longestBracket = 240;
/** Lines of the paragraph that may have opened it. */
const linesLookedAt = 6;

/**
 * True where a bracket opened in the last lines of a paragraph closes soon after them.
 *
 * ```text
 * (市农业农村局、市发展改
 * 革委按职责分工负责)
 * ```
 *
 * @param source the document text, to look for the end of the bracket; one that never closes holds nothing together
 */
export function hasOpenBracket(block: readonly Line[], next: Line, source: string): boolean {
  const open: number[] = [];
  for (let line = Math.max(0, block.length - linesLookedAt); line < block.length; line++) {
    const { text } = block[line];
    for (let at = nextBracket(text, 0); at >= 0; at = nextBracket(text, at + 1)) {
      const code = text.charCodeAt(at);
      if (closers.has(code)) open.push(code);
      else if (open[open.length - 1] === openers.get(code)) open.pop();
    }
  }
  if (open.length === 0) return false;
  const [start] = next.clean.range;
  return closesIn(source.slice(start, start + longestBracket), open[open.length - 1]);
}

function closesIn(ahead: string, opener: number): boolean {
  const closer = closers.get(opener);
  let depth = 1;
  for (let at = 0; at < ahead.length; at++) {
    const folded = fold(ahead.charCodeAt(at));
    if (folded === opener) depth++;
    else if (folded === closer && --depth === 0) return true;
  }
  return false;
}
