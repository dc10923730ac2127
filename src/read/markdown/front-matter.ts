import type { Range } from "../../text/clean-text.ts";

const opening = /---[ \t]{0,80}(?:\r\n|\r|\n)/y;
const closing = /^(?:---|\.\.\.)[ \t]{0,80}$/;
const entry = /^[\w-]{1,40}[ \t]{0,80}:/;
/** A longer one is no front matter but a text between two rules. */
const mostLines = 200;

/**
 * The YAML that many tools put before a text.
 *
 * ```text
 * ---
 * title: 关于印发…的通知
 * publish_date: 2022-05-17
 * ---
 * ```
 *
 * @returns its range, both rules included, or null
 */
export function findFrontMatter(source: string): Range | null {
  opening.lastIndex = 0;
  if (!opening.test(source)) return null;
  let start = opening.lastIndex;
  let entries = 0;
  for (let lines = 0; lines < mostLines && start < source.length; lines++) {
    const end = lineEnd(source, start);
    const line = source.slice(start, end);
    if (closing.test(line)) return entries > 0 ? [0, end] : null;
    if (entry.test(line)) entries++;
    start = end + (source.startsWith("\r\n", end) ? 2 : 1);
  }
  return null;
}

function lineEnd(source: string, start: number): number {
  let end = start;
  while (end < source.length && source[end] !== "\n" && source[end] !== "\r") end++;
  return end;
}
