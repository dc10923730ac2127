import type { ColumnRole } from "../lexicon/table-words.ts";
import type { CellTexts } from "../read/blocks.ts";
import type { CleanText } from "../text/clean-text.ts";
import type { FlatTable } from "./flat-table.ts";

const number = /^[≥≤><=~约]?\s?\[?-?\d/;
/** So many of a column's cells at least are numbers where it holds values. */
const leastNumbers = 0.5;

/**
 * Makes a table of cells that the source itself marks as one. Its header need not be known: a column that nobody knows
 * holds values where it holds numbers beside indicators and their units or values, and else text.
 *
 * @param roleOf the role of a known header, or null
 */
export function givenTable(
  cells: CellTexts,
  roleOf: (header: string) => ColumnRole | null,
): Omit<FlatTable, "caption"> {
  const known = cells.header.map(({ text }) => roleOf(text));
  const isOfIndicators = known.includes("label") && (known.includes("unit") || known.includes("value"));
  const roles = known.map((role, column): ColumnRole => {
    if (role !== null) return role;
    return isOfIndicators && holdsNumbers(cells.rows, column) ? "value" : "text";
  });
  return { header: [...cells.header], roles: withLabel(roles), rows: fillDown(cells.rows, roles) };
}

function holdsNumbers(rows: CellTexts["rows"], column: number): boolean {
  const filled = rows.flatMap((row) => row[column] ?? []);
  return filled.filter(({ text }) => number.test(text)).length > leastNumbers * filled.length;
}

/** Values are of something: the column before them names it, whatever it is called. */
function withLabel(roles: readonly ColumnRole[]): ColumnRole[] {
  const firstValue = roles.findIndex((role) => role === "unit" || role === "value");
  const name = roles.lastIndexOf("text", firstValue);
  if (roles.includes("label") || firstValue < 0 || name < 0) return [...roles];
  return roles.map((role, column) => (column === name ? "label" : role));
}

/** A category stands in the first row of its group only. */
function fillDown(rows: CellTexts["rows"], roles: readonly ColumnRole[]): (CleanText | null)[][] {
  const categories: (CleanText | null)[] = roles.map(() => null);
  return rows.map((row) =>
    row.map((cell, column) => {
      if (roles[column] !== "category") return cell;
      categories[column] = cell ?? categories[column];
      return categories[column];
    }),
  );
}
