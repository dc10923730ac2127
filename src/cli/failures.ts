import { UnreadableInputError } from "../read/unreadable-input.ts";
import type { Telling, Wording } from "./wording/wording.ts";

/** A failure that is told in the language of the call, which is not known where it happens. */
abstract class ToldError extends Error {
  readonly tell: Telling;

  constructor(tell: Telling) {
    super();
    this.tell = tell;
  }
}

/** What the caller has to put right before anything can be done: exit code 2. */
export class CallError extends ToldError {
  override readonly name = "CallError";
}

/** What is wrong with one input, while others may be well. */
export class InputError extends ToldError {
  override readonly name = "InputError";
  /** Stable, to be switched on. */
  readonly code: string;

  constructor(tell: Telling, code = "unusable") {
    super(tell);
    this.code = code;
  }
}

export function systemCode(error: unknown): string | null {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : null;
}

/** One line for any failure. What is not known is a bug of the program, and the line says so. */
export function describeFailure(error: unknown, words: Wording): string {
  const { system, unreadable, bug } = words.failures;
  if (error instanceof ToldError) return error.tell(words);
  if (error instanceof UnreadableInputError) return unreadable(error);
  const code = systemCode(error);
  if (code !== null && code in system) return system[code as keyof typeof system];
  const message = error instanceof Error ? error.message : String(error);
  return code !== null && /^E[A-Z0-9]{2,20}$/.test(code) ? message : bug(message);
}

/** The same, to be told when the language is known. */
export function tellFailure(error: unknown): Telling {
  return (words) => describeFailure(error, words);
}
