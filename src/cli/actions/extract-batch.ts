import { type BatchSettings, tableFormatOf } from "../batch/batch-settings.ts";
import { concludeBatch } from "../batch/conclude-batch.ts";
import type { Source } from "../batch/entry.ts";
import type { Recall } from "../batch/file-source.ts";
import { hireCrew } from "../batch/hire-crew.ts";
import { type Journal, openJournal } from "../batch/journal.ts";
import { openLedger } from "../batch/ledger.ts";
import { makeSetup } from "../batch/make-setup.ts";
import type { WorkerSetup } from "../batch/messages.ts";
import { hashOptions } from "../batch/options-hash.ts";
import { type OutputFolder, openOutputFolder, sweep } from "../batch/output-folder.ts";
import { openProgress } from "../batch/progress.ts";
import { runBatch } from "../batch/run-batch.ts";
import type { RunResult } from "../batch/run-result.ts";
import { tellFailed } from "../batch/tell-failed.ts";
import { planReading } from "../plan-reading.ts";
import type { Session } from "../session.ts";

/** Texts that are to become files in a folder. */
export interface BatchJob {
  /** The folder as the call names it, and as an absolute path. */
  output: string;
  root: string;
  /** @param recall what an earlier call has made of a path */
  openSource(recall: Recall): Source;
}

/** One call with everything opened that it needs. */
interface Batch {
  job: BatchJob;
  settings: BatchSettings;
  setup: WorkerSetup;
  folder: OutputFolder;
  journal: Journal;
  session: Session;
}

/** Extracts any number of texts to a folder: workers write the documents, the main thread the journal. */
export async function extractBatch(job: BatchJob, settings: BatchSettings, session: Session): Promise<number> {
  const begun = performance.now();
  const reading = await planReading(settings, session);
  const check = await makeSetup(settings, reading, null, session);
  const folder = await openOutputFolder(job.root);
  const journal = openJournal(folder.journal, settings.resume === true);
  try {
    const setup = { ...check, partial: folder.partial };
    const result = await readAll({ job, settings, setup, folder, journal, session });
    const table = tableFormatOf(settings.format);
    return await concludeBatch({ ...job, folder, journal, result, settings, table, begun }, session);
  } finally {
    journal.close();
    sweep(folder);
  }
}

async function readAll({ job, settings, setup, journal, session }: Batch): Promise<RunResult> {
  const options = hashOptions(setup);
  const source = job.openSource(recallFrom(journal, options));
  const { crew, jobs, dismiss } = await hireCrew(settings, setup, source.total, session);
  const progress = await openProgress(source.total, settings.quiet === true, session);
  let interrupted: number | null = null;
  const release = session.onInterrupt((_, number) => {
    interrupted = number;
    crew.stop();
  });
  const tell = tellFailed(session);
  const ledger = openLedger({ journal, crew, progress, root: job.root, options, tell });
  try {
    await runBatch(source, crew, jobs, ledger.take);
  } finally {
    release();
    progress.end();
    await dismiss();
  }
  return { ledger, interrupted };
}

/** What the journal knows of a document that was written to the same place by a call with the same options. */
function recallFrom(journal: Journal, options: string): Recall {
  return (path, output) => {
    const line = journal.find(path);
    if (line === null || line.output !== output || line.options !== options) return null;
    const { generator, sha256, outputSha256 } = line;
    return { generator, sha256, outputSha256 };
  };
}
