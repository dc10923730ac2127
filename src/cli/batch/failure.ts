import { UnreadableInputError } from "../../read/unreadable-input.ts";
import { describeFailure, InputError, systemCode } from "../failures.ts";
import type { Language } from "../wording/language.ts";
import { loadWording } from "../wording/load-wording.ts";
import type { Wording } from "../wording/wording.ts";

/** Why there is no document, as it goes from a worker to the main thread and into `_errors.ndjson`. */
export interface Failure {
  /** Stable, to be switched on: `pdf`, `too-large`, `timeout`, `ENOENT` … */
  code: string;
  /** In English whatever the language of the call, as it stands in data. */
  message: string;
  /** In the language of the call. */
  told: string;
}

/** What went wrong with one document, in both languages that it is told in. */
export async function failureOf(error: unknown, language: Language): Promise<Failure> {
  const [english, words] = await Promise.all([loadWording("en"), loadWording(language)]);
  return { code: codeOf(error), ...sayTwice((of) => describeFailure(error, of), english, words) };
}

function sayTwice(tell: (words: Wording) => string, english: Wording, words: Wording): Omit<Failure, "code"> {
  return { message: tell(english), told: tell(words) };
}

function codeOf(error: unknown): string {
  if (error instanceof UnreadableInputError || error instanceof InputError) return error.code;
  return systemCode(error) ?? "unexpected";
}

/** Errors of the system that no further document would be spared: the disk, not the document, is at fault. */
const OF_THE_FOLDER = new Set(["ENOSPC", "EDQUOT", "EROFS", "EACCES", "EPERM", "EIO", "EFBIG", "EMFILE", "ENFILE"]);

export function isOfFolder(error: unknown): boolean {
  return OF_THE_FOLDER.has(systemCode(error) ?? "");
}
