import { measureWidth, padWidth, shortenEnd } from "../shown-width.ts";
import { wrapAtMost } from "../wrapped-text.ts";

const GAP = "  ";
const LEAST_NAME = 24;
const NAME_LINES = 2;

/** Widths of the columns of a table, the name first, the verdict last. */
export interface IndicatorColumns {
  readonly widths: readonly number[];
  /** Columns that the name has to itself, on lines above the rest; null where it stands in the row. */
  readonly nameAbove: number | null;
}

/**
 * Columns as wide as what is in them, the name as wide as is left. Where that is too little, as beside `down 14.5% a
 * year` and `not comparable` at 80 columns, it stands above its row:
 *
 * ```text
 * 单位地区生产总值能源消耗强度
 *   down 2.6% a year  down 14.5%              not comparable
 * ```
 */
export function placeColumns(rows: readonly (readonly string[])[], width: number): IndicatorColumns {
  const [name, ...others] = rows[0].map((_, column) => Math.max(...rows.map((cells) => measureWidth(cells[column]))));
  const left = width - others.reduce((sum, each) => sum + GAP.length + each, 0);
  if (left >= LEAST_NAME) return { widths: [Math.max(LEAST_NAME, Math.min(name, left)), ...others], nameAbove: null };
  const verdict = others.at(-1) ?? 0;
  const values = others.slice(0, -1);
  const most = Math.max(1, Math.floor((width - verdict - others.length * GAP.length) / values.length));
  const widths = left >= 0 ? values : values.map((each) => Math.min(each, most));
  return { widths: [0, ...widths, verdict], nameAbove: width };
}

/** A row in its columns, of one line or with its name above; its last cell is painted. */
export function placeCells(
  cells: readonly string[],
  { widths, nameAbove }: IndicatorColumns,
  paint: (text: string) => string = (text) => text,
): string[] {
  const before = widths.slice(0, -1);
  const [name, ...values] = cells.slice(0, -1);
  const line = joinCells([nameAbove === null ? name : "", ...values], before);
  const used = before.reduce((sum, each) => sum + each + GAP.length, 0);
  const row = `${padWidth(line, used)}${paint(cells.at(-1) ?? "")}`.trimEnd();
  return nameAbove === null ? [row] : [...wrapAtMost(name, nameAbove, NAME_LINES), row];
}

export function joinCells(cells: readonly string[], columns: readonly number[]): string {
  return cells
    .map((cell, column) => padWidth(shortenEnd(cell, columns[column]), columns[column]))
    .join(GAP)
    .trimEnd();
}
