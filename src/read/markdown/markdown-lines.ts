import type { Lexicon } from "../../lexicon/index.ts";
import { columnsOf, isLayout } from "../../text/characters.ts";
import type { CleanText, Range } from "../../text/clean-text.ts";
import { findMarker } from "../../text/markers.ts";
import { perLexicon } from "../../text/per-lexicon.ts";
import type { Line } from "../lines.ts";
import { cleanPieces, type Replacement, renumber } from "./clean-pieces.ts";
import type { ItemMark } from "./leaves.ts";
import type { Mark } from "./mark.ts";

/** What is left of a line of a leaf when its marks are gone. */
export interface LinePieces {
  pieces: Range[];
  replacements: Replacement[];
}

/** Cuts a stretch of the source at its marks into lines of pieces; comments and images are left out of them. */
export function cutAtMarks(start: number, end: number, marks: readonly Mark[]): LinePieces[] {
  const lines: LinePieces[] = [{ pieces: [], replacements: [] }];
  let from = start;
  const keep = (to: number) => {
    if (to > from) lines[lines.length - 1].pieces.push([from, to]);
  };
  for (const { kind, range, character } of marks) {
    if (range[0] < from) continue;
    keep(range[0]);
    from = range[1];
    const line = lines[lines.length - 1];
    if (kind === "break") lines.push({ pieces: [], replacements: [] });
    else if (kind === "entity") {
      line.pieces.push([range[0], range[0] + 1]);
      line.replacements.push({ at: range[0], character });
    }
  }
  keep(end);
  return lines;
}

/** A line as plain text has it, null where nothing is left of it. */
export function lineOf(
  source: string,
  { pieces, replacements }: LinePieces,
  item: ItemMark[],
  lexicon: Lexicon,
): Line | null {
  const content = cleanPieces(source, pieces, replacements);
  const isItem = (text: string) => isDashItem(text, labelWords(lexicon));
  const clean = withMark(source, { pieces, replacements }, content, item, isItem);
  if (clean.text === "") return null;
  const indent = indentOf(source, pieces[0]);
  let columns = indent;
  for (let at = 0; at < clean.text.length; at++) columns += columnsOf(clean.text.charCodeAt(at));
  const afterBlank = isAfterBlank(source, clean.range[0]);
  return { clean, text: clean.text, indent, columns, afterBlank, markup: { opensBlock: item.length > 0 } };
}

/**
 * The mark of a list item is a marker like any other, unless the text has one of its own.
 *
 * ```text
 * 1. **重点**。   →  1.重点。          - 一是…   →  一是…
 * * 增强能力      →  •增强能力         - 责任单位:市科技局   →  责任单位:市科技局
 * ```
 */
function withMark(
  source: string,
  { pieces, replacements }: LinePieces,
  content: CleanText,
  item: ItemMark[],
  isItem: (text: string) => boolean,
): CleanText {
  const mark = item.find(({ number }) => number !== null) ?? item[item.length - 1];
  if (mark === undefined || (content.text !== "" && findMarker(content) !== null)) return content;
  const marked = [mark.range, ...pieces];
  if (mark.number === null) {
    if (!isItem(content.text)) return content;
    const bullet = source[mark.range[0]] === "-" ? [] : [{ at: mark.range[0], character: "•" }];
    return cleanPieces(source, marked, [...bullet, ...replacements]);
  }
  const digits = mark.range[1] - mark.range[0] - 1;
  const clean = cleanPieces(source, marked, replacements);
  return Number.parseInt(clean.text, 10) === mark.number ? clean : renumber(clean, digits, mark.number);
}

const labelWords = perLexicon(({ labels }) => new Set(labels.map(({ label }) => label)));

/** Before a label or a figure a bullet says nothing: `- 责任单位:…`, `- 2025年…`. */
function isDashItem(text: string, labels: ReadonlySet<string>): boolean {
  if (text === "" || /^\d/.test(text)) return false;
  const colon = text.slice(0, 12).indexOf(":");
  return colon < 0 || !labels.has(text.slice(0, colon));
}

/** Columns of layout before the first character: Markdown takes spaces away, but no ideographic ones. */
function indentOf(source: string, piece: Range | undefined): number {
  let columns = 0;
  if (piece === undefined) return 0;
  for (let at = piece[0]; at < piece[1] && isLayout(source.charCodeAt(at)); at++)
    columns += columnsOf(source.charCodeAt(at));
  return columns;
}

/** Marks and blanks before the text of a line and of a blank line before it. */
const longestGap = 300;

/** True where the line before holds nothing but layout and the marks of quotations. */
function isAfterBlank(source: string, start: number): boolean {
  let ends = 0;
  for (let at = start - 1; at >= Math.max(0, start - longestGap) && ends < 2; at--) {
    const character = source[at];
    if (character === "\n") ends++;
    else if (character === "\r") ends += source[at + 1] === "\n" ? 0 : 1;
    else if (ends > 0 && character !== ">" && !isLayout(source.charCodeAt(at))) return false;
  }
  return ends === 2;
}
