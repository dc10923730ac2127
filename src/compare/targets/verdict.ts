import type { Aspect, Target, Verdict } from "../../model/index.ts";
import { comparableUnit } from "./comparable-unit.ts";
import { isGreatest, isLeast } from "./operator-side.ts";
import { isSmallerStricter } from "./strict-direction.ts";

/**
 * Whose value asks more. The larger is stricter, except where the smaller is (`strict-direction.ts`).
 *
 * Not comparable: other units, another recurrence, a state beside a change or a number newly made, an increase beside a
 * decrease, a least value beside a greatest.
 */
export function judgeTargets(a: Target, b: Target): Verdict {
  if (!areComparable(a, b)) return "not-comparable";
  const [valueA, valueB] = [strictValue(a), strictValue(b)];
  if (valueA === valueB) return "same";
  return valueA > valueB !== isSmallerStricter(a, b) ? "a-stricter" : "b-stricter";
}

function areComparable(a: Target, b: Target): boolean {
  if (comparableUnit(a.unit) !== comparableUnit(b.unit) || a.recurrence !== b.recurrence) return false;
  if (isState(a.aspect) !== isState(b.aspect) || [a, b].filter(isDecrease).length === 1) return false;
  return !((isLeast(a) && isGreatest(b)) || (isGreatest(a) && isLeast(b)));
}

/** Of a range its lower end, of one that must not be exceeded its upper. */
function strictValue(target: Target): number {
  return isGreatest(target) ? (target.valueMax ?? target.value) : target.value;
}

/** `level` and `cumulative` are both what is there at the end. */
function isState(aspect: Aspect): boolean {
  return aspect === "level" || aspect === "cumulative";
}

function isDecrease({ aspect }: Target): boolean {
  return aspect === "decrease";
}
