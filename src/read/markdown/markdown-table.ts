import type { Table, TableCell } from "mdast";
import { cleanRange } from "../../text/clean.ts";
import type { CleanText, Range } from "../../text/clean-text.ts";
import type { Block } from "../blocks.ts";
import { cleanPieces } from "./clean-pieces.ts";
import { findMarks } from "./find-marks.ts";
import { rangeOf, rangeOfAll } from "./leaves.ts";
import type { Mark } from "./mark.ts";
import { cutAtMarks } from "./markdown-lines.ts";

/** As much of a table as is needed to see that it is one. */
const shownHead = 300;

/**
 * Makes the block of a table; its text is the header as printed, lines and all, so that it is no title.
 *
 * @param seen is told the marks of each cell
 */
export function tableBlock(source: string, table: Table, shift: number, seen: (marks: readonly Mark[]) => void): Block {
  const [start, end] = rangeOf(table, shift);
  const rows = table.children.map((row) => row.children.map((cell) => cellText(source, cell, shift, seen)));
  const width = Math.max(...rows.map((row) => row.length));
  const [header, ...body] = withHeader(rows.map((row) => filled(row, width)));
  const secondRow = table.children[1] ? rangeOf(table.children[1], shift)[0] : end;
  return {
    clean: cleanRange(source, start, Math.min(secondRow, start + shownHead)),
    noise: null,
    joined: false,
    table: { header: header.map((cell) => cell ?? emptyAt(source, start)), rows: body },
  };
}

/** A cell's text without marks; its lines are one. */
function cellText(
  source: string,
  cell: TableCell,
  shift: number,
  seen: (marks: readonly Mark[]) => void,
): CleanText | null {
  if (cell.children.length === 0) return null;
  const [start, end] = rangeOfAll(cell.children, shift);
  const marks = findMarks(source, start, end);
  seen(marks);
  const lines = cutAtMarks(start, end, marks);
  const pieces: Range[] = lines.flatMap((line) => line.pieces);
  const clean = cleanPieces(
    source,
    pieces,
    lines.flatMap((line) => line.replacements),
  );
  return clean.text === "" ? null : clean;
}

function filled(row: readonly (CleanText | null)[], width: number): (CleanText | null)[] {
  return Array.from({ length: width }, (_, column) => row[column] ?? null);
}

/** Markdown wants a header; converters leave it empty where they see none, and the first row is the header then. */
function withHeader(rows: (CleanText | null)[][]): (CleanText | null)[][] {
  return rows.length > 1 && rows[0].every((cell) => cell === null) ? rows.slice(1) : rows;
}

function emptyAt(source: string, at: number): CleanText {
  return cleanRange(source, at, at);
}
