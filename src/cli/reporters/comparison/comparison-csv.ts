import { BYTE_ORDER_MARK, writeCsv } from "../../../output/csv.ts";
import type { Cell } from "../../../tables/table.ts";
import { shownText } from "../shown-text.ts";
import type { ComparisonView, TargetRow } from "./comparison-view.ts";
import type { TargetCell } from "./target-cells.ts";

/** Columns of one target; each stands twice, with `A` and `B` behind its name. */
const TARGET_COLUMNS: Readonly<Record<string, (cell: TargetCell) => Cell>> = {
  indicator: ({ target }) => target.indicator,
  operator: ({ target }) => target.operator,
  value: ({ target }) => target.value,
  valueMax: ({ target }) => target.valueMax,
  unit: ({ target }) => target.unit,
  aspect: ({ target }) => target.aspect,
  recurrence: ({ target }) => target.recurrence,
  due: ({ target }) => target.due,
  section: ({ target }) => target.section,
  heading: ({ heading }) => heading,
  id: ({ target }) => target.id,
  line: ({ target }) => target.line,
  quote: ({ quote }) => quote,
};

/**
 * The indicators as a table for a spreadsheet: those of both, then those of one alone. Names of columns are keys of data
 * and the same in every language.
 */
export function formatComparisonCsv({ targets, comparison }: ComparisonView, bom: boolean): string {
  const names = Object.keys(TARGET_COLUMNS);
  const head = [
    "status",
    "verdict",
    "difference",
    "earlier",
    "similarity",
    ...names.flatMap((name) => [`${name}A`, `${name}B`]),
  ];
  const rows = targets.map((row) => [
    ...pairCells(row),
    ...names.flatMap((name) => [cellOf(row.a, name), cellOf(row.b, name)]),
  ]);
  if (comparison.targets.some(({ reasons }) => reasons)) addReasons(head, rows, targets);
  return (bom ? BYTE_ORDER_MARK : "") + writeCsv([head, ...rows.map((row) => row.map(showCell))]);
}

function pairCells({ a, pair }: TargetRow): Cell[] {
  if (!pair) return [a ? "only-a" : "only-b", null, null, null, null];
  return ["both", pair.verdict, pair.difference, pair.earlier, pair.similarity];
}

function cellOf(cell: TargetCell | null, name: string): Cell {
  return cell ? TARGET_COLUMNS[name](cell) : null;
}

function addReasons(head: string[], rows: Cell[][], targets: readonly TargetRow[]): void {
  head.push("sharedCharacters", "onlyACharacters", "onlyBCharacters", "sectionsPaired");
  targets.forEach(({ pair }, at) => {
    const reasons = pair?.reasons;
    rows[at].push(
      ...(reasons ? [reasons.shared, reasons.onlyA, reasons.onlyB, String(reasons.sectionsPaired)] : ["", "", "", ""]),
    );
  });
}

/** A text from a document, on one line and without what acts upon a screen. */
function showCell(cell: Cell): Cell {
  return typeof cell === "string" ? shownText(cell) : cell;
}
