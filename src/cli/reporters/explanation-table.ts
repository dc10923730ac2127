import type { ReadDocument } from "../read-inputs.ts";
import type { Explanation, NumberEntry } from "./explanation.ts";
import { factsInShort } from "./fact-in-short.ts";
import type { Look } from "./look.ts";
import type { Palette } from "./palette.ts";
import { shownText } from "./shown-text.ts";
import { measureWidth, padWidth } from "./shown-width.ts";

const BECAME_WIDTH = 44;
const GAP = "  ";

/** Cells of a row, the last of them of any width; `paint` colours what became of the number. */
interface Row {
  cells: readonly [line: string, number: string, became: string];
  words: string;
  paint: (text: string) => string;
}

/**
 * A line for each number: where it stands, what became of it, and the words around it. Laid out without
 * cli-table3, which takes a minute for the numbers of a long document.
 *
 * ```text
 * line  number  became                  in the text
 *   12    2025  d1 …2025-12-31          到2025年,全市研发投入强度
 *   12     3.2  t1 研发投入强度 ≥ 3.2%  研发投入强度达到3.2%以上
 * ```
 */
export function formatExplanation({ numbers }: Explanation, document: ReadDocument, look: Look): string {
  if (numbers.length === 0) return "";
  const { explanation: words } = look.words.reports;
  const facts = factsInShort(document, BECAME_WIDTH, words.achieved);
  const head: Row = { cells: [words.line, words.number, words.became], words: words.words, paint: (text) => text };
  const rows = numbers.map((entry) => makeRow(entry, facts, look));
  const widths = head.cells.map((_, column) => widest([head, ...rows].map(({ cells }) => cells[column])));
  return [look.palette.dim(formatRow(head, widths)), ...rows.map((row) => formatRow(row, widths)), ""].join("\n");
}

function makeRow(entry: NumberEntry, facts: ReadonlyMap<string, string>, look: Look): Row {
  const { line, text, quote } = entry;
  return {
    cells: [String(line), shownText(text), describe(entry, facts, look)],
    words: shownText(quote.before) + look.palette.bold(shownText(quote.words)) + shownText(quote.after),
    paint: paintOf(entry, look.palette),
  };
}

function describe({ fact, reason }: NumberEntry, facts: ReadonlyMap<string, string>, { words }: Look): string {
  const { unexplained, reasons } = words.reports.explanation;
  if (fact !== null) return facts.get(fact) ?? fact;
  return reason === null ? unexplained : reasons[reason][0];
}

function paintOf({ fact, reason }: NumberEntry, palette: Palette): Row["paint"] {
  if (fact !== null) return palette.green;
  return reason === null ? palette.red : palette.dim;
}

function formatRow({ cells: [line, number, became], words, paint }: Row, widths: readonly number[]): string {
  const fill = (text: string, column: number): string => padWidth("", widths[column] - measureWidth(text));
  return [fill(line, 0) + line, fill(number, 1) + number, paint(became) + fill(became, 2), words].join(GAP);
}

function widest(texts: readonly string[]): number {
  return texts.reduce((width, text) => Math.max(width, measureWidth(text)), 0);
}
