import { type Processor, unified } from "unified";
import { VFile } from "vfile";
import type { VFileMessage } from "vfile-message";
import { contribute } from "./assemble/define-extractor.ts";
import type { Drafts } from "./assemble/drafts.ts";
import { compile, parse, readPassages, reportFindings } from "./assemble/steps.ts";
import { extractCitations } from "./extract/citations/extract-citations.ts";
import { extractDeadlines } from "./extract/deadlines/extract-deadlines.ts";
import type { Reading } from "./extract/extractor.ts";
import { extractMetadata } from "./extract/metadata/extract-metadata.ts";
import { accountNumbers } from "./extract/numbers/account-numbers.ts";
import { extractQualitativeTargets } from "./extract/qualitative-targets/extract-qualitative-targets.ts";
import { extractResponsibilities } from "./extract/responsibilities/extract-responsibilities.ts";
import { extractTargets } from "./extract/targets/extract-targets.ts";
import { builtInLexicon, type Lexicon } from "./lexicon/index.ts";
import type { PolicyDocument } from "./model/index.ts";
import type { ReadOptions } from "./read/read-source.ts";
import type { Root } from "./tree/nodes.ts";

/** Where the declaration stands, the types of the library carry it to whoever imports it. */
declare module "unified" {
  interface CompileResultMap {
    PolicyDocument: PolicyDocument;
  }
}

/** What is known of the field, and what is emitted beside the facts. */
export interface ProcessorOptions extends ReadOptions {
  /** The built-in lexicon unless given; not to be changed afterwards. */
  lexicon?: Lexicon;
  /** Emits `numbers`: what became of each number of the document. */
  explain?: boolean;
  /** Emits `text`: the document text, in whose code points all spans count. */
  text?: boolean;
}

export interface PolicyOptions extends ProcessorOptions {
  /** Where the input came from, emitted as `source.path`; nothing is read from there. */
  path?: string;
}

/** The tree of a text and what its reading raised. */
export interface ParsedPolicy {
  tree: Root;
  /** Line and column count code points; `ruleId` names the rule, `source` is `gangmu`. */
  messages: VFileMessage[];
}

export interface ExtractedPolicy extends ParsedPolicy {
  document: PolicyDocument;
}

export type PolicyProcessor = Processor<Root, Root, Root, Root, PolicyDocument>;

/**
 * The whole line: bytes → tree → drafts of facts → checked document.
 *
 * Add extractors of your own with `.use(defineExtractor(name, extract))`, then `processSync(file)`: the document is
 * `file.result`. A file's value may be bytes or a string.
 */
export function createProcessor(options: ProcessorOptions = {}): PolicyProcessor {
  const { lexicon = builtInLexicon, explain = false, text = false, encoding, mediaType } = options;
  return unified()
    .use(parse, { encoding, mediaType })
    .use(readPassages, lexicon)
    .use(contribute((reading) => ({ metadata: extractMetadata(reading) })))
    .use(contribute(readQuantities))
    .use(contribute((reading) => ({ qualitativeTargets: extractQualitativeTargets(reading) })))
    .use(contribute((reading) => ({ responsibilities: extractResponsibilities(reading) })))
    .use(contribute((reading) => ({ deadlines: extractDeadlines(reading) })))
    .use(contribute((reading) => ({ citations: extractCitations(reading) })))
    .use(compile, { lexicon, explain, text });
}

/** Targets, and what became of every number besides. */
function readQuantities(reading: Reading): Partial<Drafts> {
  const { targets, rejected } = extractTargets(reading);
  return { targets, numbers: accountNumbers(reading, rejected) };
}

/**
 * Extracts everything from one policy text.
 *
 * @param input bytes in UTF-8, UTF-16, GB18030 or Big5, or a string
 * @returns the checked document, its tree, and its diagnostics as vfile messages
 * @throws {UnreadableInputError} for bytes that are no text; never because of what a text says
 */
export function extractPolicy(input: string | Uint8Array, options: PolicyOptions = {}): ExtractedPolicy {
  const processor = createProcessor(options);
  const file = toFile(input, options);
  const tree = processor.runSync(processor.parse(file), file);
  const document = processor.stringify(tree, file);
  return { document, tree, messages: file.messages };
}

/**
 * Reads the structure of one policy text alone: parts, sections, paragraphs, tables, noise.
 *
 * @throws {UnreadableInputError} for bytes that are no text
 */
export function parsePolicy(input: string | Uint8Array, options: PolicyOptions = {}): ParsedPolicy {
  const file = toFile(input, options);
  const tree = createProcessor(options).parse(file);
  reportFindings(file);
  return { tree, messages: file.messages };
}

function toFile(value: string | Uint8Array, { path }: PolicyOptions): VFile {
  return new VFile(path ? { value, path } : { value });
}
