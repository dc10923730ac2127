import type { Wording } from "../../wording/wording.ts";
import type { Look } from "../look.ts";
import { markdownText } from "../shown-text.ts";
import { kindOf, summaryLines } from "./comparison-counts.ts";
import type { ComparisonView, Side, TargetRow } from "./comparison-view.ts";
import { describeTargetReasons } from "./describe-reasons.ts";
import { formatRoleTables, formatSectionPairs } from "./sections-markdown.ts";
import type { TargetCell } from "./target-cells.ts";
import { formatDifference, formatValue } from "./target-value.ts";

type Words = Wording["reports"]["comparison"];

/** A comparison as a report in Markdown; what the documents say shows as it is, whatever marks it holds. */
export function formatComparisonMarkdown(view: ComparisonView, { words: { reports } }: Look): string {
  const words = reports.comparison;
  const wants = (part: ComparisonView["only"]): boolean => view.only === null || view.only === part;
  const lines = [
    `# ${words.heading}`,
    "",
    formatSide(words.a, view.a, words),
    formatSide(words.b, view.b, words),
    "",
    `## ${words.summary}`,
    "",
    ...summaryLines(view, words).map((line) => `- ${markdownText(line)}`),
    "",
    ...(wants("targets") || view.only === "deadlines" ? formatIndicators(view, words) : []),
    ...(wants("sections") ? formatSectionPairs(view, words) : []),
    ...(wants("responsibilities") ? formatRoleTables(view, words) : []),
  ];
  return `${lines.join("\n").trimEnd()}\n`;
}

function formatSide(name: string, { title, region, dateIssued, path }: Side, words: Words): string {
  const about = [region?.name ?? null, dateIssued, path ?? words.stdin]
    .filter((part) => part !== null)
    .map(markdownText);
  return `- **${name}** ${markdownText(title ?? words.noTitle)} (${about.join(" · ")})`;
}

function formatIndicators({ targets, only }: ComparisonView, words: Words): string[] {
  const shared = targets.filter(({ pair }) => pair !== null);
  const head = [
    words.indicator,
    words.a,
    words.b,
    words.difference,
    words.verdict,
    words.dueA,
    words.dueB,
    words.earlier,
  ];
  const table =
    shared.length === 0
      ? [words.noSharedIndicator]
      : [formatRow(head), formatRow(head.map(() => "---")), ...shared.map((row) => formatTargetRow(row, words))];
  return [
    `## ${only === "deadlines" ? words.deadlines : words.indicators}`,
    "",
    ...table,
    "",
    ...shared.flatMap((row) => quoteLines(row, words)),
    ...(shared.length > 0 ? [""] : []),
    ...listAlone(targets, "a", words),
    ...listAlone(targets, "b", words),
  ];
}

function formatTargetRow(row: TargetRow, words: Words): string {
  const { a, b, pair } = row;
  const kind = kindOf(row);
  const show = (cell: TargetCell | null): string => (cell ? markdownText(formatValue(cell.target, words)) : "");
  const earlier = pair?.earlier ? words.earlierSide[pair.earlier] : words.noRole;
  return formatRow([
    namesOf(row),
    show(a),
    show(b),
    formatDifference(pair?.difference ?? null, a?.target.unit ?? null, words),
    kind === null ? "" : words.verdicts[kind],
    pair?.dueA ?? words.noRole,
    pair?.dueB ?? words.noRole,
    earlier,
  ]);
}

function namesOf({ a, b }: TargetRow): string {
  const names = [a, b].flatMap((cell) => (cell ? [markdownText(cell.target.indicator)] : []));
  return [...new Set(names)].join(" / ");
}

function formatRow(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

/** The words of both texts below the table, as a cell of it has no room for them. */
function quoteLines(row: TargetRow, words: Words): string[] {
  const quote = (side: "a" | "b"): string => {
    const cell = row[side];
    return cell ? `${words[side]} ${words.line(cell.target.line)} ${words.quoted(markdownText(cell.quote))}` : "";
  };
  const { reasons, similarity = 0 } = row.pair ?? {};
  const why = reasons ? ` (${markdownText(describeTargetReasons(similarity, reasons, words))})` : "";
  return [`- ${namesOf(row)}: ${quote("a")} · ${quote("b")}${why}`];
}

function listAlone(targets: readonly TargetRow[], side: "a" | "b", words: Words): string[] {
  const cells = targets.flatMap((row) => (row.pair === null && row[side] ? [row[side]] : []));
  if (cells.length === 0) return [];
  const lines = cells.map(
    ({ target, quote }) =>
      `- ${markdownText(target.indicator)} ${markdownText(formatValue(target, words))} (${words.line(target.line)}: ${words.quoted(markdownText(quote))})`,
  );
  return [`### ${words.only[side]} (${cells.length})`, "", ...lines, ""];
}
