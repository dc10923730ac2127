import type { ColumnRole } from "../lexicon/table-words.ts";
import { unitsOfMeasure } from "../lexicon/units.ts";
import type { CleanText } from "../text/clean-text.ts";
import { isAtHome } from "./table-rows.ts";

const units: ReadonlySet<string> = new Set(unitsOfMeasure);
/** `万平方米`, `亿千瓦时` */
const multipliers = "百千万亿";
/** `总体保持稳定`: what a value says in words is no longer. */
const longestWords = 8;
const longestLabel = 40;

/**
 * Reads a row backwards from its nature: values, the unit, the label. What stands before the label is a number or a
 * category.
 *
 * @param cells of the row, its nature last
 * @param roles label, unit where there is one, values, nature
 * @returns a cell for each role, null for a unit that is not there; null where no label stands before the values
 */
export function readSpacedRow(cells: readonly CleanText[], roles: readonly ColumnRole[]): (CleanText | null)[] | null {
  const values = roles.filter((role) => role === "value").length;
  const nature = cells[cells.length - 1];
  let end = cells.length - 1 - values;
  if (end < 1) return null;
  const stated = cells.slice(end, end + values);
  if (!stated.every(({ text }) => isStated(text))) return null;
  const unit = roles[1] === "unit" && isUnit(cells[end - 1].text) ? cells[--end] : null;
  const label = cells[end - 1];
  if (label === undefined || !isLabel(label.text)) return null;
  return [label, ...(roles[1] === "unit" ? [unit] : []), ...stated, nature];
}

function isStated(text: string): boolean {
  return isAtHome(text, "value") || text.length <= longestWords;
}

function isLabel(text: string): boolean {
  return text.length <= longestLabel && isAtHome(text, "label") && !isUnit(text);
}

function isUnit(text: string): boolean {
  return text.includes("/") || units.has(text) || (multipliers.includes(text[0]) && units.has(text.slice(1)));
}
