import type { Range } from "../../text/clean-text.ts";

/** A stretch of a leaf that is no text of its own. Ranges are of the source. */
export interface Mark {
  range: Range;
  /**
   * - `mark`: goes without trace
   * - `break`: a line ends here; what quotations and lists put before the next line is in it
   * - `comment`, `image`: goes, and is worth telling
   * - `entity`: stands for `character`
   */
  kind: "mark" | "break" | "comment" | "image" | "entity";
  character: string;
}
