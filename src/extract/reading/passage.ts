import type { CleanText, Range } from "../../text/clean-text.ts";
import type { TimeExpression } from "../../text/times.ts";
import type { ParagraphNode, Part, SectionNode, TableNode } from "../../tree/nodes.ts";

/**
 * One paragraph as the extractors see it. Offsets inside are of `text`; `sourceRange(clean, start, end)` leads back.
 */
export interface Passage {
  readonly paragraph: ParagraphNode;
  readonly part: Part;
  /** The innermost section that holds it, null before the first. */
  readonly section: SectionNode | null;
  /** From the outermost section to the innermost, `section` included. */
  readonly path: readonly SectionNode[];
  readonly clean: CleanText;
  /** `clean.text`, for short. */
  readonly text: string;
  /** Cut at 。!? outside of brackets and quotation marks; together they cover the text. */
  readonly sentences: readonly Range[];
  /** Every time expression, in order; offsets of `text`. */
  readonly times: readonly TimeExpression[];
}

/** A table and where it stands. */
export interface TablePlace {
  readonly table: TableNode;
  readonly part: Part;
  readonly section: SectionNode | null;
  readonly path: readonly SectionNode[];
  /** Passages that stand before it in the document. */
  readonly passagesBefore: number;
}

/** A heading that heads nothing, as a passage, and where it stands. */
export interface HeadingPlace {
  readonly passage: Passage;
  /** Passages that stand before it in the document. */
  readonly passagesBefore: number;
}
