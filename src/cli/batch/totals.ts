import type { Coverage, Severity } from "../../model/index.ts";
import { addCounts, type Counts, NO_COUNTS } from "../counts.ts";
import { addCoverage, NO_COVERAGE } from "../reporters/coverage-table.ts";
import type { JournalLine } from "./journal-line.ts";

/** What all inputs of a batch come to. */
export interface Totals {
  documents: number;
  done: number;
  failed: number;
  bytes: number;
  counts: Counts;
  findings: Record<Severity, number>;
  coverage: Coverage;
}

export function sumLines(lines: Iterable<readonly [number, JournalLine]>): Totals {
  const totals: Totals = {
    documents: 0,
    done: 0,
    failed: 0,
    bytes: 0,
    counts: NO_COUNTS,
    findings: { error: 0, warning: 0, info: 0 },
    coverage: NO_COVERAGE,
  };
  for (const [, line] of lines) add(line, totals);
  return totals;
}

function add(line: JournalLine, totals: Totals): void {
  totals.documents += 1;
  if (line.status === "failed") {
    totals.failed += 1;
    return;
  }
  totals.done += 1;
  totals.bytes += line.bytes;
  totals.counts = addCounts(totals.counts, line.counts);
  totals.coverage = addCoverage(totals.coverage, line.coverage);
  for (const severity of ["error", "warning", "info"] as const) totals.findings[severity] += line.findings[severity];
}
