import type { Reading } from "../../src/extract/extractor.ts";
import { readTree } from "../../src/extract/reading/read-tree.ts";
import { builtInLexicon } from "../../src/lexicon/index.ts";
import { readPlainText } from "../../src/read/plain-text.ts";
import { parseTree } from "../../src/tree/parse-tree.ts";

/** A text as the extractors are given it. */
export function planReading(text: string): Reading {
  const ignore = () => {};
  return readTree(parseTree(text, readPlainText(text), ignore), text, builtInLexicon, ignore);
}
