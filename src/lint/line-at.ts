import type { Range } from "../text/clean-text.ts";

const BREAK = /[\r\n]/;

/** The line of a text in which an offset stands, without its break. */
export function lineAt(source: string, offset: number): Range {
  let start = offset;
  while (start > 0 && !BREAK.test(source[start - 1])) start--;
  let end = offset;
  while (end < source.length && !BREAK.test(source[end])) end++;
  return [start, end];
}
