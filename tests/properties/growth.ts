/** Shorter runs say more of the machine than of the program. */
const shortestRun = 40;
/** How often a run may be disturbed by what else the machine does. */
const tries = 4;

/**
 * How many times as long a call takes on a text four times as long: about 4 where time grows with length, 16 where it
 * grows with its square. The least of a few tries counts.
 */
export function growth(call: (text: string) => unknown, make: (size: number) => string, size: number): number {
  call(make(size));
  let least = Number.POSITIVE_INFINITY;
  for (let at = 0; at < tries && least > 6; at++) {
    const short = timeOf(call, make(size));
    const long = timeOf(call, make(4 * size));
    least = Math.min(least, long / Math.max(short, shortestRun));
  }
  return least;
}

function timeOf(call: (text: string) => unknown, text: string): number {
  const start = performance.now();
  call(text);
  return performance.now() - start;
}
