import { closeSync, openSync, renameSync } from "node:fs";
import { dirname } from "node:path";
import { systemCode } from "./failures.ts";
import { makeFolder } from "./make-folder.ts";
import { writeWhole } from "./write-whole.ts";

/**
 * Writes a file beside its place and then moves it there: whoever looks sees the old file or the new one, never half
 * of one, also where the process is killed.
 *
 * @param part where it is written first, on the same file system; swept by whoever owns that folder
 * @throws an error of the system
 */
export async function writeAtomically(
  target: string,
  part: string,
  pieces: Iterable<string | Uint8Array>,
): Promise<void> {
  const file = openSync(part, "w");
  try {
    for (const piece of pieces) writeWhole(file, piece);
  } finally {
    closeSync(file);
  }
  try {
    renameSync(part, target);
  } catch (error) {
    if (systemCode(error) !== "ENOENT") throw error;
    // The folder is made only where it is missing: of thousands of documents most have theirs already.
    await makeFolder(dirname(target));
    renameSync(part, target);
  }
}
