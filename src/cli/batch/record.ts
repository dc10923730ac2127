import type { Entry } from "./entry.ts";
import type { Failure } from "./failure.ts";
import type { DoneLine, JournalLine } from "./journal-line.ts";
import type { Done } from "./messages.ts";

/** The journal's line of a document that was made. */
export function doneLine({ path, line }: Entry, output: string, options: string, done: Done): DoneLine {
  const { generator, sha256, outputSha256, bytes, counts, findings, coverage } = done;
  const made = { generator, options, sha256, outputSha256, bytes };
  return { path: path ?? "", line, status: "done", output, ...made, counts, findings, coverage };
}

/** The journal's line of an input of which there is no document. */
export function failedLine({ path, line }: Entry, { code, message }: Failure): JournalLine {
  return { path, line, status: "failed", code, message };
}
