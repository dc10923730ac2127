import type { RootContent } from "mdast";
import type { Range } from "../../text/clean-text.ts";
import { parseMarkdown } from "./parse-markdown.ts";

/** A block of Markdown and how far the piece it was parsed in is from the beginning of the source. */
export interface ParsedBlock {
  node: RootContent;
  shift: number;
}

/** From so many lines on a piece ends at the next line that begins something new … */
const enoughLines = 100;
/** … and at any line here: the parser takes 48 s for 20,000 lines `a ⏎ --- ⏎ a ⏎ ---`, and 0.1 s for 400. */
const mostLines = 400;
const fence = /[ \t]{0,100}(?:`{3}|~{3})/y;
/** Neither indented nor in a list: nothing before it goes on here. */
const freshStart = /(?![ \t>]|[-*+][ \t]|\d{1,9}[.)][ \t])/y;

/**
 * Parses a text piece by piece, so that time and memory grow as the text does.
 *
 * @param start where the text begins, behind the front matter
 */
export function* parseInPieces(source: string, start: number): Generator<ParsedBlock> {
  for (const [from, to] of cutPieces(source, start)) {
    for (const node of parseMarkdown(source.slice(from, to)).children) yield { node, shift: from };
  }
}

/** Pieces begin behind a blank line, outside of code and comments. */
function* cutPieces(source: string, start: number): Generator<Range> {
  let from = start;
  let lines = 0;
  let blankBefore = false;
  let open: "code" | "comment" | null = null;
  for (const [lineStart, lineEnd] of linesOf(source, start)) {
    const fresh = blankBefore && open === null && lines >= enoughLines && matchesAt(freshStart, source, lineStart);
    if (fresh || lines >= mostLines) {
      yield [from, lineStart];
      from = lineStart;
      lines = 0;
    }
    lines++;
    const line = source.slice(lineStart, Math.min(lineEnd, lineStart + 1000));
    open = stateAfter(line, open);
    blankBefore = line.trim() === "";
  }
  if (from < source.length) yield [from, source.length];
}

function stateAfter(line: string, open: "code" | "comment" | null): "code" | "comment" | null {
  if (open !== "comment" && matchesAt(fence, line, 0)) return open === "code" ? null : "code";
  if (open === "code") return open;
  const begun = line.lastIndexOf("<!--");
  const ended = line.lastIndexOf("-->");
  if (begun < 0 && ended < 0) return open;
  return begun > ended ? "comment" : null;
}

function matchesAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

/** Start of each line and end of its text, before LF, CRLF or CR. */
export function* linesOf(source: string, start: number, end = source.length): Generator<Range> {
  let lineStart = start;
  while (lineStart < end) {
    let lineEnd = lineStart;
    while (lineEnd < end && source[lineEnd] !== "\n" && source[lineEnd] !== "\r") lineEnd++;
    yield [lineStart, lineEnd];
    lineStart = lineEnd + (source.startsWith("\r\n", lineEnd) ? 2 : 1);
  }
}
