import type { Range } from "../../text/clean-text.ts";

/** Asterisks, underscores or backticks side by side, and the characters around them. */
export interface DelimiterRun {
  sign: string;
  range: Range;
  before: string;
  after: string;
}

const blank = /^\s?$/;
const digit = /\d/;
const word = /[\p{L}\p{N}]/u;
/** Longer runs hide something: `138****1234`, `____年` */
const longest = 3;

/**
 * Tells which runs mark emphasis or code. Marks only go, so that it does not matter which one opens and which closes:
 * `**` need only stand twice in a block, whatever punctuation is around them.
 *
 * ```text
 * **(一)发展基础。**各地要**加强**管理        all four go
 * 20*       5*3*2        138****1234          nothing goes
 * ```
 *
 * @param runs of one block
 */
export function pairDelimiters(runs: readonly DelimiterRun[]): Range[] {
  const found: Range[] = [];
  const twins = new Map<string, DelimiterRun[]>();
  const open = new Map<string, DelimiterRun>();
  for (const run of runs) {
    const length = run.range[1] - run.range[0];
    if (run.sign === "`" || (run.sign === "*" && length > 1)) {
      if (run.sign === "*" && (length > longest || (blank.test(run.before) && blank.test(run.after)))) continue;
      const key = run.sign === "`" ? `\`${length}` : "**";
      const group = twins.get(key);
      if (group) group.push(run);
      else twins.set(key, [run]);
    } else if (length <= longest) pairInOrder(run, open, found);
  }
  for (const group of twins.values()) if (group.length > 1) found.push(...group.map(({ range }) => range));
  return found;
}

/** `*重点*`, `_重点_`: the first opens and the next closes. */
function pairInOrder(run: DelimiterRun, open: Map<string, DelimiterRun>, found: Range[]): void {
  const before = open.get(run.sign);
  if (before && mayClose(run)) {
    found.push(before.range, run.range);
    open.delete(run.sign);
  } else if (mayOpen(run)) open.set(run.sign, run);
}

function mayOpen(run: DelimiterRun): boolean {
  return !blank.test(run.after) && !isInside(run) && !(run.sign === "_" && word.test(run.before));
}

function mayClose(run: DelimiterRun): boolean {
  return !blank.test(run.before) && !isInside(run) && !(run.sign === "_" && word.test(run.after));
}

/** `5*3`: times. */
function isInside({ before, after }: DelimiterRun): boolean {
  return digit.test(before) && digit.test(after);
}
