import { type Config, extractPolicy, type PolicyDocument } from "../index.ts";
import { loadConfig } from "./config/load-config.ts";
import { tellFailure } from "./failures.ts";
import type { Input, Problem } from "./input.ts";
import type { Inputs } from "./inputs.ts";
import { readBytes } from "./read-bytes.ts";
import type { Session } from "./session.ts";

/** How inputs are to be read, as the call says it. */
export interface ReadingSettings {
  /** What the bytes are, where the call says so. */
  encoding?: string;
  maxBytes: number;
  /** File of the configuration; false where none is to be used; looked for where the call says nothing. */
  config?: string | false;
}

/** The same with the configuration read. */
export interface ReadingPlan extends Pick<ReadingSettings, "encoding" | "maxBytes"> {
  config: Config | null;
  /** The folder of the configuration's file; null where there is none. */
  configFolder: string | null;
}

/**
 * Reads the configuration that a call is to use.
 *
 * @throws {CallError} where it cannot be used
 */
export async function planReading({ config, ...rest }: ReadingSettings, session: Session): Promise<ReadingPlan> {
  const loaded = config === false ? null : await loadConfig(config, session);
  return { ...rest, config: loaded?.config ?? null, configFolder: loaded?.folder ?? null };
}

/** A document with its text, for what is to be shown of it. */
export type ReadDocument = PolicyDocument & { text: string };

/** How many inputs were read, and what went wrong with how many. */
export interface Outcome {
  done: number;
  failures: number;
}

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

/** 0 where nothing went wrong, 1 where something did and something was done, 2 where nothing was. */
export function exitCodeOf({ done, failures }: Outcome): number {
  if (failures === 0) return 0;
  return done > 0 ? 1 : 2;
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

/** The path of an input as messages say it. */
export function nameOf(path: string, { words }: Session): string {
  return path === "-" ? words.failures.stdin : path;
}
