import type { Counts, Tally } from "../tally.ts";
import type { Palette } from "./palette.ts";
import { shownText } from "./shown-text.ts";
import { shortenStart } from "./shown-width.ts";
import { formatTable } from "./table.ts";

const HEAD = ["document", "sections", "targets", "past results", "units", "deadlines", "findings", "accounted for"];
const NAME_WIDTH = 48;

/** What came out of a call, as a table for people: a row for each document, then all together. */
export function formatSummary(tally: Tally, failures: number, palette: Palette): string {
  const { rows, documents, total } = tally;
  const failed = failures === 0 ? "" : `${palette.red(`${failures} could not be read or written`)}, see above\n`;
  const body = rows.map(({ path, counts }) => formatRow(shortenStart(shownText(path), NAME_WIDTH), counts));
  if (documents > rows.length) body.push([palette.dim(`… and ${documents - rows.length} more`)]);
  if (documents > 1) body.push(formatRow(`${documents} documents`, total).map((cell) => palette.bold(cell)));
  const head = HEAD.map((cell) => palette.dim(cell));
  return `${formatTable(head, body)}${explainShare(total)}${failed}`;
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

function explainShare({ numbers, unexplained }: Counts): string {
  if (numbers === 0) return "";
  return `${numbers - unexplained} of ${numbers} numbers became a fact or have a reason not to be one.\n`;
}
