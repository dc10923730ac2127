import { extractPolicy, type PolicyDocument } from "../../index.ts";
import { type DocumentWriter, writeToFiles, writeToStream } from "../document-writer.ts";
import { describeFailure } from "../failures.ts";
import { type Field, type Projection, readProjection, takeWhole } from "../fields.ts";
import type { Input, Problem } from "../input.ts";
import { findInputs, type Inputs } from "../inputs.ts";
import { loadFormat } from "../load-format.ts";
import { planOutput } from "../output-plan.ts";
import { readBytes } from "../read-bytes.ts";
import { formatFindings } from "../reporters/findings.ts";
import { makePalette } from "../reporters/palette.ts";
import { shownText } from "../reporters/shown-text.ts";
import { formatSummary } from "../reporters/summary.ts";
import type { Session } from "../session.ts";
import { makeTally, type Tally } from "../tally.ts";

export interface ExtractSettings {
  format: "json" | "yaml" | "ndjson";
  output?: string;
  fields?: string;
  text?: boolean;
  explain?: boolean;
  maxBytes: number;
}

/** One call, made up of all that was asked for. */
interface Job {
  found: Inputs;
  projection: Projection;
  settings: ExtractSettings;
  writer: DocumentWriter;
  tally: Tally;
  session: Session;
}

/** Reads every input in turn; what goes wrong with one is said and does not keep the others. */
export async function extract(paths: readonly string[], settings: ExtractSettings, session: Session): Promise<number> {
  const job = await prepare(paths, settings, session);
  let failures = job.found.problems.length;
  for (const problem of job.found.problems) complain(problem, session);
  for (const input of job.found.inputs) {
    if (session.closed) break;
    if (!(await extractOne(input, job))) failures += 1;
  }
  await job.writer.close();
  if (job.tally.documents === 0) return failures === 0 ? 0 : 2;
  if (settings.output !== undefined || !job.found.single) showSummary(job, failures);
  return failures === 0 ? 0 : 1;
}

async function prepare(paths: readonly string[], settings: ExtractSettings, session: Session): Promise<Job> {
  const projection = chooseFields(settings);
  const found = await findInputs(paths, session.cwd);
  const writer = await openWriter(found, settings, session);
  return { found, projection, settings, writer, tally: makeTally(), session };
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

/** @returns whether the document came out */
async function extractOne(
  input: Input,
  { projection, settings, writer, tally, session, found }: Job,
): Promise<boolean> {
  try {
    const bytes = await readBytes(input, session.stdin, settings.maxBytes);
    const { document } = extractPolicy(bytes, {
      ...(input.file === null ? {} : { path: input.path }),
      text: projection.has("text"),
      explain: projection.has("numbers"),
    });
    await writer.write(input, projection.apply(document));
    tally.add(input.path, document);
    showFindings(input, document, found.single, session);
    return true;
  } catch (error) {
    complain({ path: input.path, message: describeFailure(error) }, session, error);
    return false;
  }
}

function complain({ path, message }: Problem, session: Session, cause?: unknown): void {
  session.complain(`${nameOf(path)}: ${message}`, cause);
}

function nameOf(path: string): string {
  return path === "-" ? "stdin" : path;
}

/** Of many documents only errors are told one by one; the summary counts the rest. */
function showFindings(input: Input, document: PolicyDocument, single: boolean, session: Session): void {
  const told = document.diagnostics.filter(
    ({ severity }) => severity === "error" || (single && severity === "warning"),
  );
  session.say(formatFindings(nameOf(input.path), told, makePalette(session.colorsOn("stderr"))));
  if (document.source.characters === 0 && told.length === 0) session.warn(`${nameOf(input.path)}: the text is empty`);
}

function showSummary({ tally, session, settings }: Job, failures: number): void {
  session.say(formatSummary(tally, failures, makePalette(session.colorsOn("stderr"))));
  if (settings.output !== undefined) session.say(`Written to ${shownText(settings.output)}\n`);
}
