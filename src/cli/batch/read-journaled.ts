import { readFileSync } from "node:fs";
import { extname, join } from "node:path";
import type { PolicyDocument } from "../../index.ts";
import { readLines } from "./file-lines.ts";
import { parseJournalLine } from "./journal-line.ts";
import type { OutputFolder } from "./output-folder.ts";

/** A document of an output folder. */
export interface JournaledDocument {
  /** Path below the folder without extension: what names it in tables. */
  key: string;
  document: PolicyDocument;
}

/**
 * The documents that this call has written or found to be as written, in input order, one at a time.
 *
 * @throws an error of the system where one cannot be read any more
 */
export function* readJournaled({ root, journal }: OutputFolder): Generator<JournaledDocument> {
  for (const { text } of readLines(journal)) {
    const line = parseJournalLine(text);
    if (line?.status !== "done") continue;
    const document = JSON.parse(readFileSync(join(root, line.output), "utf8"));
    yield { key: line.output.slice(0, line.output.length - extname(line.output).length), document };
  }
}
