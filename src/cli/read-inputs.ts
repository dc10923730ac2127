import type { PolicyDocument } from "../model/index.ts";
import { extractPolicy } from "../pipeline.ts";
import type { Outcome } from "./exit-code.ts";
import { tellFailure } from "./failures.ts";
import type { Input, Problem } from "./input.ts";
import type { Inputs } from "./inputs.ts";
import { nameOf } from "./name-of.ts";
import type { ReadingPlan } from "./plan-reading.ts";
import { readBytes } from "./read-bytes.ts";
import type { Session } from "./session.ts";

/** A document with its text, for what is to be shown of it. */
export type ReadDocument = PolicyDocument & { text: string };

/** Takes every input in turn; what goes wrong with one is said and does not keep the others. */
export async function takeInputs(
  { inputs, problems }: Pick<Inputs, "inputs" | "problems">,
  session: Session,
  take: (input: Input) => Promise<void>,
): Promise<Outcome> {
  for (const problem of problems) complain(problem, session);
  const outcome = { done: 0, failures: problems.length };
  for (const input of inputs) {
    if (session.closed) break;
    try {
      await take(input);
      outcome.done += 1;
    } catch (error) {
      complain({ path: input.path, tell: tellFailure(error) }, session, error);
      outcome.failures += 1;
    }
  }
  return outcome;
}

/**
 * Reads one input as a document.
 *
 * @throws {InputError} where it is too large, {UnreadableInputError} where it is no text, an error of the system
 */
export async function readDocument(
  input: Input,
  { encoding, maxBytes, config }: ReadingPlan,
  session: Session,
  wanted: { explain?: boolean } = {},
): Promise<ReadDocument> {
  const bytes = await readBytes(input, session.stdin, maxBytes);
  const path = input.file === null ? {} : { path: input.path };
  const { document } = extractPolicy(bytes, { ...path, ...wanted, encoding, text: true, config: config ?? undefined });
  return { ...document, text: document.text ?? "" };
}

export function complain({ path, tell }: Problem, session: Session, cause?: unknown): void {
  session.complain(`${nameOf(path, session)}: ${tell(session.words)}`, cause);
}
