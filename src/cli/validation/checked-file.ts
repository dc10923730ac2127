import type { Finding } from "../../model/index.ts";
import type { Positions } from "../../text/positions.ts";

/** A finding with what reports need besides. */
export interface ReportedFinding extends Finding {
  /** 1-based line and column, in code points, of the end of its span. */
  endLine: number;
  endColumn: number;
  /** What it is about, as a short hash that stays when lines move. */
  fingerprint: string;
}

/** A file that was checked, and what was found in it. */
export interface CheckedFile {
  /** As given; what people read. */
  path: string;
  /** Below the working folder, with `/`; what other programs read. */
  relativePath: string;
  /** Its text, in which all places are. */
  positions: Positions;
  /** Those that are told: without what the baseline knows, with `--quiet` errors only. */
  findings: readonly ReportedFinding[];
}

/** A file that could not be read, and why. */
export interface UnreadFile {
  relativePath: string;
  message: string;
}

/** What a call found, all files together. */
export interface ValidationTotals {
  files: number;
  errors: number;
  warnings: number;
  infos: number;
  /** How many of them can be mended. */
  fixable: number;
  /** How many the baseline knows. */
  known: number;
}

export const NO_TOTALS: ValidationTotals = { files: 0, errors: 0, warnings: 0, infos: 0, fixable: 0, known: 0 };
