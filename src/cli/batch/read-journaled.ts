import { readFileSync } from "node:fs";
import { extname, join } from "node:path";
import type { PolicyDocument } from "../../index.ts";
import { listJournaled } from "./list-journaled.ts";

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
export function* readJournaled(root: string): Generator<JournaledDocument> {
  for (const place of listJournaled(root)) {
    const document = JSON.parse(readFileSync(join(root, place), "utf8"));
    yield { key: place.slice(0, place.length - extname(place).length), document };
  }
}
