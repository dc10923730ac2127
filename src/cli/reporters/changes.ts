import type { ChangeCounts, Changes, DocumentChanges, FactChange } from "../../index.ts";
import type { Look } from "./look.ts";
import { shownText } from "./shown-text.ts";
import { shortenEnd } from "./shown-width.ts";
import { formatTable } from "./table.ts";

const QUOTE_WIDTH = 80;
const VALUE_WIDTH = 60;

type Words = Look["words"]["reports"]["changes"];

/**
 * One line for each change, with its place and words, then the counts of all documents:
 *
 * ```text
 * texts/plan.txt:34: changed targets 2.1 “农产品加工转化率达到80%以上” indicator: 农产品 → 农产品加工转化率
 * texts/plan.txt:40: gained units 2.3 “责任单位:市发改委” name 市发改委, role responsible, …
 * ```
 */
export function formatChanges({ documents, totals, onlyBefore, onlyAfter }: Changes, look: Look): string {
  const { changes: words } = look.words.reports;
  const differ = documents.filter(({ changes }) => changes.length > 0);
  const notes = [
    ...onlyBefore.map((path) => `${shownText(path)}: ${words.onlyBefore}`),
    ...onlyAfter.map((path) => `${shownText(path)}: ${words.onlyAfter}`),
  ];
  const lines = [...documents.flatMap((document) => formatDocument(document, look)), ...notes];
  const list = lines.length === 0 ? "" : `${lines.join("\n")}\n\n`;
  return `${list}${formatTotals(totals, look)}${words.documents(documents.length, differ.length)}\n`;
}

function formatDocument({ document, textChanged, changes }: DocumentChanges, look: Look): string[] {
  const path = shownText(document);
  const note = textChanged ? [`${path}: ${look.words.reports.changes.textChanged}`] : [];
  return [...note, ...changes.map((change) => formatChange(path, change, look))];
}

function formatChange(path: string, change: FactChange, { palette, words }: Look): string {
  const { changes } = words.reports;
  const { kind, section, quote, line } = change;
  const paint = { gained: palette.green, lost: palette.red, changed: palette.cyan }[change.change];
  const quoted = quote === null ? "" : ` ${changes.quoted(shortenEnd(shownText(quote), QUOTE_WIDTH))}`;
  const place = palette.bold(`${path}:${line ?? "?"}:`);
  return `${place} ${paint(changes[change.change])} ${kind} ${shownText(section ?? "–")}${quoted} ${formatDetails(change, changes)}`;
}

function formatDetails({ kind, before, after, differs }: FactChange, words: Words): string {
  const show = (value: unknown): string => shortenEnd(shownText(String(value ?? words.none)), VALUE_WIDTH);
  if (before && after) {
    const name = after[NAMES[kind] ?? ""] ?? null;
    const told = differs.map((field) => words.became(shownText(field), show(before[field]), show(after[field])));
    return [...(name === null ? [] : [show(name)]), ...told].join(", ");
  }
  const fields = Object.entries(before ?? after ?? {}).filter(
    ([field, value]) => !TOLD_ALREADY.has(field) && value !== null && value !== false,
  );
  return fields.map(([field, value]) => `${shownText(field)} ${show(value)}`).join(", ");
}

/** The field that says which fact of several with the same words has changed. */
const NAMES: Readonly<Record<string, string>> = { metadata: "field", targets: "indicator", units: "name" };

/** What a line says before its details. */
const TOLD_ALREADY = new Set(["section", "line", "text", "marker", "title", "level", "cells"]);

function formatTotals(totals: Changes["totals"], { palette, words }: Look): string {
  const { changes } = words.reports;
  const head = [changes.fact, changes.before, changes.after, changes.gained, changes.lost, changes.changed];
  const rows = Object.entries(totals).map(([kind, counts]) => [kind, ...countsOf(counts)]);
  return formatTable(
    head.map((text) => palette.dim(text)),
    rows,
  );
}

function countsOf({ before, after, gained, lost, changed }: ChangeCounts): string[] {
  return [before, after, gained, lost, changed].map((count) => (count === 0 ? "·" : String(count)));
}
