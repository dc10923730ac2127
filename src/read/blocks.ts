import type { NoiseKind } from "../model/index.ts";
import type { CleanText } from "../text/clean-text.ts";

/** What a reader makes of a source: paragraphs and cells in order, noise told apart. Every reader hands over the same. */
export interface Block {
  readonly clean: CleanText;
  /** Null for text of the policy. */
  readonly noise: NoiseKind | null;
  /** True where the block took more than one line. */
  readonly joined: boolean;
}
