import type { Look } from "../look.ts";
import { shownText } from "../shown-text.ts";
import { measureWidth } from "../shown-width.ts";
import { wrapAtMost, wrapWidth } from "../wrapped-text.ts";
import { formatAlone } from "./alone-text.ts";
import { kindOf } from "./comparison-counts.ts";
import type { ComparisonView, TargetRow } from "./comparison-view.ts";
import { describeTargetReasons } from "./describe-reasons.ts";
import { placeCells, placeColumns } from "./indicator-columns.ts";
import type { TargetCell } from "./target-cells.ts";
import { formatDifference, formatValue } from "./target-value.ts";
import type { VerdictKind } from "./verdict-kind.ts";

const GAP = "  ";
const QUOTE_LINES = 2;

/**
 * The indicators of both documents, then those of one alone:
 *
 * ```text
 * indicator             A         B         difference  verdict
 * 制造业产品质量合格率  ≥ 95%     97%       +2 pp       B stricter
 *   A 26 “制造业产品质量合格率稳定在95%”
 *   B 15 “制造业产品质量合格率达到97%”
 * ```
 */
export function formatIndicators(view: ComparisonView, look: Look, width: number): string[] {
  const { comparison: words } = look.words.reports;
  const shared = view.targets.filter(({ pair }) => pair !== null);
  const head = [words.indicator, words.a, words.b, words.difference, words.verdict];
  const rows = shared.map((row) => ({ row, cells: cellsOf(row, look) }));
  const columns = placeColumns([head, ...rows.map(({ cells }) => cells)], width);
  const lines = rows.flatMap(({ row, cells }) => [
    ...placeCells(cells, columns, paintOf(kindOf(row), look)),
    ...quoteLines(row, look, width),
    ...reasonLines(row, look, width),
  ]);
  return [
    look.palette.bold(words.indicators),
    ...(rows.length === 0
      ? [words.noSharedIndicator]
      : [...placeCells(head, columns).map((line) => look.palette.dim(line)), ...lines]),
    ...formatAlone(view, "a", look, width),
    ...formatAlone(view, "b", look, width),
  ];
}

function cellsOf({ a, b, pair }: TargetRow, look: Look): string[] {
  const { comparison: words } = look.words.reports;
  const kind = kindOf({ a, b, pair });
  const show = (cell: TargetCell | null): string => (cell ? shownText(formatValue(cell.target, words)) : "");
  const difference = formatDifference(pair?.difference ?? null, a?.target.unit ?? null, words);
  return [nameOf({ a, b, pair }), show(a), show(b), difference, kind === null ? "" : words.verdicts[kind]];
}

/** Both names where they differ: `食品安全评价性抽检合格率 / 食品安全抽检合格率`. */
export function nameOf({ a, b }: TargetRow): string {
  const names = [a, b].flatMap((cell) => (cell ? [shownText(cell.target.indicator)] : []));
  return [...new Set(names)].join(" / ");
}

/** A in one colour, B in another: neither is better. */
export function paintOf(kind: VerdictKind | null, { palette }: Look): (text: string) => string {
  if (kind?.startsWith("a-")) return palette.cyan;
  if (kind?.startsWith("b-")) return palette.yellow;
  return kind === "same" ? palette.green : palette.dim;
}

/** The words of both texts below a row. */
export function quoteLines({ a, b }: TargetRow, look: Look, width: number): string[] {
  return [...quoteOf("a", a, look, width), ...quoteOf("b", b, look, width)];
}

function quoteOf(side: "a" | "b", cell: TargetCell | null, { palette, words }: Look, width: number): string[] {
  if (!cell) return [];
  const { comparison } = words.reports;
  const { line, due } = cell.target;
  const place = `  ${comparison[side]} ${line} `;
  const date = due === null ? "" : ` ${due}`;
  const quote = `${comparison.quoted(shownText(cell.quote))}${date}`;
  const indent = measureWidth(place);
  return wrapAtMost(quote, width - indent, QUOTE_LINES).map((part, at) =>
    palette.dim(at === 0 ? `${place}${part}` : `${" ".repeat(indent)}${part}`),
  );
}

function reasonLines({ pair }: TargetRow, { palette, words }: Look, width: number): string[] {
  if (!pair?.reasons) return [];
  const reasons = shownText(describeTargetReasons(pair.similarity, pair.reasons, words.reports.comparison));
  return wrapWidth(reasons, width - GAP.length).map((line) => palette.dim(`${GAP}${line}`));
}
