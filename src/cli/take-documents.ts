import { stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { type PolicyDocument, policyDocumentSchema } from "../model/index.ts";
import { hasJournal, listJournaled } from "./batch/list-journaled.ts";
import type { Outcome } from "./exit-code.ts";
import { InputError, tellFailure } from "./failures.ts";
import { findInputs } from "./inputs.ts";
import { listOutput, readOutputFile } from "./output-files.ts";
import type { ReadingPlan } from "./plan-reading.ts";
import { complain, readDocument, takeInputs } from "./read-inputs.ts";
import type { Session } from "./session.ts";

/**
 * Takes every document that the arguments mean, one at a time: of output of `extract` as it was written, of texts as it
 * is extracted now.
 */
export async function takeDocuments(
  paths: readonly string[],
  plan: ReadingPlan,
  session: Session,
  take: (document: PolicyDocument) => void,
): Promise<Outcome> {
  const outcome: Outcome = { done: 0, failures: 0 };
  const texts: string[] = [];
  for (const path of paths) {
    const files = await outputAt(path, session.cwd);
    if (files.some(isYaml)) {
      complain({ path, tell: ({ failures }) => failures.yamlOutput }, session);
      outcome.failures += 1;
      continue;
    }
    if (files.length === 0) texts.push(path);
    for (const file of files) await takeOutputFile(file, session, take, outcome);
  }
  if (texts.length === 0) return outcome;
  const found = await findInputs(texts, session.cwd);
  const extracted = await takeInputs(found, session, async (input) => {
    const { text: _, ...document } = await readDocument(input, plan, session);
    take(document);
  });
  return { done: outcome.done + extracted.done, failures: outcome.failures + extracted.failures };
}

/**
 * Files of output that an argument names: of a folder that a batch has written those of its journal, in input order;
 * of another all. None where it names texts, a glob, or nothing that is there.
 */
async function outputAt(path: string, cwd: string): Promise<string[]> {
  const absolute = resolve(cwd, path);
  const stats = path === "" ? null : await stat(absolute).catch(() => null);
  if (stats === null) return [];
  if (stats.isFile() && isYaml(path)) return [path];
  return hasJournal(absolute) ? listJournaled(absolute).map((place) => join(path, place)) : listOutput(path, cwd);
}

/** Documents that are written for people and other programs; reading them back takes far longer than JSON. */
function isYaml(file: string): boolean {
  return /\.ya?ml$/.test(file);
}

async function takeOutputFile(
  file: string,
  session: Session,
  take: (document: PolicyDocument) => void,
  outcome: Outcome,
): Promise<void> {
  try {
    for (const value of await readOutputFile(file, session.cwd)) {
      take(checkWhole(value));
      outcome.done += 1;
    }
  } catch (error) {
    complain({ path: file, tell: tellFailure(error) }, session, error);
    outcome.failures += 1;
  }
}

/** @throws {InputError} for what is no document, or one of which `--fields` has left out something */
function checkWhole(value: unknown): PolicyDocument {
  const result = policyDocumentSchema.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new InputError(({ failures }) => failures.notWhole(issue?.message ?? "", issue?.path.join(".") ?? ""));
}
