import { hireCrew } from "../batch/hire-crew.ts";
import { makeSetup } from "../batch/make-setup.ts";
import { openNdjsonSource } from "../batch/ndjson-source.ts";
import { openPrinter } from "../batch/print-in-order.ts";
import { runBatch } from "../batch/run-batch.ts";
import { exitCodeOf, exitCodeOfSignal } from "../exit-code.ts";
import { planReading } from "../plan-reading.ts";
import type { Session } from "../session.ts";
import type { ExtractSettings } from "./extract-settings.ts";

/** Prints a document for each text that comes on stdin as NDJSON, in the order in which they came. */
export async function printNdjson(settings: ExtractSettings, session: Session): Promise<number> {
  const reading = await planReading(settings, session);
  const setup = await makeSetup({ ...settings, format: "ndjson" }, reading, null, session);
  const { crew, jobs, dismiss } = await hireCrew(settings, setup, null, session);
  let interrupted: number | null = null;
  const release = session.onInterrupt((_, number) => {
    interrupted = number;
    crew.stop();
  });
  const { stdin, language } = session;
  const source = openNdjsonSource((id, content) => ({ path: id, file: null, content, target: null, known: null }), {
    stdin,
    maxBytes: settings.maxBytes,
    language,
  });
  const printer = openPrinter(session);
  try {
    await runBatch(source, crew, jobs, async (outcomes) => {
      await printer.take(outcomes);
      if (session.closed) crew.stop();
      if (crew.stopped) printer.abandon();
    });
  } finally {
    release();
    await dismiss();
  }
  return interrupted === null ? exitCodeOf(printer) : exitCodeOfSignal(interrupted);
}
