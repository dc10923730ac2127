import type { Finding } from "../extract/extractor.ts";
import type { TreeFinding } from "../tree/parse-tree.ts";

/** Puts what the tree could not make sense of into words. */
export function describeTreeFinding({ rule, range, marker }: TreeFinding): Finding {
  return {
    rule,
    severity: "info",
    message: `The numbering ${marker} does not follow the one before it.`,
    range,
    suggestion: "Check whether a heading is missing, repeated or out of order.",
  };
}
