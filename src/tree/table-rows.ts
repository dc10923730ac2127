import { type ColumnRole, natureWords, valueWords } from "../lexicon/table-words.ts";
import type { CleanText } from "../text/clean-text.ts";

/** So many of a table's rows at least must have in each column what its header says. */
const leastSound = 0.8;
/** A signature's date is longer than any value. */
const wholeDate = /^\d{4}年\d{1,2}月\d{1,2}日$/;

/** Rows of a table. */
export interface Rows {
  rows: (CleanText | null)[][];
  /** How many cells they took. */
  end: number;
}

/**
 * Deals the cells out to rows; a category stands only in the first row of its group and is filled downwards. What
 * makes no row at the end is no part of the table: a note, a signature.
 */
export function readRows(cells: readonly CleanText[], roles: readonly ColumnRole[]): Rows {
  const rows: (CleanText | null)[][] = [];
  const categories: (CleanText | null)[] = roles.map(() => null);
  let at = 0;
  let sound = 0;
  let end = 0;
  while (at < cells.length) {
    const skipped = fits(cells, at, roles, 0) || roles[0] !== "category" ? 0 : 1;
    const width = roles.length - skipped;
    if (at + width > cells.length) break;
    const row = roles.map((_, column) => (column < skipped ? categories[column] : cells[at + column - skipped]));
    roles.forEach((role, column) => {
      if (role === "category") categories[column] = row[column];
    });
    rows.push(row);
    at += width;
    if (isSoundRow(row, roles)) [sound, end] = [rows.length, at];
  }
  // more than one row that does not fit speaks against the whole table
  return rows.length - sound > 1 ? { rows, end: at } : { rows: rows.slice(0, sound), end };
}

/** Cells lost or split in conversion shift all that follow: such a run of lines is no table that can be read. */
export function isSound(rows: readonly (CleanText | null)[][], roles: readonly ColumnRole[]): boolean {
  return rows.length > 0 && rows.filter((row) => isSoundRow(row, roles)).length >= rows.length * leastSound;
}

function isSoundRow(row: readonly (CleanText | null)[], roles: readonly ColumnRole[]): boolean {
  return row.every((cell, column) => isAtHome(cell?.text ?? "", roles[column]));
}

/** Whether a cell may stand in a column of that role. */
export function isAtHome(text: string, role: ColumnRole): boolean {
  if (role === "index") return /^(?:\d{1,3}|[一二三四五六七八九十]{1,3})$/.test(text);
  if (role === "label") return /[一-鿿A-Za-z]{2}/.test(text) && !/^[\d≥≤><]/.test(text);
  return role === "value" || role === "unit" ? isValue(text) : true;
}

/** True where a full row begins at `at`: every label, unit and value column would get one. */
function fits(cells: readonly CleanText[], at: number, roles: readonly ColumnRole[], skipped: number): boolean {
  if (at + roles.length - skipped > cells.length) return false;
  return roles.every((role, column) => {
    const { text } = cells[at + column - skipped];
    if (role === "unit" && /^[\d≥≤><]/.test(text)) return false;
    return !natureWords.has(text) || role === "text" ? isAtHome(text, role) : false;
  });
}

/** A number with its unit, a unit alone, or a value in words; names of indicators are longer. */
function isValue(text: string): boolean {
  if (valueWords.has(text) || text.length <= 2) return true;
  return (
    text.length <= 16 &&
    !wholeDate.test(text) &&
    (/^[≥≤><=~约e]?\s?\[?-?\d/.test(text) || /^[%‰]|\/|[次件个家项人]$/.test(text))
  );
}
