import type { Node, Parent } from "unist";
import type { ColumnRole } from "../lexicon/table-words.ts";
import type { NoiseKind } from "../model/index.ts";
import type { CleanText, Range } from "../text/clean-text.ts";

/**
 * The finished tree. Facts never stand in it.
 *
 * ```text
 * Root ─ Part (notice) ─ Paragraph …
 *      ├ Part (main) ─ Paragraph … Section ─ Paragraph … Table Section …
 *      └ Part (attachment) ─ …
 * ```
 *
 * Every node carries `range`, UTF-16 offsets of the source.
 */
export interface Root extends Parent {
  type: "root";
  children: (Part | NoiseNode)[];
  range: Range;
}

/** One text with a numbering of its own: the covering notice, the main text, a further text. */
export interface Part extends Parent {
  type: "part";
  kind: "notice" | "main" | "attachment";
  /** What its section ids begin with: `n.`, nothing, `a1.` … */
  prefix: string;
  children: (ParagraphNode | SectionNode | TableNode)[];
  range: Range;
}

/** A numbered heading and what hangs from it. */
export interface SectionNode extends Parent {
  type: "section";
  id: string;
  /** As printed, layout spaces gone: `一、` `(四)` `1.` `——` */
  marker: string;
  level: number;
  title: string | null;
  /** Source range of marker and title. */
  headingRange: Range;
  children: (ParagraphNode | SectionNode | TableNode)[];
  range: Range;
}

/**
 * Where a paragraph stands decides what may be read from it.
 * - `title`: the title of a part, one paragraph however many lines it took
 * - `front`: before the body: document number, recipients, dates, notice text
 * - `body`: prose
 * - `label`: a line of the form `责任单位:…`, belonging to the item before it
 * - `back`: after the body: signature, date, list of attachments, 抄送
 */
export type ParagraphKind = "title" | "front" | "body" | "label" | "back";

/** A paragraph of clean text; a run-in heading is not in it. */
export interface ParagraphNode extends Node {
  type: "paragraph";
  kind: ParagraphKind;
  clean: CleanText;
  range: Range;
}

export interface TableCell {
  clean: CleanText;
  range: Range;
}

/** A table with one header row; flattened ones are rebuilt. `category` columns are filled downwards. */
export interface TableNode extends Node {
  type: "table";
  id: string;
  caption: CleanText | null;
  header: TableCell[];
  /** What each column holds, as its header says. */
  roles: ColumnRole[];
  /** Cells of each row, as many as the header has; null where the cell is empty. */
  rows: (TableCell | null)[][];
  range: Range;
}

export interface NoiseNode extends Node {
  type: "noise";
  kind: NoiseKind;
  range: Range;
}
