/** How many inputs were read, and what went wrong with how many. */
export interface Outcome {
  done: number;
  failures: number;
}

/** What a shell expects of a call that a signal has ended, also where it came to its end in good order: 130 for Ctrl-C. */
export function exitCodeOfSignal(number: number): number {
  return 128 + number;
}

/** 0 where nothing went wrong, 1 where something did and something was done, 2 where nothing was. */
export function exitCodeOf({ done, failures }: Outcome): number {
  if (failures === 0) return 0;
  return done > 0 ? 1 : 2;
}
