import { addCounts, type Counts, NO_COUNTS } from "./counts.ts";

/** The counts of a batch; of a long one only the first documents are kept by name. */
export interface Tally {
  readonly documents: number;
  readonly rows: readonly { path: string; counts: Counts }[];
  readonly total: Counts;
  add(path: string, counts: Counts): void;
}

/** More rows than this say less than the total does, and would make a batch's memory grow with it. */
const KEPT_ROWS = 40;

export function makeTally(): Tally {
  const rows: { path: string; counts: Counts }[] = [];
  let total: Counts = NO_COUNTS;
  let documents = 0;
  return {
    rows,
    get documents() {
      return documents;
    },
    get total() {
      return total;
    },
    add: (path, counts) => {
      documents += 1;
      total = addCounts(total, counts);
      if (rows.length < KEPT_ROWS) rows.push({ path, counts });
    },
  };
}
