import type { BatchSettings } from "../batch/batch-settings.ts";

/** What a call of extract asks for. */
export interface ExtractSettings extends BatchSettings {
  output?: string;
  /** File with a path a line. */
  filesFrom?: string;
  /** What stands on stdin. */
  stdin: "text" | "ndjson";
}
