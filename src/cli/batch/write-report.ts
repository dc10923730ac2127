import { jsonLine } from "../../output/ndjson.ts";
import { writeAtomically } from "../write-atomically.ts";
import type { Journal } from "./journal.ts";
import type { JournalLine } from "./journal-line.ts";
import { type OutputFolder, partIn } from "./output-folder.ts";
import type { Totals } from "./totals.ts";

/** What took how long; the only thing in an output folder that differs between equal runs. */
export interface Timings {
  /** Of the whole call, in milliseconds. */
  total: number;
  /** Of each input by its index; undefined where an earlier call has read it. */
  byIndex: readonly (number | undefined)[];
}

/**
 * Writes `_report.json`: what all documents come to, then each on a line of its own, in input order.
 *
 * @param finished false where the call was stopped before the last input
 */
export async function writeReport(
  journal: Journal,
  folder: OutputFolder,
  totals: Totals,
  finished: boolean,
  timings: Timings,
): Promise<void> {
  const head = JSON.stringify({ finished, ...totals, milliseconds: round(timings.total) });
  await writeAtomically(folder.report, partIn(folder.partial, "report"), reportPieces(head, journal, timings));
}

function* reportPieces(head: string, journal: Journal, { byIndex }: Timings): Generator<string> {
  yield `${head.slice(0, -1)},"byDocument":[`;
  let before = "\n";
  for (const [index, line] of journal.inOrder()) {
    yield `${before}${jsonLine(reportOf(line, byIndex[index]))}`;
    before = ",\n";
  }
  yield "\n]}\n";
}

function reportOf(line: JournalLine, milliseconds: number | undefined): object {
  const time = { milliseconds: milliseconds === undefined ? null : round(milliseconds) };
  const { path, status } = line;
  if (line.status === "failed") return { path, line: line.line, status, code: line.code, ...time };
  const { output, bytes, counts, findings, coverage } = line;
  return { path, line: line.line, status, output, bytes, counts, findings, coverage, ...time };
}

/** Writes `_errors.ndjson`: a line for each input without a document, none where there is no such input. */
export async function writeErrors(journal: Journal, folder: OutputFolder): Promise<void> {
  await writeAtomically(folder.errors, partIn(folder.partial, "errors"), errorPieces(journal));
}

function* errorPieces(journal: Journal): Generator<string> {
  for (const [, line] of journal.inOrder()) {
    if (line.status !== "failed") continue;
    const { path, line: number, code, message } = line;
    yield `${jsonLine({ path, line: number, code, message })}\n`;
  }
}

/** Puts the journal into input order, so that equal runs leave equal journals. */
export async function settleJournal(journal: Journal, folder: OutputFolder): Promise<void> {
  await writeAtomically(folder.journal, partIn(folder.partial, "journal"), journalPieces(journal));
}

function* journalPieces(journal: Journal): Generator<string> {
  for (const [, line] of journal.inOrder()) yield `${jsonLine(line)}\n`;
}

/** To a tenth of a millisecond. */
function round(milliseconds: number): number {
  return Math.round(milliseconds * 10) / 10;
}
