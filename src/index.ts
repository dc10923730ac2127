/** The public API. Everything in it is synchronous and pure: no files, no clock, no global state. */

// --- From text to checked data ---

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
export type { MediaType } from "./read/media-type.ts";
export type { ReadOptions } from "./read/read-source.ts";
export { type UnreadableCode, UnreadableInputError } from "./read/unreadable-input.ts";

// --- The recognisers, useful on any Chinese text ---

export {
  createRecognisers,
  type FindTimesOptions,
  type Found,
  type FoundNumber,
  type FoundQuantity,
  type FoundTime,
  findNumbers,
  findQuantities,
  findTimes,
  type Recognisers,
} from "./text/recognisers.ts";

// --- Words of your own ---

export { type CheckedConfig, checkConfig } from "./config/check-config.ts";
export { ConfigError } from "./config/config-error.ts";
export type { ConfigPath, ConfigProblem, WordFault } from "./config/config-problem.ts";
export { type Config, configSchema, type ExtractorName } from "./config/config-schema.ts";
export { extendLexicon } from "./config/extend-lexicon.ts";

// --- Two documents side by side ---

export { type CompareOptions, compareDocuments } from "./compare/compare-documents.ts";
export { type ComparisonPart, differingParts } from "./compare/differing-parts.ts";

// --- Scores against what a person found ---

export type { ChangeCounts, Changes, DocumentChanges, FactChange } from "./evaluate/changes/changes.ts";
export type { FactKind } from "./evaluate/changes/fact-kinds.ts";
export { listChanges } from "./evaluate/changes/list-changes.ts";
export { type OutputDocument, outputDocumentSchema } from "./evaluate/changes/output-document.ts";
export type { ConfidenceScore, ConfidenceScores, FactMetric } from "./evaluate/confidence.ts";
export { evaluate } from "./evaluate/evaluate.ts";
export { type Gold, goldSchema } from "./evaluate/gold.ts";
export type { MetricName } from "./evaluate/metrics.ts";
export { evaluatePairs } from "./evaluate/pairs/evaluate-pairs.ts";
export { type GoldPair, goldPairSchema } from "./evaluate/pairs/gold-pair.ts";
export type {
  Compared,
  ComparisonScore,
  PairError,
  PairScore,
  PairScores,
  VerdictScore,
} from "./evaluate/pairs/pair-scores.ts";
export type { DocumentScore, Metrics, Score, ScoreError, Scores } from "./evaluate/scores.ts";

// --- Checks ---

export { type LintOptions, lintPolicy } from "./lint-policy.ts";

// --- Extractors of your own ---

export { defineExtractor, type ExtractorPlugin } from "./assemble/define-extractor.ts";
export { spanOf } from "./assemble/span-of.ts";
export type { Draft, Extractor, Finding as RaisedFinding, Reading } from "./extract/extractor.ts";
export type { Passage } from "./extract/reading/passage.ts";
export { builtInLexicon, type Lexicon } from "./lexicon/index.ts";
export { type CleanText, type Range, sourceRange } from "./text/clean-text.ts";
export type { TimeExpression } from "./text/times.ts";
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

// --- The model: a schema for each thing that is emitted, and its type ---

export {
  type Citation,
  type Comparison,
  type Coverage,
  citationSchema,
  comparisonSchema,
  coverageSchema,
  type Deadline,
  type Diagnostic,
  deadlineSchema,
  diagnosticSchema,
  type Evidence,
  type ExplainedNumber,
  explainedNumberSchema,
  type Finding,
  findingSchema,
  type Generator,
  generatorSchema,
  type ISODate,
  type Metadata,
  metadataSchema,
  type Noise,
  noiseSchema,
  type Operator,
  type Paragraph,
  type PolicyDocument,
  paragraphSchema,
  policyDocumentSchema,
  type QualitativeTarget,
  type Quote,
  qualitativeTargetSchema,
  type Reason,
  type Region,
  type Responsibility,
  type ResponsibilityPair,
  type ResponsibleUnit,
  type Role,
  regionSchema,
  responsibilitySchema,
  responsibleUnitSchema,
  type Section,
  type SectionPair,
  type Source,
  type Span,
  sectionSchema,
  sourceSchema,
  spanSchema,
  type Table,
  type Target,
  type TargetPair,
  tableSchema,
  targetSchema,
  type Verdict,
} from "./model/index.ts";

// --- Version of the program, as in `generator.version` ---

export { version } from "./assemble/version.ts";
