import { listChanges, type OutputDocument } from "../../index.ts";
import { writeJson } from "../../output/json.ts";
import type { Outcome } from "../exit-code.ts";
import { CallError } from "../failures.ts";
import { findInputs } from "../inputs.ts";
import { readOutput } from "../output-files.ts";
import { planReading } from "../plan-reading.ts";
import { complain, readDocument, takeInputs } from "../read-inputs.ts";
import { formatChanges } from "../reporters/changes.ts";
import { lookOf } from "../reporters/look.ts";
import type { Session } from "../session.ts";
import type { EvalSettings } from "./eval.ts";

/** Prints what was gained, lost and changed since an earlier run; what has changed makes no exit code. */
export async function evaluateAgainst(
  before: string,
  after: string,
  settings: EvalSettings,
  session: Session,
): Promise<number> {
  const earlier = await readOutput(before, session.cwd);
  if (earlier.files === 0) throw new CallError(({ failures }) => `${before}: ${failures.noEarlierOutput}`);
  for (const problem of earlier.problems) complain(problem, session);
  const later = await readLater(after, settings, session);
  const changes = listChanges(earlier.documents, later.documents);
  if (changes.documents.length === 0) {
    throw new CallError(({ failures }) => `${after}: ${failures.noneInCommon(before)}`);
  }
  const answer =
    settings.format === "json" ? `${writeJson(changes)}\n` : formatChanges(changes, lookOf(session, "stdout"));
  await session.print(answer);
  return earlier.problems.length + later.failures === 0 ? 0 : 1;
}

/** New output where there is some; otherwise what is extracted from the texts now. */
async function readLater(
  path: string,
  settings: EvalSettings,
  session: Session,
): Promise<Pick<Outcome, "failures"> & { documents: OutputDocument[] }> {
  const output = await readOutput(path, session.cwd);
  for (const problem of output.problems) complain(problem, session);
  if (output.files > 0) return { documents: output.documents, failures: output.problems.length };
  const plan = await planReading(settings, session);
  const documents: OutputDocument[] = [];
  const found = await findInputs([path], session.cwd);
  const { failures } = await takeInputs(found, session, async (input) => {
    documents.push(await readDocument(input, plan, session));
  });
  return { documents, failures };
}
