import type { VFile } from "vfile";
import type { Span } from "../model/index.ts";
import type { Range } from "../text/clean-text.ts";
import { createPositions, toSpan } from "../text/positions.ts";

/**
 * The span of a node, draft or finding: its range of UTF-16 offsets as code points of the document text.
 *
 * @param file the file that `createProcessor()` parsed, or the document text itself (indexed anew at each call)
 */
export function spanOf(node: { readonly range: Range }, file: VFile | string): Span {
  const positions = typeof file === "string" ? undefined : file.data.gangmu?.positions;
  return toSpan(positions ?? createPositions(String(file)), node.range);
}
