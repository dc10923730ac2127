import type { Range } from "../text/clean-text.ts";

/** Begins and ends a block of code. */
const FENCE = /^ {0,3}(`{3}|~{3})/;
/** Code without a fence stands behind an empty line; within a list it may be a paragraph, which stays as well. */
const INDENTED = /^(?: {4}| {0,3}\t)/;

/**
 * The lines of Markdown that are code, as ranges of the text. Code is quoted to the letter, so that nothing is mended in it.
 *
 * ```text
 * ⏎
 *     code x ,y⏎
 * ^^^^^^^^^^^^^
 * ```
 */
export function markdownCode(source: string): Range[] {
  const code: Range[] = [];
  let fence: string | null = null;
  let mayIndent = true;
  let start = 0;
  for (const line of source.split("\n")) {
    const end: number = start + line.length;
    const sign: string | null = FENCE.exec(line)?.[1] ?? null;
    const isEmpty = line.trim() === "";
    const isIndented: boolean = fence === null && mayIndent && INDENTED.test(line) && !isEmpty;
    if (!isEmpty && (fence !== null || sign !== null || isIndented)) code.push([start, end]);
    if (sign !== null) fence = fence === null ? sign : fence === sign ? null : fence;
    mayIndent = isIndented || isEmpty;
    start = end + 1;
  }
  return code;
}
