/** The public API. Everything is synchronous and pure: no files, clock or global state. */
export { defineExtractor, type ExtractorPlugin } from "./assemble/define-extractor.ts";
export { spanOf } from "./assemble/span-of.ts";
export { version } from "./assemble/version.ts";
export type { Draft, Extractor, Finding, Reading } from "./extract/extractor.ts";
export type { Passage } from "./extract/reading/passage.ts";
export { builtInLexicon, type Lexicon } from "./lexicon/index.ts";
export * from "./model/index.ts";
export {
  createProcessor,
  type ExtractedPolicy,
  extractPolicy,
  type ParsedPolicy,
  type PolicyOptions,
  type PolicyProcessor,
  type ProcessorOptions,
  parsePolicy,
} from "./pipeline.ts";
export { type UnreadableCode, UnreadableInputError } from "./read/unreadable-input.ts";
export type {
  NoiseNode,
  ParagraphKind,
  ParagraphNode,
  Part,
  Root,
  SectionNode,
  TableCell,
  TableNode,
} from "./tree/nodes.ts";
