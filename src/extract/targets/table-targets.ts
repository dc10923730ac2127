import type { Aspect, Commitment, Target } from "../../model/index.ts";
import type { Range } from "../../text/clean-text.ts";
import { createQuantityFinder, type Quantity } from "../../text/quantities.ts";
import { findTimes } from "../../text/times.ts";
import type { TableCell } from "../../tree/nodes.ts";
import type { Draft, Finding } from "../extractor.ts";
import type { TablePlace } from "../reading/passage.ts";
import { cumulativeWords } from "../../lexicon/indicator-words.ts";
import { countingUnits } from "../../lexicon/units.ts";
import { createWordList } from "../../text/word-list.ts";
import { endsInAmount } from "./indicator/heads.ts";
import { skipMakingVerbs } from "./verb-at.ts";
import type { RulingTime } from "../reading/standing-times.ts";

const quantities = createQuantityFinder();
const sums = createWordList(cumulativeWords);
const completedHeader = /完成情况|完成值|实际|实绩|完成$/;
const baselineHeader = /现状|基期|基数|现值/;
/** `e1` in a column of `≥` values: the sign was lost in conversion. */
const damagedSign = /^[eE] ?(?=\d)/;

/** What one column of values says of all its rows. */
interface ValueColumn {
  column: number;
  due: string | null;
  status: Target["status"];
  /** True where other cells of the column begin with ≥. */
  hasSigns: boolean;
}

/**
 * Reads the targets of a table: one for each row and value column.
 *
 * In a table that reviews a past period only the completed column counts, not the column of past aims; what those aims
 * say comes back as `rejected`.
 *
 * @param standing the time that rules where the table stands; the caption's own goes first
 */
export function readTableTargets(
  place: TablePlace,
  standing: RulingTime | null,
  planYear: number | null,
  report: (finding: Finding) => void,
): { targets: Draft<Target>[]; pastAims: Range[] } {
  const { table } = place;
  const label = labelColumn(place);
  const columns = valueColumns(place, captionTime(place, planYear) ?? standing, planYear);
  const targets: Draft<Target>[] = [];
  const pastAims: Range[] = [];
  if (label < 0) return { targets, pastAims };
  for (const row of table.rows) {
    for (const valueColumn of columns.used) {
      const target = readCell(place, row, label, valueColumn, report);
      if (target) targets.push(target);
    }
    for (const column of columns.past) {
      const cell = row[column];
      if (cell && /\d/.test(cell.clean.text)) pastAims.push(cell.range);
    }
  }
  return { targets, pastAims };
}

function labelColumn({ table }: TablePlace): number {
  const named = table.roles.indexOf("label");
  return table.roles.includes("value") ? named : -1;
}

function captionTime({ table }: TablePlace, planYear: number | null): RulingTime | null {
  const caption = table.caption?.text ?? "";
  const time = findTimes(caption).find((each) => each.to !== null);
  if (!time?.to) return null;
  return { due: time.to, stands: true, past: planYear !== null && Number(time.to.slice(0, 4)) < planYear };
}

function valueColumns({ table }: TablePlace, ruling: RulingTime | null, planYear: number | null): { used: ValueColumn[]; past: number[] } {
  const columns = table.roles.flatMap((role, column) => (role === "value" ? [column] : []));
  const completed = columns.filter((column) => completedHeader.test(table.header[column].clean.text));
  const isReview = completed.length > 0 && ruling?.past !== false;
  const used = (isReview ? completed : columns).map((column): ValueColumn => {
    const header = table.header[column].clean.text;
    const time = findTimes(/年$/.test(header) || !/^\d{4}$/.test(header) ? header : `${header}年`).find((each) => each.to !== null);
    const due = time?.to ?? ruling?.due ?? null;
    const over = time?.to !== undefined && time.to !== null && planYear !== null && Number(time.to.slice(0, 4)) < planYear;
    const status = isReview || baselineHeader.test(header) || over ? "achieved" : "target";
    return { column, due, status, hasSigns: table.rows.some((row) => /^≥/.test(row[column]?.clean.text ?? "")) };
  });
  return { used, past: isReview ? columns.filter((column) => !completed.includes(column)) : [] };
}

function readCell(
  place: TablePlace,
  row: readonly (TableCell | null)[],
  label: number,
  { column, due, status, hasSigns }: ValueColumn,
  report: (finding: Finding) => void,
): Draft<Target> | null {
  const { table, section } = place;
  const name = row[label];
  const cell = row[column];
  if (!name || !cell || !isName(name.clean.text)) return null;
  const unitCell = row[table.roles.indexOf("unit")]?.clean.text ?? "";
  const quantity = readValue(cell, unitCell, hasSigns, report);
  if (!quantity) return null;
  const indicator = indicatorOf(name.clean.text);
  const categories = table.roles.indexOf("category");
  const nature = row.map((each) => each?.clean.text ?? "").find((text) => /约束性|预期性/.test(text)) ?? "";
  return {
    section: section?.id ?? null,
    table: table.id,
    category: categories >= 0 ? (row[categories]?.clean.text ?? null) : null,
    indicator,
    operator: quantity.operator,
    value: quantity.value,
    valueMax: quantity.valueMax,
    unit: quantity.unit,
    aspect: aspectOf(quantity, indicator),
    due,
    dueInherited: due !== null,
    recurrence: null,
    baseline: null,
    commitment: commitmentOf(nature),
    status,
    rule: "target/table",
    confidence: damagedSign.test(cell.clean.text) ? "medium" : "high",
    range: [Math.min(name.range[0], cell.range[0]), Math.max(cell.range[1], name.range[1])],
  };
}

/** A row whose label is a value lost a cell in conversion: nothing in it can be trusted. */
function isName(label: string): boolean {
  return /[一-鿿]{2}/.test(label) && !/^[\d≥≤><]|^(?:约束性|预期性)$/.test(label);
}

/** The value of a cell with the unit of the unit column, where there is one. */
function readValue(cell: TableCell, unitCell: string, hasSigns: boolean, report: (finding: Finding) => void): Quantity | null {
  let text = cell.clean.text.replace(/^\[(.*)\]$/, "$1").replace(/\*+$/, "");
  if (hasSigns && damagedSign.test(text)) {
    report({
      rule: "damaged-sign",
      severity: "warning",
      message: `“${cell.clean.text}” in a column of ≥ values is read as ${text.replace(damagedSign, "≥")}.`,
      range: cell.range,
      suggestion: "Restore the sign ≥ in the source.",
    });
    text = text.replace(damagedSign, "≥");
  }
  const plain = text.replace(/\s/g, "");
  const unit = unitCell === "" || plain.endsWith(unitCell) ? "" : unitCell;
  const [quantity] = quantities.find(plain + (/\d$/.test(plain) ? unit : ""));
  if (!quantity || quantity.numberStart > 6) return null;
  return quantity.unit === null && unitCell !== "" ? { ...quantity, unit: unitCell } : quantity;
}

/** `制修订服务业地方标准(新增)` → 服务业地方标准 */
function indicatorOf(label: string): string {
  const bare = label.replace(/\((?:新增|个|家|项|%|件|累计|万[^()]{1,6})\)/g, "").replace(/^\d{1,3}[.、]/, "");
  return bare.slice(skipMakingVerbs(bare, 0, bare.length)).trim();
}

function aspectOf(quantity: Quantity, indicator: string): Aspect {
  if (sums.before(indicator, indicator.length) !== "") return "cumulative";
  if (quantity.unit === null || !countingUnits.has(quantity.unit)) return "level";
  return endsInAmount(indicator) && !/[个家项]/.test(quantity.unit) ? "level" : "new";
}

function commitmentOf(nature: string): Commitment | null {
  if (nature.includes("约束性")) return "binding";
  return nature.includes("预期性") ? "anticipatory" : null;
}
