import type { VFile } from "vfile";
import type { Finding, Reading } from "../extract/extractor.ts";
import type { Source } from "../model/index.ts";
import type { Positions } from "../text/positions.ts";
import type { Drafts } from "./drafts.ts";

/** What the plugins of the line leave for one another on a file. */
export interface PolicyData {
  source: Source;
  /** The document text and where its offsets are. */
  positions: Positions;
  findings: Finding[];
  /** There once the tree has been read. */
  reading: Reading | null;
  drafts: Drafts;
  /** Results of a user's own extractors, by name. */
  extensions: Record<string, unknown>;
}

declare module "vfile" {
  interface DataMap {
    gangmu: PolicyData;
  }
}

/**
 * What the line has left on a file so far.
 *
 * @throws {Error} where the file was not parsed by `createProcessor()`
 */
export function policyDataOf(file: VFile): PolicyData {
  const data = file.data.gangmu;
  if (!data) throw new Error("The file was not parsed by a gangmu processor: start from `createProcessor()`.");
  return data;
}
