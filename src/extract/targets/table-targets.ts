import { cumulativeWords } from "../../lexicon/indicator-words.ts";
import type { Aspect, Commitment, Target } from "../../model/index.ts";
import type { Range } from "../../text/clean-text.ts";
import type { Quantity } from "../../text/quantities.ts";
import { createWordList } from "../../text/word-list.ts";
import type { TableCell } from "../../tree/nodes.ts";
import type { Draft, Reading } from "../extractor.ts";
import type { TablePlace } from "../reading/passage.ts";
import type { RulingTime } from "../reading/standing-times.ts";
import { endsInAmount, endsInRate } from "./indicator/heads.ts";
import { readColumns, type ValueColumn } from "./table-columns.ts";
import { readValue, unitInLabel } from "./table-value.ts";
import { readTail, type Tail } from "./tail.ts";
import { skipMakingVerbs } from "./verb-at.ts";

const sums = createWordList(cumulativeWords);
/** What is left of a label before its verb of change names something. */
const shortestIndicator = 2;

export interface TableTargets {
  targets: Draft<Target>[];
  /** Values that a review had aimed at, as ranges of the source. */
  pastAims: Range[];
}

type Row = readonly (TableCell | null)[];

/**
 * Reads the targets of a table: one for each row and column of values.
 *
 * @param standing the time that rules where the table stands
 * @param reading is told of damaged cells
 */
export function readTableTargets(place: TablePlace, standing: RulingTime | null, reading: Reading): TableTargets {
  const found: TableTargets = { targets: [], pastAims: [] };
  const label = place.table.roles.indexOf("label");
  if (label < 0) return found;
  const columns = readColumns(place, standing, reading.planYear);
  for (const row of place.table.rows) {
    for (const column of columns.stated) {
      const target = readCell(place, row, label, column, reading);
      if (target) found.targets.push(target);
    }
    for (const column of columns.pastAims) {
      const cell = row[column];
      if (cell && /\d/.test(cell.clean.text)) found.pastAims.push(cell.range);
    }
  }
  return found;
}

function readCell(
  { table, section }: TablePlace,
  row: Row,
  label: number,
  { column, due, status, hasSigns }: ValueColumn,
  reading: Reading,
): Draft<Target> | null {
  const name = row[label];
  const cell = row[column];
  if (!name || !cell || !isName(name.clean.text)) return null;
  const unit = row[table.roles.indexOf("unit")]?.clean.text ?? unitInLabel(name.clean.text, reading.lexicon);
  const value = readValue(cell, unit, hasSigns, reading);
  if (!value) return null;
  const { quantity } = value;
  const { indicator, change, annual } = readLabel(name.clean.text, unit);
  return {
    section: section?.id ?? null,
    table: table.id,
    category: row[table.roles.indexOf("category")]?.clean.text ?? null,
    indicator,
    operator: quantity.operator,
    value: quantity.value,
    valueMax: quantity.valueMax,
    unit: quantity.unit,
    aspect: change ?? aspectOf(quantity, indicator, reading.lexicon.countingUnits),
    due,
    dueInherited: due !== null,
    recurrence: annual ? "annual" : null,
    baseline: null,
    commitment: commitmentOf(row),
    status,
    rule: "target/table",
    confidence: value.repaired ? "medium" : "high",
    range: [Math.min(name.range[0], cell.range[0]), Math.max(cell.range[1], name.range[1])],
  };
}

/** A row whose label is a value lost a cell in conversion: nothing in it can be trusted. */
function isName(label: string): boolean {
  return /[一-鿿]{2}/.test(label) && !/^[\d≥≤><]|^(?:约束性|预期性)$/.test(label);
}

/**
 * What a label measures: `制修订服务业地方标准(新增)` → 服务业地方标准, `耕地保有量(万亩)` → 耕地保有量; of 地区生产总值年均增长(%)
 * the words behind say that it changes.
 */
function readLabel(label: string, unit: string): Pick<Tail, "change" | "annual"> & { indicator: string } {
  const bare = label
    .replace(/\((?:新增|累计)\)/g, "")
    .replace(`(${unit})`, "")
    .replace(/^\d{1,3}[.、]/, "")
    .trim();
  // 抽检合格率: of a rate nothing is made
  const start = endsInRate(bare) ? 0 : skipMakingVerbs(bare, 0, bare.length);
  const { end, change, annual } = readTail(bare, start, bare.length);
  if (change === null || end - start < shortestIndicator)
    return { indicator: bare.slice(start), change: null, annual: false };
  return { indicator: bare.slice(start, end), change, annual };
}

function aspectOf(quantity: Quantity, indicator: string, countingUnits: ReadonlySet<string>): Aspect {
  if (sums.before(indicator, indicator.length) !== "") return "cumulative";
  if (quantity.unit === null || !countingUnits.has(quantity.unit)) return "level";
  return endsInAmount(indicator) && !/[个家项]/.test(quantity.unit) ? "level" : "new";
}

/** `约束性` or `预期性` in any cell of the row. */
function commitmentOf(row: Row): Commitment | null {
  const nature = row.find((cell) => /约束性|预期性/.test(cell?.clean.text ?? ""))?.clean.text ?? "";
  if (nature === "") return null;
  return nature.includes("约束性") ? "binding" : "anticipatory";
}
