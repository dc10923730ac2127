import { exitCodeOf, exitCodeOfSignal } from "../exit-code.ts";
import { CallError, describeFailure } from "../failures.ts";
import { lookOf } from "../reporters/look.ts";
import { shownText } from "../reporters/shown-text.ts";
import { formatSummary } from "../reporters/summary.ts";
import type { Session } from "../session.ts";
import { makeTally, type Tally } from "../tally.ts";
import type { BatchSettings, TableFormatName } from "./batch-settings.ts";
import type { Journal } from "./journal.ts";
import type { OutputFolder } from "./output-folder.ts";
import { OWN_FILES } from "./own-files.ts";
import { isFinished, type RunResult } from "./run-result.ts";
import { sumLines } from "./totals.ts";
import { settleJournal, writeErrors, writeReport } from "./write-report.ts";

/** A batch of which every worker has come to rest. */
export interface RestingBatch {
  output: string;
  folder: OutputFolder;
  journal: Journal;
  result: RunResult;
  settings: BatchSettings;
  table: TableFormatName | null;
  /** When the call began, by the clock that counts milliseconds. */
  begun: number;
}

/** Writes what tells of the batch as a whole, and says how it went. */
export async function concludeBatch(batch: RestingBatch, session: Session): Promise<number> {
  const { ledger } = batch.result;
  for (const line of ledger.told.items) session.say(line);
  if (ledger.told.more > 0) {
    session.say(`${session.words.reports.batch.moreTold(ledger.told.more, `${batch.output}/${OWN_FILES.errors}`)}\n`);
  }
  try {
    await writeOwnFiles(batch);
  } catch (error) {
    throw new CallError((words) => words.failures.cannotWriteTo(batch.output, describeFailure(error, words)));
  }
  if (batch.settings.quiet !== true) showSummary(batch, session);
  return sayEnd(batch, session);
}

async function writeOwnFiles({ folder, journal, result, begun, table, settings }: RestingBatch): Promise<void> {
  const totals = sumLines(journal.inOrder());
  const finished = isFinished(result);
  if (finished) await settleJournal(journal, folder);
  if (finished && table !== null) {
    const { writeTables } = await import("../tables/write-tables.ts");
    await writeTables(folder, table, settings.bom === true);
  }
  await writeErrors(journal, folder);
  const timings = { total: performance.now() - begun, byIndex: result.ledger.milliseconds };
  await writeReport(journal, folder, totals, finished, timings);
}

function showSummary({ journal, result: { ledger }, output }: RestingBatch, session: Session): void {
  const tally = tallyOf(journal);
  if (tally.documents === 0) return;
  const { batch, summary } = session.words.reports;
  session.say(formatSummary(tally, ledger.failed, lookOf(session, "stderr")));
  if (ledger.kept > 0) session.say(`${batch.kept(ledger.kept)}\n`);
  session.say(`${summary.writtenTo(shownText(output))}\n`);
}

function tallyOf(journal: Journal): Tally {
  const tally = makeTally();
  for (const [, line] of journal.inOrder()) if (line.status === "done") tally.add(line.path, line.counts);
  return tally;
}

/** @returns the exit code */
function sayEnd({ result: { ledger, interrupted } }: RestingBatch, session: Session): number {
  const { batch } = session.words.reports;
  const through = ledger.made + ledger.kept;
  if (ledger.halted !== null) session.complain(ledger.halted.told);
  if (interrupted !== null || ledger.halted !== null) session.say(`${batch.stopped(through)}\n`);
  if (interrupted !== null) return exitCodeOfSignal(interrupted);
  return exitCodeOf({ done: through, failures: ledger.failed + (ledger.halted === null ? 0 : 1) });
}
