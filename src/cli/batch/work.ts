import { dirname } from "node:path";
import type { Generator } from "../../index.ts";
import type { DocumentFormat } from "../../output/format.ts";
import { extractPolicy } from "../../pipeline.ts";
import { chooseFields, type Projection } from "../fields.ts";
import { loadFormat } from "../load-format.ts";
import type { Look } from "../reporters/look.ts";
import { makePalette } from "../reporters/palette.ts";
import { loadWording } from "../wording/load-wording.ts";
import type { WorkerSetup } from "./messages.ts";
import { partIn } from "./output-folder.ts";

/** A setup with everything loaded that it names, once for all documents of a worker. */
export interface Work extends Pick<WorkerSetup, "encoding" | "maxBytes" | "config" | "language"> {
  /** What the documents of this worker say that made them. */
  generator: Generator;
  projection: Projection;
  format: DocumentFormat;
  look: Look;
  /** Where this worker writes a file before it is moved to its place; null where nothing is written. */
  part: string | null;
  /** The output folder, for messages; empty where there is none. */
  root: string;
}

/** @param thread number of the worker, so that no two write to one file */
export async function prepareWork(setup: WorkerSetup, thread: number): Promise<Work> {
  const { encoding, maxBytes, config, language, partial, colors } = setup;
  return {
    encoding,
    maxBytes,
    config,
    language,
    generator: extractPolicy("", { config: config ?? undefined }).document.generator,
    projection: chooseFields(setup),
    format: await loadFormat(setup.format),
    look: { palette: makePalette(colors), words: await loadWording(language) },
    part: partial === null ? null : partIn(partial, `document-${thread}`),
    root: partial === null ? "" : dirname(partial),
  };
}
