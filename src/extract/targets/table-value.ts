import type { Lexicon } from "../../lexicon/index.ts";
import type { Quantity } from "../../text/quantities.ts";
import { quantityFinder } from "../../text/quantity-finder.ts";
import type { TableCell } from "../../tree/nodes.ts";
import type { Finding, Reading } from "../extractor.ts";

/** `e1` in a column of `≥` values: the sign was lost in conversion. */
const damagedSign = /^[eE] ?(?=\d)/;
/** 100 %, as in prose */
const fullCoverage = "全覆盖";
/** Where a number begins later than this, the cell holds words with a number in them. */
const latestNumber = 6;

export interface TableValue {
  quantity: Quantity;
  /** True where the sign of the cell was restored. */
  repaired: boolean;
}

/**
 * Reads the value of a cell.
 *
 * @param unit from the unit column or the label: `%`, `万亩`; goes behind the number where the cell has none
 * @param hasSigns true where other cells of the column begin with ≥
 */
export function readValue(
  cell: TableCell,
  unit: string,
  hasSigns: boolean,
  { lexicon, report }: Reading,
): TableValue | null {
  const { text } = cell.clean;
  const repaired = hasSigns && damagedSign.test(text);
  const signed = repaired ? text.replace(damagedSign, "≥") : text;
  if (repaired) report(damageOf(cell, signed));
  // [累计值], footnoted 22*
  const plain = signed
    .replace(/\s/g, "")
    .replace(/^\[(.{1,30})\]$/, "$1")
    .replace(/\*{1,3}$/, "");
  const [quantity] = quantityFinder(lexicon).find(plain === fullCoverage ? "100%" : withUnit(plain, unit));
  if (!quantity || quantity.numberStart > latestNumber) return null;
  return { quantity: quantity.unit === null && unit !== "" ? { ...quantity, unit } : quantity, repaired };
}

/** Puts the unit behind the last digit, unless one stands there. */
function withUnit(value: string, unit: string): string {
  if (unit === "" || value.includes(unit)) return value;
  return value.replace(/(\d)(?=(?:以上|以下|以内|左右)?$)/, `$1${unit}`);
}

/** The unit that a label names in brackets: `耕地保有量(万亩)`, `能耗降低比例(与2020年相比,%)`; "" where it names none. */
export function unitInLabel(label: string, lexicon: Lexicon): string {
  const bracket = /\((?:[^()]{1,20},)?([^(),]{1,10})\)$/.exec(label)?.[1] ?? "";
  if (bracket === "") return "";
  const [quantity] = quantityFinder(lexicon).find(`1${bracket}`);
  return quantity?.unit != null && quantity.unitEnd === bracket.length + 1 ? bracket : "";
}

function damageOf(cell: TableCell, read: string): Finding {
  return {
    rule: "damaged-sign",
    severity: "warning",
    message: `“${cell.clean.text}” in a column of ≥ values is read as ${read}.`,
    range: cell.range,
    suggestion: "Restore the sign ≥ in the source.",
  };
}
