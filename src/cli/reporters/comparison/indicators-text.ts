import type { Look } from "../look.ts";
import { shownText } from "../shown-text.ts";
import { measureWidth, padWidth, shortenEnd } from "../shown-width.ts";
import { wrapAtMost } from "../wrapped-text.ts";
import { cleanWords } from "./clean-words.ts";
import { kindOf } from "./comparison-counts.ts";
import type { ComparisonView, TargetRow } from "./comparison-view.ts";
import type { TargetCell } from "./target-cells.ts";
import { formatDifference, formatValue } from "./target-value.ts";
import type { VerdictKind } from "./verdict-kind.ts";

const GAP = "  ";
const LEAST_NAME = 24;
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
  const columns = head.map((_, column) =>
    Math.max(...[head, ...rows.map(({ cells }) => cells)].map((cells) => measureWidth(cells[column]))),
  );
  columns[0] = Math.max(
    LEAST_NAME,
    Math.min(columns[0], width - columns.slice(1).reduce((sum, each) => sum + each + GAP.length, 0)),
  );
  const lines = rows.flatMap(({ row, cells }) => [
    paintRow(cells, columns, kindOf(row), look),
    ...quoteLines(row, look, width),
    ...reasonLines(row, look),
  ]);
  return [
    look.palette.bold(words.indicators),
    ...(rows.length === 0 ? [words.noSharedIndicator] : [look.palette.dim(joinCells(head, columns)), ...lines]),
    ...aloneLines(view, "a", look, width),
    ...aloneLines(view, "b", look, width),
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

function joinCells(cells: readonly string[], columns: readonly number[]): string {
  return cells
    .map((cell, column) => padWidth(shortenEnd(cell, columns[column]), columns[column]))
    .join(GAP)
    .trimEnd();
}

function paintRow(cells: readonly string[], columns: readonly number[], kind: VerdictKind | null, look: Look): string {
  const line = joinCells(cells.slice(0, -1), columns.slice(0, -1));
  const used = columns.slice(0, -1).reduce((sum, each) => sum + each + GAP.length, 0);
  return `${padWidth(line, used)}${paintOf(kind, look)(cells.at(-1) ?? "")}`;
}

/** A in one colour, B in another: neither is better. */
export function paintOf(kind: VerdictKind | null, { palette }: Look): (text: string) => string {
  if (kind?.startsWith("a-")) return palette.cyan;
  if (kind?.startsWith("b-")) return palette.yellow;
  return kind === "same" ? palette.green : palette.dim;
}

function quoteLines({ a, b }: TargetRow, look: Look, width: number): string[] {
  return [...quoteOf("a", a, look, width), ...quoteOf("b", b, look, width)];
}

function quoteOf(side: "a" | "b", cell: TargetCell | null, { palette, words }: Look, width: number): string[] {
  if (!cell) return [];
  const { comparison } = words.reports;
  const { line, text, due } = cell.target;
  const place = `  ${comparison[side]} ${line} `;
  const date = due === null ? "" : ` ${due}`;
  const quote = `${comparison.quoted(shownText(cleanWords(text)))}${date}`;
  const indent = measureWidth(place);
  return wrapAtMost(quote, width - indent, QUOTE_LINES).map((part, at) =>
    palette.dim(at === 0 ? `${place}${part}` : `${" ".repeat(indent)}${part}`),
  );
}

function reasonLines({ pair }: TargetRow, { palette, words }: Look): string[] {
  if (!pair?.reasons) return [];
  const { reasons, because, similarity, listed } = words.reports.comparison;
  const { shared, onlyA, onlyB, sectionsPaired } = pair.reasons;
  const parts = [
    similarity(pair.similarity),
    `${reasons.shared} ${shared}`,
    ...(onlyA === "" ? [] : [`${reasons.onlyA} ${onlyA}`]),
    ...(onlyB === "" ? [] : [`${reasons.onlyB} ${onlyB}`]),
    ...(sectionsPaired ? [reasons.sectionsPaired] : []),
  ];
  return [palette.dim(`  ${because}: ${shownText(parts.join(listed))}`)];
}

function aloneLines({ targets, a, b }: ComparisonView, side: "a" | "b", look: Look, width: number): string[] {
  const { comparison: words } = look.words.reports;
  const rows = targets.flatMap((row) => (row.pair === null && row[side] ? [row[side]] : []));
  if (rows.length === 0 || (side === "a" ? a : b).targets === 0) return [];
  const values = rows.map(({ target }) => shownText(formatValue(target, words)));
  const widest = Math.max(...values.map(measureWidth));
  const places = rows.map(({ target }) => String(target.line));
  const digits = Math.max(...places.map((place) => place.length));
  const names = rows.map(({ target }) =>
    shortenEnd(shownText(target.indicator), Math.max(LEAST_NAME, width - widest - digits - 2 * GAP.length)),
  );
  const lines = rows.map(
    (_, at) =>
      `${look.palette.dim(places[at].padStart(digits))}${GAP}${padWidth(values[at], widest)}${GAP}${names[at]}`,
  );
  return ["", look.palette.bold(`${words.only[side]} (${rows.length})`), ...lines];
}

/** Of each indicator that both have, when it is due here and there. */
export function formatDueDates({ targets }: ComparisonView, look: Look, width: number): string[] {
  const { comparison: words } = look.words.reports;
  const rows = targets.filter(({ pair }) => pair !== null);
  const columns = [Math.max(LEAST_NAME, width - 3 * (10 + GAP.length)), 10, 10, 10];
  const head = joinCells([words.indicator, words.dueA, words.dueB, words.earlier], columns);
  const lines = rows.flatMap((row) => {
    const { dueA = null, dueB = null, earlier = null } = row.pair ?? {};
    const side = earlier === null ? words.noRole : words.earlierSide[earlier];
    return [
      joinCells([nameOf(row), dueA ?? words.noRole, dueB ?? words.noRole, side], columns),
      ...quoteLines(row, look, width),
    ];
  });
  return [
    look.palette.bold(words.deadlines),
    ...(rows.length === 0 ? [words.noSharedIndicator] : [look.palette.dim(head), ...lines]),
  ];
}
