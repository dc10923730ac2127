import type { TimeExpression } from "./time-expression.ts";

/** What a construct may know besides the text: where the year of `11月底前` comes from. */
export interface TimeContext {
  /** Year of the reference date, null where none was given. */
  readonly referenceYear: number | null;
  /** Year of the last date of this sentence that named one with its month: `2022年6月底前…,10月底前…`. */
  sentenceYear: number | null;
}

/**
 * One way of naming times. It looks at `text` from `at`, which is one of its first characters, and returns the
 * expressions that begin there, or null. It never looks further than a bounded number of characters.
 */
export type TimeConstruct = (text: string, at: number, context: TimeContext) => TimeExpression[] | null;

/** Runs a sticky pattern at a place. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

const verbsWithDao = /[达虑看受感想得做遇]/;

/** 到 that ends a verb leads no time: 达到2020年水平, 考虑到“十四五”期间. */
export function endsVerb(text: string, at: number): boolean {
  return text[at] === "到" && at > 0 && verbsWithDao.test(text[at - 1]);
}
