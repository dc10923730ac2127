import type { Counts } from "../counts.ts";
import type { Tally } from "../tally.ts";
import type { Look } from "./look.ts";
import { shownText } from "./shown-text.ts";
import { shortenStart } from "./shown-width.ts";
import { formatTable } from "./table.ts";

const NAME_WIDTH = 48;

type Words = Look["words"]["reports"]["summary"];

/** What came out of a call, as a table for people: a row for each document, then all together. */
export function formatSummary(tally: Tally, failures: number, { palette, words }: Look): string {
  const { summary } = words.reports;
  const { rows, documents, total } = tally;
  const failed = failures === 0 ? "" : `${palette.red(summary.failed(failures))}${summary.seeAbove}\n`;
  const body = rows.map(({ path, counts }) => formatRow(shortenStart(shownText(path), NAME_WIDTH), counts));
  if (documents > rows.length) body.push([palette.dim(summary.more(documents - rows.length))]);
  if (documents > 1) body.push(formatRow(summary.documents(documents), total).map((cell) => palette.bold(cell)));
  const head = headOf(summary).map((cell) => palette.dim(cell));
  return `${formatTable(head, body)}${explainShare(total, summary)}${failed}`;
}

function headOf(summary: Words): string[] {
  const { document, sections, targets, achieved, units, deadlines, findings, accounted } = summary;
  return [document, sections, targets, achieved, units, deadlines, findings, accounted];
}

function formatRow(name: string, counts: Counts): string[] {
  const { sections, targets, achieved, units, deadlines, findings } = counts;
  return [name, ...[sections, targets, achieved, units, deadlines, findings].map(String), formatShare(counts)];
}

/** Rounded down, so that 100 % means every number. */
function formatShare({ numbers, unexplained }: Counts): string {
  if (numbers === 0) return "–";
  return `${(Math.floor((1000 * (numbers - unexplained)) / numbers) / 10).toFixed(1)} %`;
}

function explainShare({ numbers, unexplained }: Counts, summary: Words): string {
  if (numbers === 0) return "";
  return `${summary.share(numbers - unexplained, numbers)}\n`;
}
