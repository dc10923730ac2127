import { documentFormatOf, tableFormatOf } from "../batch/batch-settings.ts";
import type { Recall } from "../batch/file-source.ts";
import { CallError } from "../failures.ts";
import { readFileList } from "../file-list.ts";
import { findInputs, type Inputs } from "../inputs.ts";
import { extensionOf } from "../load-format.ts";
import { type OutputPlan, planOutput } from "../output-plan.ts";
import type { Session } from "../session.ts";
import { refuseContradictions } from "./extract-contradictions.ts";
import type { ExtractSettings } from "./extract-settings.ts";

/** Reads texts: one or a few in this thread to stdout, any number with workers to a folder. */
export async function extract(paths: readonly string[], settings: ExtractSettings, session: Session): Promise<number> {
  refuseContradictions(paths, settings);
  if (settings.stdin === "ndjson") return extractNdjson(settings, session);
  const found = await gatherInputs(paths, settings, session);
  const plan = await planIfAny(found, settings, session);
  if (plan !== null && !plan.isFile) return extractToFolder(found, plan, settings, session);
  if (tableFormatOf(settings.format) !== null && found.inputs.length > 0) {
    const { output = "" } = settings;
    throw new CallError(({ failures }) => failures.tablesNeedFolder(output));
  }
  const { printDocuments } = await import("./print-documents.ts");
  return printDocuments({ found, output: plan }, settings, session);
}

async function gatherInputs(
  paths: readonly string[],
  { filesFrom }: ExtractSettings,
  session: Session,
): Promise<Inputs> {
  return filesFrom === undefined ? findInputs(paths, session.cwd) : readFileList(filesFrom, session);
}

async function planIfAny(
  found: Inputs,
  { output, format }: ExtractSettings,
  session: Session,
): Promise<OutputPlan | null> {
  if (output === undefined || found.inputs.length === 0) return null;
  return planOutput(found, output, extensionOf(documentFormatOf(format)), session.cwd);
}

async function extractToFolder(
  { inputs, problems }: Inputs,
  { folder: root, targets }: OutputPlan,
  settings: ExtractSettings,
  session: Session,
): Promise<number> {
  const [{ extractBatch }, { openFileSource }] = await Promise.all([
    import("./extract-batch.ts"),
    import("../batch/file-source.ts"),
  ]);
  const texts = { inputs, problems, targets };
  const { output = "", maxBytes } = settings;
  const { stdin, language } = session;
  const openSource = (recall: Recall) => openFileSource(texts, { root, recall, stdin, maxBytes, language });
  return extractBatch({ output, root, openSource }, settings, session);
}

async function extractNdjson(settings: ExtractSettings, session: Session): Promise<number> {
  if (settings.output === undefined) {
    const { printNdjson } = await import("./print-ndjson.ts");
    return printNdjson(settings, session);
  }
  const { extractNdjsonToFolder } = await import("./ndjson-to-folder.ts");
  return extractNdjsonToFolder(settings.output, settings, session);
}
