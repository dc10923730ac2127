import type { FactKind } from "./fact-kinds.ts";

/** One fact that was gained or lost, or says something else now. */
export interface FactChange {
  kind: FactKind;
  change: "gained" | "lost" | "changed";
  section: string | null;
  /** 1-based, of the text as it is now where the fact still stands in it; null where it is not known. */
  line: number | null;
  /** Words of the document that it was read from. */
  quote: string | null;
  /** For `changed`: the fields that are not equal. */
  differs: string[];
  before: Readonly<Record<string, unknown>> | null;
  after: Readonly<Record<string, unknown>> | null;
}

/** Counts of one kind of fact: `before` − `lost` + `gained` is `after`; `changed` stand in both. */
export interface ChangeCounts {
  before: number;
  after: number;
  gained: number;
  lost: number;
  changed: number;
}

export interface DocumentChanges {
  /** Path of the later document; of the earlier one where that has none. */
  document: string;
  /** True where the text itself is another one now. */
  textChanged: boolean;
  changes: FactChange[];
}

/** What two runs over the same texts found differently. */
export interface Changes {
  /** Documents of both runs, in the order of the later one; those without a change have an empty list. */
  documents: DocumentChanges[];
  /** By kind; a kind that either run left out is not there. */
  totals: Partial<Record<FactKind, ChangeCounts>>;
  /** Documents of one run only: their facts are not counted. */
  onlyBefore: string[];
  onlyAfter: string[];
}
