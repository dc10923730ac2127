import type { ProgressFigures } from "../reporters/progress.ts";

/** Tells people how a batch goes while it runs. */
export interface Progress {
  show(figures: ProgressFigures): void;
  /** Takes away what stands on the terminal only for the time being. */
  end(): void;
}
