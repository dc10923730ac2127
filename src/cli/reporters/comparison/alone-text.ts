import type { Look } from "../look.ts";
import { shownText } from "../shown-text.ts";
import { measureWidth, padWidth, shortenEnd } from "../shown-width.ts";
import { wrapAtMost } from "../wrapped-text.ts";
import type { ComparisonView } from "./comparison-view.ts";
import type { TargetCell } from "./target-cells.ts";
import { formatValue } from "./target-value.ts";

const GAP = "  ";
/** Less of the words of the text behind a name reads badly; they stand below it then. */
const LEAST_QUOTE = 30;
const QUOTE_LINES = 2;

/**
 * The indicators that one document has alone with the words of the text, behind the name or, where there is too little
 * room, below it:
 *
 * ```text
 * 26  ≥ 80%  主要农产品加工转化率  “主要农产品加工转化率达到80%以上”
 * ```
 */
export function formatAlone(view: ComparisonView, side: "a" | "b", look: Look, width: number): string[] {
  const { comparison: words } = look.words.reports;
  const cells = view.targets.flatMap((row) => (row.pair === null && row[side] ? [row[side]] : []));
  if (cells.length === 0) return [];
  const rows = cells.map((cell) => rowOf(cell, look));
  const [place, value, widest] = [0, 1, 2].map((at) => Math.max(...rows.map(({ shown }) => measureWidth(shown[at]))));
  const used = place + value + 2 * GAP.length;
  const room = width - used - widest - GAP.length;
  const columns: Columns =
    room >= LEAST_QUOTE
      ? { place, value, name: widest, quote: room }
      : { place, value, name: Math.max(1, width - used), quote: 0 };
  const lines = rows.flatMap((row) => formatRow(row, columns, look, width));
  return ["", look.palette.bold(`${words.only[side]} (${cells.length})`), ...lines];
}

type Columns = Readonly<Record<"place" | "value" | "name" | "quote", number>>;

interface Row {
  /** Line, value and name. */
  readonly shown: readonly string[];
  readonly quote: string;
}

function rowOf({ target, quote }: TargetCell, { words }: Look): Row {
  const { comparison } = words.reports;
  const shown = [String(target.line), shownText(formatValue(target, comparison)), shownText(target.indicator)];
  return { shown, quote: comparison.quoted(shownText(quote)) };
}

function formatRow({ shown, quote }: Row, columns: Columns, { palette }: Look, width: number): string[] {
  const [place, value, name] = shown;
  const cells = [
    palette.dim(place.padStart(columns.place)),
    padWidth(value, columns.value),
    padWidth(shortenEnd(name, columns.name), columns.name),
  ];
  if (columns.quote > 0) return [[...cells, palette.dim(shortenEnd(quote, columns.quote))].join(GAP).trimEnd()];
  const indent = " ".repeat(columns.place + GAP.length);
  const below = wrapAtMost(quote, width - indent.length, QUOTE_LINES);
  return [cells.join(GAP).trimEnd(), ...below.map((line) => palette.dim(`${indent}${line}`))];
}
