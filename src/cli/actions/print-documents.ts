import { documentFormatOf } from "../batch/batch-settings.ts";
import { countDocument } from "../counts.ts";
import { type DocumentWriter, writeToFiles, writeToStream } from "../document-writer.ts";
import { exitCodeOf } from "../exit-code.ts";
import { chooseFields, type Projection } from "../fields.ts";
import { indexText } from "../indexed-text.ts";
import type { Input } from "../input.ts";
import type { Inputs } from "../inputs.ts";
import { loadFormat } from "../load-format.ts";
import { nameOf } from "../name-of.ts";
import type { OutputPlan } from "../output-plan.ts";
import { planReading, type ReadingPlan } from "../plan-reading.ts";
import { type ReadDocument, readDocument, takeInputs } from "../read-inputs.ts";
import { formatFindings } from "../reporters/findings.ts";
import { lookOf } from "../reporters/look.ts";
import { shownText } from "../reporters/shown-text.ts";
import type { Session } from "../session.ts";
import { makeTally, type Tally } from "../tally.ts";
import type { ExtractSettings } from "./extract-settings.ts";

/** One call, made up of all that was asked for. */
interface Job {
  found: Inputs;
  projection: Projection;
  settings: ExtractSettings;
  plan: ReadingPlan;
  writer: DocumentWriter;
  tally: Tally;
  session: Session;
}

/** Inputs that are read in this thread, and where their documents go: to the file of one, or to stdout. */
export interface PrintJob {
  found: Inputs;
  output: OutputPlan | null;
}

/** Reads every input in turn and writes the document of each before the next is read. */
export async function printDocuments(
  { found, output }: PrintJob,
  settings: ExtractSettings,
  session: Session,
): Promise<number> {
  const job = await prepare({ found, output }, settings, session);
  const outcome = await takeInputs(found, session, (input) => extractOne(input, job));
  await job.writer.close();
  if (outcome.done > 0 && (output !== null || !found.single)) await showSummary(job, outcome.failures);
  return exitCodeOf(outcome);
}

async function prepare({ found, output }: PrintJob, settings: ExtractSettings, session: Session): Promise<Job> {
  const projection = chooseFields(settings);
  const plan = await planReading(settings, session);
  const format = await loadFormat(documentFormatOf(settings.format));
  const writer = output === null ? writeToStream(session, format, found.single) : await writeToFiles(output, format);
  return { found, projection, settings, plan, writer, tally: makeTally(), session };
}

async function extractOne(input: Input, { projection, plan, writer, tally, session, found }: Job): Promise<void> {
  const document = await readDocument(input, plan, session, { explain: projection.has("numbers") });
  await writer.write(input, projection.apply(document));
  tally.add(input.path, countDocument(document));
  showFindings(input, document, found.single, session);
}

/** Of many documents only errors are told one by one; the summary counts the rest. */
function showFindings(input: Input, document: ReadDocument, single: boolean, session: Session): void {
  const name = nameOf(input.path, session);
  const told = document.diagnostics.filter(
    ({ severity }) => severity === "error" || (single && severity === "warning"),
  );
  if (told.length > 0) session.say(formatFindings(name, told, indexText(document.text), lookOf(session, "stderr")));
  if (document.source.characters === 0 && told.length === 0) {
    session.warn(`${name}: ${session.words.failures.emptyText}`);
  }
}

async function showSummary({ tally, session, settings }: Job, failures: number): Promise<void> {
  const { formatSummary } = await import("../reporters/summary.ts");
  session.say(formatSummary(tally, failures, lookOf(session, "stderr")));
  if (settings.output !== undefined) {
    session.say(`${session.words.reports.summary.writtenTo(shownText(settings.output))}\n`);
  }
}
