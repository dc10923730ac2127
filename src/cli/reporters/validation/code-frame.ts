import { type Positions, toRange } from "../../../text/positions.ts";
import type { ReportedFinding } from "../../validation/checked-file.ts";
import type { Palette } from "../palette.ts";
import { measureWidth } from "../shown-width.ts";
import { visibleCharacter } from "./visible-text.ts";

/** Columns of the text that a frame shows, and how many of them stand before the finding. */
const WIDTH = 80;
const BEFORE = 30;
/** Longer than any window, so that a line of a megabyte is not cut into characters. */
const LONGEST_SLICE = 400;

/**
 * The line of a finding with carets under its range; a Chinese character is two columns wide, what cannot be seen is
 * shown by its code. Of a long line the part around the range is shown, of a range over several lines the first.
 *
 * ```text
 *    13 │ …食品安全抽检合格率均达到98<U+E010>5%以上 ,制造业…
 *       │                          ^^^^^^^^
 * ```
 */
export function formatCodeFrame(finding: ReportedFinding, positions: Positions, palette: Palette): string {
  const { line } = finding;
  const { source, lineStarts } = positions;
  const lineStart = lineStarts[line - 1];
  const lineEnd = endOfLine(source, lineStart, lineStarts[line]);
  const [start, end] = toRange(positions, finding.span);
  const shown = cutWindow(source, { lineStart, lineEnd, start, end: Math.min(end, lineEnd) });
  const gutter = String(line).padStart(6);
  const carets = "^".repeat(Math.max(1, measureWidth(shown.marked)));
  const offset = " ".repeat(measureWidth(shown.before));
  return [
    `${palette.dim(`${gutter} │`)} ${shown.before}${shown.marked}${shown.after}\n`,
    `${palette.dim(`${" ".repeat(6)} │`)} ${offset}${palette.red(carets)}\n`,
  ].join("");
}

function endOfLine(source: string, start: number, next: number | undefined): number {
  let end = next ?? source.length;
  while (end > start && (source[end - 1] === "\n" || source[end - 1] === "\r")) end--;
  return end;
}

interface Stretch {
  lineStart: number;
  lineEnd: number;
  start: number;
  end: number;
}

function cutWindow(source: string, { lineStart, lineEnd, start, end }: Stretch) {
  const lead = visible(source.slice(Math.max(lineStart, start - LONGEST_SLICE), start)).reverse();
  const before = take(lead, BEFORE);
  const marked = take(visible(source.slice(start, Math.min(end, start + LONGEST_SLICE))), WIDTH - widthOf(before));
  const rest = visible(source.slice(Math.max(start, end), Math.min(lineEnd, end + LONGEST_SLICE)));
  const after = take(rest, WIDTH - widthOf(before) - widthOf(marked));
  const cutsBefore = before.length < lead.length || start - LONGEST_SLICE > lineStart;
  const cutsAfter = start + marked.length < end || after.length < rest.length;
  return {
    before: (cutsBefore ? "…" : "") + before.reverse().join(""),
    marked: marked.join(""),
    after: after.join("") + (cutsAfter ? "…" : ""),
  };
}

/** Half a character at a cut is left out. */
function visible(slice: string): string[] {
  return [...slice].filter((character) => character.isWellFormed()).map(visibleCharacter);
}

function take(pieces: readonly string[], width: number): string[] {
  const taken: string[] = [];
  let used = 0;
  for (const piece of pieces) {
    used += measureWidth(piece);
    if (used > width) break;
    taken.push(piece);
  }
  return taken;
}

function widthOf(pieces: readonly string[]): number {
  return pieces.reduce((sum, piece) => sum + measureWidth(piece), 0);
}
