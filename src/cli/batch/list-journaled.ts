import { existsSync } from "node:fs";
import { join, resolve, sep } from "node:path";
import { readLines } from "./file-lines.ts";
import { parseJournalLine } from "./journal-line.ts";
import { OWN_FILES } from "./own-files.ts";

/** Whether a folder is one that `extract --output` has written. */
export function hasJournal(root: string): boolean {
  return existsSync(join(root, OWN_FILES.journal));
}

/**
 * The documents that a folder's journal lists, as paths below it. What the journal says is data: a path that leads out
 * of the folder is passed over.
 */
export function listJournaled(root: string): string[] {
  const places = new Map<string, string>();
  for (const { text } of readLines(join(root, OWN_FILES.journal))) {
    const line = parseJournalLine(text);
    if (line?.status === "done" && isBelow(root, line.output)) places.set(line.path, line.output);
  }
  return [...places.values()];
}

function isBelow(root: string, place: string): boolean {
  return resolve(root, place).startsWith(resolve(root) + sep);
}
