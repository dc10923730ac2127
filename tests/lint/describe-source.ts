import { extractPolicy } from "../../src/index.ts";
import type { SourceText } from "../../src/lint/documents/source-text.ts";

/** A text as `--source` finds it. */
export function describeSource(text: string): SourceText {
  const { sha256, bytes } = extractPolicy(text).document.source;
  return { text, sha256, bytes };
}
