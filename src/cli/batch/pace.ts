import type { Answer } from "./messages.ts";

/** Dozens of documents a message: one a message leaves two workers at 1.7 times the speed of one, fifty at twice. */
const MOST = 50;
/** Until it is known how long documents take. */
const FIRST = 8;
/** Milliseconds of work that a message is worth at least: far more than handing it over takes. */
const WORTH = 400;

/** How many documents a message holds. */
export interface Pace {
  /** @param left how many documents are left, where that is known */
  size(left: number | null): number;
  learn(answers: readonly Answer[]): void;
}

/** Large documents go in small messages, so that none waits long behind others; the last ones are shared out evenly. */
export function makePace(jobs: number): Pace {
  let mean: number | null = null;
  return {
    size: (left) => {
      const worthwhile = mean === null ? FIRST : Math.ceil(WORTH / Math.max(mean, 1));
      const share = left === null ? MOST : Math.ceil(left / (2 * jobs));
      return Math.max(1, Math.min(MOST, worthwhile, share));
    },
    learn: (answers) => {
      for (const answer of answers) {
        const milliseconds = "milliseconds" in answer ? answer.milliseconds : 1;
        mean = mean === null ? milliseconds : 0.9 * mean + 0.1 * milliseconds;
      }
    },
  };
}
