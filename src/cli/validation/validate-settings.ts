import type { Preset } from "../../config/preset-names.ts";
import type { ReadingSettings } from "../plan-reading.ts";

export const REPORT_FORMATS = ["text", "compact", "json", "sarif", "github", "junit", "gitlab"] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** One report: how it is written, and to which file; to stdout where there is none. */
export interface ReportRequest {
  format: ReportFormat;
  file: string | null;
}

/** What a call of `validate` says. */
export interface ValidateSettings extends ReadingSettings {
  /** `--format` and `--output-file` in the order given. */
  format?: readonly ReportRequest[];
  preset?: Preset;
  quiet?: boolean;
  maxWarnings?: number;
  source?: string;
  baseline?: string;
  updateBaseline?: boolean;
  profile?: string;
  updateProfile?: boolean;
  maxFall?: number;
  fix?: boolean;
  fixDryRun?: boolean;
  output?: string;
  write?: boolean;
}
