import { stringify } from "csv-stringify/sync";
import type { Cell } from "../tables/table.ts";

/** What Excel needs to read a file as UTF-8. */
export const BYTE_ORDER_MARK = "\ufeff";

/**
 * What a spreadsheet takes for a formula by its first character, full-width ones too, and what it skips before it looks.
 * A text with `=HYPERLINK(…)` in it would run on the computer of whoever opens the table.
 */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/** Rows as CSV (RFC 4180): commas, line feeds, quotes where they are needed; empty cells for null. */
export function writeCsv(rows: readonly (readonly Cell[])[]): string {
  return rows.length === 0 ? "" : stringify(rows.map((row) => row.map(harmless)));
}

/** Numbers and dates stay what they are; a text that would be a formula gets the `'` that makes it a text. */
function harmless(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell !== "string") return String(cell);
  return FORMULA.test(cell) ? `'${cell}` : cell;
}
