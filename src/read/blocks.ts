import type { NoiseKind } from "../model/index.ts";
import type { CleanText } from "../text/clean-text.ts";

/** The cells of a table that the source marks as one; null where a cell is empty. All rows are as wide as the header. */
export interface CellTexts {
  readonly header: readonly CleanText[];
  readonly rows: readonly (readonly (CleanText | null)[])[];
}

/** What a reader makes of a source: paragraphs and cells in order, noise told apart. Every reader hands over the same. */
export interface Block {
  readonly clean: CleanText;
  /** Null for text of the policy. */
  readonly noise: NoiseKind | null;
  /** True where the block took more than one line. */
  readonly joined: boolean;
  /** Set where the block is a whole table; `clean` is then its head, to show and not to read. */
  readonly table?: CellTexts;
}
