import { extractPolicy } from "../../src/index.ts";
import type { SourceText } from "../../src/lint/documents/source-text.ts";

/** A text as `--source` finds it. */
export function describeSource(text: string): SourceText {
  return { text, sha256: extractPolicy(text).document.source.sha256 };
}
