import { formatProgress } from "../reporters/progress.ts";
import type { Session } from "../session.ts";
import type { Progress } from "./progress-display.ts";

/** Without a terminal, a line now and then is enough to see in a log that it goes on. */
const SECONDS_BETWEEN_LINES = 10;

const SILENT: Progress = { show: () => {}, end: () => {} };

/**
 * A bar on a terminal, lines elsewhere.
 *
 * @param total how many documents there are; null where that is not known
 */
export async function openProgress(total: number | null, quiet: boolean, session: Session): Promise<Progress> {
  if (quiet) return SILENT;
  const clock = startClock();
  if (session.terminal !== null && total !== null) {
    const { openBar } = await import("./progress-bar.ts");
    return openBar(session.terminal, total, (figures) => formatProgress(figures, total, clock(), session.words));
  }
  let told = 0;
  return {
    show: (figures) => {
      const seconds = clock();
      if (seconds - told < SECONDS_BETWEEN_LINES) return;
      told = seconds;
      session.say(`${formatProgress(figures, total, seconds, session.words)}\n`);
    },
    end: () => {},
  };
}

function startClock(): () => number {
  const begun = performance.now();
  return () => (performance.now() - begun) / 1000;
}
