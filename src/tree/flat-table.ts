import type { ColumnRole } from "../lexicon/table-words.ts";
import type { CleanText } from "../text/clean-text.ts";

/** A table that a converter flattened to one cell a line, rebuilt. */
export interface FlatTable {
  caption: CleanText | null;
  header: CleanText[];
  roles: ColumnRole[];
  rows: (CleanText | null)[][];
}
