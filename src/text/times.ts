import { isDigit } from "./characters.ts";
import type { TimeContext } from "./times/construct.ts";
import { nextOpening, readTime } from "./times/read-time.ts";
import type { TimeExpression } from "./times/time-expression.ts";

export type { TimeExpression } from "./times/time-expression.ts";

export interface FindTimesOptions {
  /** A day of the year that `11月底前` and `年底前` mean; without it their dates are null. */
  reference?: string | null;
}

const fullStop = "。".charCodeAt(0);

/**
 * Every time expression of a clean text, in order, none inside another.
 *
 * One scan: at a place where a time may begin its constructs read a bounded way ahead, and the scan goes on behind
 * what they took.
 */
export function findTimes(text: string, options: FindTimesOptions = {}): TimeExpression[] {
  const referenceYear = options.reference ? Number(options.reference.slice(0, 4)) : null;
  const context: TimeContext = { referenceYear, sentenceYear: null };
  const found: TimeExpression[] = [];
  let next = 0;
  for (let at = nextOpening(text, next); at >= 0; at = nextOpening(text, next)) {
    const code = text.charCodeAt(at);
    if (code === fullStop) context.sentenceYear = null;
    const times = readTime(text, at, context);
    if (times) {
      found.push(...times);
      next = times[times.length - 1].end;
    } else next = isDigit(code) ? endOfDigits(text, at) : at + 1;
  }
  return found;
}

/** A time begins at the first digit of a number or not at all. */
function endOfDigits(text: string, at: number): number {
  let end = at + 1;
  while (isDigit(text.charCodeAt(end))) end++;
  return end;
}
