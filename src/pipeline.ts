import { type Processor, unified } from "unified";
import { VFile } from "vfile";
import type { VFileMessage } from "vfile-message";
import { contribute } from "./assemble/define-extractor.ts";
import type { Drafts } from "./assemble/drafts.ts";
import { type PolicyData, policyDataOf } from "./assemble/policy-data.ts";
import { compile, parse, readPassages, reportFindings } from "./assemble/steps.ts";
import type { Config, ExtractorName } from "./config/config-schema.ts";
import { extendLexicon } from "./config/extend-lexicon.ts";
import { wordsOf } from "./config/words-of.ts";
import { extractCitations } from "./extract/citations/extract-citations.ts";
import { extractDeadlines } from "./extract/deadlines/extract-deadlines.ts";
import type { Extractor, Reading } from "./extract/extractor.ts";
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
  /**
   * What is known besides and which extractors are left out, as `gangmu.config.yaml` says it; not to be changed
   * afterwards. Its hash is emitted as `generator.config`.
   */
  config?: Config;
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
 *
 * @throws {ConfigError} where `config` has errors
 */
export function createProcessor(options: ProcessorOptions = {}): PolicyProcessor {
  const { config, explain = false, text = false, encoding, mediaType } = options;
  const lexicon = config ? extendLexicon(config, options.lexicon) : (options.lexicon ?? builtInLexicon);
  const processor = unified().use(parse, { encoding, mediaType }, lexicon).use(readPassages, lexicon);
  for (const [name, extract] of EXTRACTORS) if (!config?.turnOff?.includes(name)) processor.use(contribute(extract));
  return processor.use(compile, { lexicon, config: config ? wordsOf(config) : null, explain, text });
}

/** Every extractor, under the name by which a configuration can turn it off. */
const EXTRACTORS: readonly (readonly [ExtractorName, Extractor<Partial<Drafts>>])[] = [
  ["metadata", (reading) => ({ metadata: extractMetadata(reading) })],
  ["targets", readQuantities],
  ["qualitativeTargets", (reading) => ({ qualitativeTargets: extractQualitativeTargets(reading) })],
  ["responsibilities", (reading) => ({ responsibilities: extractResponsibilities(reading) })],
  ["deadlines", (reading) => ({ deadlines: extractDeadlines(reading) })],
  ["citations", (reading) => ({ citations: extractCitations(reading) })],
];

/** Targets, and what became of every number besides. */
function readQuantities(reading: Reading): Partial<Drafts> {
  const { targets, ...judged } = extractTargets(reading);
  return { targets, numbers: accountNumbers(reading, judged) };
}

/**
 * Extracts everything from one policy text.
 *
 * @param input bytes in UTF-8, UTF-16, GB18030 or Big5, or a string
 * @returns the checked document, its tree, and its diagnostics as vfile messages
 * @throws {UnreadableInputError} for bytes that are no text; never because of what a text says
 */
export function extractPolicy(input: string | Uint8Array, options: PolicyOptions = {}): ExtractedPolicy {
  const { document, tree, messages } = readPolicy(input, options);
  return { document, tree, messages };
}

/** What the line has left beside what it gives out: positions and findings as they were raised. */
export interface ReadPolicy extends ExtractedPolicy {
  data: PolicyData;
}

/** The same as `extractPolicy`, for checks that go on from there. */
export function readPolicy(input: string | Uint8Array, options: PolicyOptions = {}): ReadPolicy {
  const processor = createProcessor(options);
  const file = toFile(input, options);
  const tree = processor.runSync(processor.parse(file), file);
  const document = processor.stringify(tree, file);
  return { document, tree, messages: file.messages, data: policyDataOf(file) };
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
