import type { ColumnRole } from "../lexicon/table-words.ts";
import { type CleanText, sliceClean } from "../text/clean-text.ts";
import { roleOf } from "./table-cells.ts";

/** The header of a table whose rows are told by their nature: label, unit where there is one, values, nature. */
export interface SpacedHeader {
  cells: CleanText[];
  roles: ColumnRole[];
  /** How many of the cells given it took, indexes and categories included. */
  length: number;
}

interface HeaderCell {
  clean: CleanText;
  role: ColumnRole;
}

/** `2020年2025年`: two headers that a converter put on one line. */
const twoYears = /^((?:19|20)\d\d年)((?:19|20)\d\d年)$/;

/**
 * Reads the header: the last known header cell before the first value ends it. Columns of numbers and categories are left
 * out, as their cells stand anywhere in such a table.
 */
export function readSpacedHeader(cells: readonly CleanText[]): SpacedHeader | null {
  const known: HeaderCell[] = [];
  let length = 0;
  for (const [at, clean] of cells.entries()) {
    const heads = headersIn(clean);
    if (heads.length === 0 && /^[≥≤><]?\d/.test(clean.text)) break;
    if (heads.length > 0) length = at + 1;
    known.push(...heads);
    if (heads.some(({ role }) => role === "text")) break;
  }
  const label = known.find(({ role }) => role === "label") ?? known.find(({ role }) => role === "category");
  const unit = known.filter(({ role }) => role === "unit").slice(0, 1);
  const values = known.filter(({ role }) => role === "value");
  const nature = known.at(-1);
  if (!label || !nature || nature.role !== "text" || values.length === 0) return null;
  const columns = [{ ...label, role: "label" as const }, ...unit, ...values, nature];
  return { cells: columns.map(({ clean }) => clean), roles: columns.map(({ role }) => role), length };
}

function headersIn(clean: CleanText): HeaderCell[] {
  const years = twoYears.exec(clean.text);
  if (years) {
    const middle = years[1].length;
    return [
      { clean: sliceClean(clean, 0, middle), role: "value" },
      { clean: sliceClean(clean, middle, clean.text.length), role: "value" },
    ];
  }
  const role = roleOf(clean.text);
  return role === null ? [] : [{ clean, role }];
}
