import type { Finding } from "../extract/extractor.ts";
import type { PolicyDocument, Severity, Span } from "../model/index.ts";
import type { MediaType } from "../read/media-type.ts";
import type { Range } from "../text/clean-text.ts";
import type { Positions } from "../text/positions.ts";
import type { ParagraphNode, Root, SectionNode } from "../tree/nodes.ts";
import type { ProfileCounts } from "./profile-counts.ts";
import type { OptionTable, OptionValues } from "./rule-options.ts";
import type { Worded } from "./worded.ts";

/** What a rule is set to: the severity of its findings, or off. */
export type RuleLevel = Severity | "off";

/** What rules are about, in the order in which they are listed. */
export const RULE_GROUPS = [
  "characters",
  "page",
  "structure",
  "metadata",
  "values",
  "responsibilities",
  "data",
] as const;
export type RuleGroup = (typeof RULE_GROUPS)[number];

/** What a rule of facts sees: an extracted document, be it made just now or read from a file. */
export interface FactSubject {
  readonly document: PolicyDocument;
}

/** What a rule of texts sees besides. All ranges are UTF-16 offsets of `source`. */
export interface TextSubject extends FactSubject {
  /** The document text. */
  readonly source: string;
  readonly positions: Positions;
  readonly tree: Root;
  /** All paragraphs of the tree in the order of the text, titles, front and back matter too. */
  readonly paragraphs: readonly ParagraphNode[];
  /** All sections in the order of the text. */
  readonly sections: readonly SectionNode[];
  /** What reading the text raised, all of it. */
  readonly raised: readonly Finding[];
}

/** Where in an extracted document. */
export type ValuePath = readonly (string | number)[];

/** A change of the text that mends what a finding tells. */
export interface Edit {
  range: Range;
  text: string;
}

/** What a rule tells of one place: a range of the text, a span, or the whole document where neither is given. */
export interface Report {
  range?: Range;
  span?: Span;
  /** Id of the fact that it is about, by which its place in a file of extracted documents is found. */
  fact?: string;
  /** The value of an extracted document that it is about: `["targets", 3, "span"]`. */
  at?: ValuePath;
  /** Which of the rule's messages; `found` unless given. */
  message?: string;
  /** What the braces of the message stand for. Quotes of the text are shortened when they are shown. */
  data?: Readonly<Record<string, string | number>>;
  /** The changes that mend it, which do not meet; a finding shows the one where there is one. */
  edits?: readonly Edit[];
}

export type Tell = (report: Report) => void;

/**
 * A case that documents and tests a rule at once. `found` are the slices of the text under the rule's findings, in
 * order, none where the rule is content; `fixed` is the text once its fixes are made.
 */
export interface Example {
  text: string;
  /** Plain text unless given. */
  mediaType?: MediaType;
  found: readonly string[];
  fixed?: string;
  /**
   * What is changed in the document that the text is extracted to before that is checked, with the text or with
   * `source`; `found` are then paths in the document, as `targets[0].span`. A value that is undefined is taken out.
   */
  change?: { readonly at: ValuePath; readonly to?: unknown };
  source?: string | null;
  /** What the profile of the document holds; `found` are then counts before and now, as `31 → 0`. */
  profile?: ProfileCounts;
  /** Options other than those by default. */
  options?: Readonly<Record<string, number | string>>;
}

/** One rule with its documentation. Where it has no check, findings of its id are raised by the step that `raisedBy` names. */
export interface Rule<Options extends OptionTable = OptionTable> {
  /** Names the problem: reads well behind “no”. */
  id: string;
  group: RuleGroup;
  /** What it is set to where nothing else is said. */
  level: RuleLevel;
  /** What it finds, in one line. */
  summary: Worded;
  /** Why that is a problem for those who use the text. */
  why: Worded;
  /** Templates: `{name}` is filled with what the finding says. */
  messages: Readonly<Record<string, Worded>> & { readonly found: Worded };
  /** What to do about it; null where there is nothing to do. */
  suggestion: Worded | null;
  options: Options;
  /** Whether it can mend what it finds. */
  fixes: boolean;
  examples: readonly Example[];
  raisedBy?: "documents" | "profile";
  checkText?(subject: TextSubject, tell: Tell, options: OptionValues<Options>): void;
  checkFacts?(subject: FactSubject, tell: Tell, options: OptionValues<Options>): void;
}
