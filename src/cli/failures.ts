import { UnreadableInputError } from "../read/unreadable-input.ts";

/** What the caller has to put right before anything can be done: exit code 2. */
export class CallError extends Error {
  override readonly name = "CallError";
}

/** What is wrong with one input, while others may be well. */
export class InputError extends Error {
  override readonly name = "InputError";
}

/** The operating system's codes in words; the rest keep the system's own. */
const SYSTEM: Readonly<Record<string, string>> = {
  EACCES: "permission denied",
  EEXIST: "something else of that name is in the way",
  EISDIR: "is a folder, not a file",
  ELOOP: "the symbolic links go round in a circle",
  ENAMETOOLONG: "the name is too long",
  ENOENT: "no such file or folder",
  ENOSPC: "no space left on the device",
  ENOTDIR: "part of the path is a file, not a folder",
  EPERM: "permission denied",
  EROFS: "the file system is read-only",
};

export function systemCode(error: unknown): string | null {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : null;
}

/** One line for any failure. What is not known is a bug of the program, and the line says so. */
export function describeFailure(error: unknown): string {
  const code = systemCode(error);
  if (code !== null && code in SYSTEM) return SYSTEM[code] ?? code;
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof CallError || error instanceof InputError || error instanceof UnreadableInputError)
    return message;
  if (code !== null && /^E[A-Z0-9]{2,20}$/.test(code)) return message;
  return `unexpected failure: ${message} (a bug in gangmu; please report it, GANGMU_DEBUG=1 shows where)`;
}
