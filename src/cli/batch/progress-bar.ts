import cliProgress from "cli-progress";
import type { ProgressFigures } from "../reporters/progress.ts";
import type { OutputStream } from "../session.ts";
import type { Progress } from "./progress-display.ts";

const BAR_WIDTH = 24;
const FRAMES_A_SECOND = 8;

/** A line that is drawn over again: `█████████───────────────  1204/5000 · 3.1 MB/s · …`. */
export function openBar(terminal: OutputStream, total: number, say: (figures: ProgressFigures) => string): Progress {
  const bar = new cliProgress.SingleBar({
    stream: terminal as NodeJS.WritableStream,
    barsize: BAR_WIDTH,
    fps: FRAMES_A_SECOND,
    barCompleteChar: "█",
    barIncompleteChar: "─",
    clearOnComplete: true,
    hideCursor: true,
    // Ctrl-C is ours: what is in flight is finished first
    gracefulExit: false,
    format: (options, { progress }, { figures }: { figures: ProgressFigures }) =>
      `${cliProgress.Format.BarFormat(progress, options)} ${say(figures)}`,
  });
  bar.start(total, 0, { figures: { documents: 0, failures: 0, bytes: 0 } });
  return {
    show: (figures) => bar.update(figures.documents, { figures }),
    end: () => bar.stop(),
  };
}
