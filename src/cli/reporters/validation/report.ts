import type { CheckedFile, UnreadFile, ValidationTotals } from "../../validation/checked-file.ts";

/**
 * Writes what was found, file after file. What it returns is written as it comes; a format that has to know all gives
 * it at the end.
 */
export interface Report {
  file(checked: CheckedFile): string;
  end(summary: ReportSummary): string;
}

/** What is known when all files have been checked. */
export interface ReportSummary {
  totals: ValidationTotals;
  unread: readonly UnreadFile[];
  version: string;
}
