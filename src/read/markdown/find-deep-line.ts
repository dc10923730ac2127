import type { Range } from "../../text/clean-text.ts";

/** Text further to the right hangs in no outline that a person wrote, and nesting costs the parser time. */
const deepest = 100;
const tabWidth = 4;
const listMark = /(?:[-*+]|\d{1,9}[.)])(?=[ \t])/y;

/**
 * Finds the first line whose text begins beyond 100 columns, marks of lists and quotations counted as its indent.
 *
 * ```text
 * - - - - - … - - - 项目      a list nested 1,000 deep, on one line
 * ```
 *
 * @returns the range of the indent, or null
 */
export function findDeepLine(source: string): Range | null {
  let start = 0;
  while (start < source.length) {
    const text = skipIndent(source, start);
    const isDeep = text > start + deepest / tabWidth && columnsBetween(source, start, text) > deepest;
    if (isDeep && !isRule(source, start, text)) return [start, text];
    start = nextLine(source, text);
  }
  return null;
}

/** Offset of the first character that is neither a blank nor a mark with a blank behind it. */
function skipIndent(source: string, start: number): number {
  let at = start;
  while (at < source.length) {
    if (" \t>".includes(source[at])) at++;
    else {
      listMark.lastIndex = at;
      if (!listMark.test(source)) break;
      at = listMark.lastIndex;
    }
  }
  return at;
}

function columnsBetween(source: string, start: number, end: number): number {
  let columns = 0;
  for (let at = start; at < end; at++) columns += source[at] === "\t" ? tabWidth - (columns % tabWidth) : 1;
  return columns;
}

/** A blank line, or `- - - -`: a rule across the page. */
function isRule(source: string, start: number, text: number): boolean {
  if (!isLineEnd(source[text]) && !isLineEnd(source[text + 1])) return false;
  const signs = source.slice(start, text + 1).replace(/[ \t\n\r]/g, "");
  return signs === "" || ("-*".includes(signs[0]) && signs === signs[0].repeat(signs.length));
}

function isLineEnd(character: string | undefined): boolean {
  return character === undefined || character === "\n" || character === "\r";
}

function nextLine(source: string, from: number): number {
  let at = from;
  while (!isLineEnd(source[at])) at++;
  return at + 1;
}
