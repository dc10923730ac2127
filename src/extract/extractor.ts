import type { Lexicon } from "../lexicon/index.ts";
import type { Severity } from "../model/index.ts";
import type { Range } from "../text/clean-text.ts";
import type { Root } from "../tree/nodes.ts";
import type { HeadingPlace, Passage, TablePlace } from "./reading/passage.ts";

/** What every extractor is given: the finished tree, read once into passages. */
export interface Reading {
  /** The document text; every range below is UTF-16 offsets of it. */
  readonly source: string;
  readonly tree: Root;
  /** All prose of the document in order, cut into sentences, with its numbers and times recognised. */
  readonly passages: readonly Passage[];
  /** Headings with a figure that head nothing (`3.新增发明专利100件以上。`), in order; they are no passages. */
  readonly headings: readonly HeadingPlace[];
  /** All tables in order, each with the section that holds it. */
  readonly tables: readonly TablePlace[];
  /** The year from which on times lie ahead; see `reading/plan-year.ts`. Null where nothing tells it. */
  readonly planYear: number | null;
  readonly lexicon: Lexicon;
  /** Raises a finding about a range of the source. */
  report(finding: Finding): void;
}

/** A diagnostic before its offsets become code points, line and column. */
export interface Finding {
  rule: string;
  severity: Severity;
  message: string;
  range: Range;
  suggestion?: string;
}

/**
 * A fact before it is assembled: the range of the source instead of span, text and line, and no id yet.
 * Drafts of one list may come in any order; `assemble` sorts them by range, ties in the order given.
 */
export type Draft<Fact> = Omit<Fact, "id" | "text" | "line" | "span"> & { range: Range };

/** An extractor reads and returns; it changes nothing and knows of no other extractor. */
export type Extractor<Result> = (reading: Reading) => Result;
