import { resolve } from "node:path";
import { documentFormatOf } from "../batch/batch-settings.ts";
import type { Recall } from "../batch/file-source.ts";
import { placeOfId } from "../batch/id-place.ts";
import { type Assign, openNdjsonSource } from "../batch/ndjson-source.ts";
import { placeBelow } from "../batch/place-below.ts";
import { InputError } from "../failures.ts";
import { extensionOf } from "../load-format.ts";
import type { Session } from "../session.ts";
import { extractBatch } from "./extract-batch.ts";
import type { ExtractSettings } from "./extract-settings.ts";

/** Extracts texts that come on stdin as NDJSON, each to a file named after its id. */
export async function extractNdjsonToFolder(
  output: string,
  settings: ExtractSettings,
  session: Session,
): Promise<number> {
  const root = resolve(session.cwd, output);
  const extension = extensionOf(documentFormatOf(settings.format));
  const { maxBytes } = settings;
  const { stdin, language } = session;
  const openSource = (recall: Recall) =>
    openNdjsonSource(assignTo(root, extension, recall), { stdin, maxBytes, language });
  return extractBatch({ output, root, openSource }, settings, session);
}

/** Two ids that differ in case only would be one file on some systems. */
function assignTo(root: string, extension: string, recall: Recall): Assign {
  const taken = new Set<string>();
  return (id, content) => {
    const target = placeOfId(id, extension, root);
    const name = id.normalize("NFC").toLowerCase();
    if (taken.has(name)) throw new InputError(({ failures }) => failures.idTwice, "duplicate-id");
    taken.add(name);
    return { path: id, file: null, content, target, known: recall(id, placeBelow(root, target)) };
  };
}
