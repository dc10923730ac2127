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
/** … and at any line here: the parser takes 48 s for 20,000 lines `a ⏎ --- ⏎ a ⏎ ---`, and 0.02 s for 200. */
const mostLines = 200;
const longestPiece = 200_000;
const innerSigns = /(?<=[^\n\r])[[\]*_`&!<\\]{1,1000}|(?<=[^\s#>.)*+-])[ \t]{1,1000}/g;
const fence = /[ \t]{0,100}(?:`{3}|~{3})/y;
/** Neither indented nor in a list: behind a blank line nothing before it goes on here. */
const freshStart = /(?![ \t>]|[-*+][ \t]|\d{1,9}[.)][ \t])/y;
/** An outermost item; those with numbers stay together, for they may have to be counted. */
const bullet = /[-*+][ \t]/y;

/**
 * Parses a text piece by piece, so that time and memory grow as the text does.
 *
 * @param start where the text begins, behind the front matter
 */
export function* parseInPieces(source: string, start: number): Generator<ParsedBlock> {
  for (const [from, to] of cutPieces(source, start)) {
    for (const node of parseMarkdown(freed(source.slice(from, to))).children) yield { node, shift: from };
  }
}

/**
 * The parser keeps 400 bytes for each blank and each sign that may mark something inside a line. A piece with lines
 * of many pages is freed of them: where no mark of a list or heading stands before them they say nothing of blocks.
 */
function freed(piece: string): string {
  if (piece.length <= longestPiece) return piece;
  return piece.replace(innerSigns, (signs) => "x".repeat(signs.length));
}

/** Pieces begin behind a blank line, outside of code and comments. */
function* cutPieces(source: string, start: number): Generator<Range> {
  let from = start;
  let lines = 0;
  let blankBefore = false;
  let open: "code" | "comment" | null = null;
  for (const [lineStart, lineEnd] of linesOf(source, start)) {
    const begins = matchesAt(bullet, source, lineStart) || (blankBefore && matchesAt(freshStart, source, lineStart));
    if (lines >= mostLines || (lines >= enoughLines && open === null && begins)) {
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
