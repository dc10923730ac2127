import { type DocumentWriter, writeToFiles, writeToStream } from "../document-writer.ts";
import { type Field, type Projection, readProjection, takeWhole } from "../fields.ts";
import { indexText } from "../indexed-text.ts";
import type { Input } from "../input.ts";
import { findInputs, type Inputs } from "../inputs.ts";
import { loadFormat } from "../load-format.ts";
import { planOutput } from "../output-plan.ts";
import {
  exitCodeOf,
  nameOf,
  planReading,
  type ReadDocument,
  type ReadingPlan,
  type ReadingSettings,
  readDocument,
  takeInputs,
} from "../read-inputs.ts";
import { formatFindings } from "../reporters/findings.ts";
import { lookOf } from "../reporters/look.ts";
import { shownText } from "../reporters/shown-text.ts";
import { formatSummary } from "../reporters/summary.ts";
import type { Session } from "../session.ts";
import { makeTally, type Tally } from "../tally.ts";

export interface ExtractSettings extends ReadingSettings {
  format: "json" | "yaml" | "ndjson";
  output?: string;
  fields?: string;
  text?: boolean;
  explain?: boolean;
}

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

/** Reads every input in turn and writes the document of each before the next is read. */
export async function extract(paths: readonly string[], settings: ExtractSettings, session: Session): Promise<number> {
  const job = await prepare(paths, settings, session);
  const outcome = await takeInputs(job.found, session, (input) => extractOne(input, job));
  await job.writer.close();
  if (outcome.done > 0 && (settings.output !== undefined || !job.found.single)) showSummary(job, outcome.failures);
  return exitCodeOf(outcome);
}

async function prepare(paths: readonly string[], settings: ExtractSettings, session: Session): Promise<Job> {
  const projection = chooseFields(settings);
  const plan = await planReading(settings, session);
  const found = await findInputs(paths, session.cwd);
  const writer = await openWriter(found, settings, session);
  return { found, projection, settings, plan, writer, tally: makeTally(), session };
}

function chooseFields({ fields, text, explain }: ExtractSettings): Projection {
  const also: Field[] = [...(text ? (["text"] as const) : []), ...(explain ? (["numbers"] as const) : [])];
  return fields === undefined ? takeWhole(also) : readProjection(fields, also);
}

async function openWriter(
  found: Inputs,
  { format, output }: ExtractSettings,
  session: Session,
): Promise<DocumentWriter> {
  const writing = await loadFormat(format);
  if (output === undefined || found.inputs.length === 0) return writeToStream(session, writing, found.single);
  return writeToFiles(await planOutput(found, output, writing.extension, session.cwd), writing);
}

async function extractOne(input: Input, { projection, plan, writer, tally, session, found }: Job): Promise<void> {
  const document = await readDocument(input, plan, session, { explain: projection.has("numbers") });
  await writer.write(input, projection.apply(document));
  tally.add(input.path, document);
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

function showSummary({ tally, session, settings }: Job, failures: number): void {
  session.say(formatSummary(tally, failures, lookOf(session, "stderr")));
  if (settings.output !== undefined) {
    session.say(`${session.words.reports.summary.writtenTo(shownText(settings.output))}\n`);
  }
}
