import { comparatorsAfter, comparatorsBefore, nounsFromWithin } from "../lexicon/comparators.ts";
import type { Operator } from "../model/index.ts";
import { createWordList } from "./word-list.ts";

const operatorBefore = operatorsOf(comparatorsBefore);
const operatorAfter = operatorsOf(comparatorsAfter);
/** `大于或等于` and a minus. */
const longestComparator = 6;
const wordsBefore = createWordList(operatorBefore.keys());
const wordsAfter = createWordList(operatorAfter.keys());

function operatorsOf(lists: readonly (readonly [Operator, readonly string[]])[]): Map<string, Operator> {
  return new Map(lists.flatMap(([operator, words]) => words.map((word): [string, Operator] => [word, operator])));
}

/** A comparator before a number: `不少于`, `≥`; "" where there is none. */
export function comparatorBefore(text: string, end: number): string {
  return wordsBefore.before(text, end, Math.max(0, end - longestComparator));
}

/** What compares a number with its unit, from `start` to `end`, and how far that reaches. */
export function compare(
  text: string,
  start: number,
  end: number,
): { start: number; end: number; operator: Operator | null } {
  const before = comparatorBefore(text, start);
  const after = comparatorAt(text, end);
  const operator = operatorBefore.get(before) ?? operatorAfter.get(after) ?? null;
  return { start: start - before.length, end: end + after.length, operator };
}

/** A comparator behind a unit; `8个内设机构`, `3家内资企业` hold none. */
export function comparatorAt(text: string, at: number): string {
  const word = wordsAfter.at(text, at);
  return word === "内" && nounsFromWithin.includes(text[at + 1] ?? " ") ? "" : word;
}

/** What two comparators, or none, and a range make of a number. */
export function operatorOf(before: string, after: string, range: boolean): Operator {
  const first = operatorBefore.get(before);
  if (range && first === undefined) return "between";
  return first ?? operatorAfter.get(after) ?? (range ? "between" : "eq");
}
