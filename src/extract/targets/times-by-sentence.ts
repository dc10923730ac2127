import type { Range } from "../../text/clean-text.ts";
import type { TimeExpression } from "../../text/times/time-expression.ts";

/** The times within a sentence; asked for one sentence after the other, it looks at each time once. */
export function timesBySentence(times: readonly TimeExpression[]): (range: Range) => readonly TimeExpression[] {
  let next = 0;
  return ([start, end]) => {
    while (next < times.length && times[next].start < start) next++;
    const first = next;
    while (next < times.length && times[next].end <= end) next++;
    return times.slice(first, next);
  };
}
