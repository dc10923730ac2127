import { betterHighEndings, betterLowUnits, betterLowWords } from "../../lexicon/comparison-words.ts";
import type { Target } from "../../model/index.ts";
import { isGreatest, isLeast } from "./operator-side.ts";

/**
 * Whether of two values the smaller asks more: under 不超过; of plain values of something that is better low (能耗 浓度 时限).
 * Of two decreases the larger asks more, and of what must at least be reached.
 */
export function isSmallerStricter(a: Target, b: Target): boolean {
  if (isGreatest(a) || isGreatest(b)) return true;
  if (a.aspect === "decrease" || isLeast(a) || isLeast(b)) return false;
  return isBetterLow(a) || isBetterLow(b);
}

/** 单位GDP能耗 is; 投诉办结率 is not, whatever 投诉 is. Numbers newly made are not: 减少投诉示范点 5 个. */
function isBetterLow({ indicator, unit, aspect }: Target): boolean {
  if (aspect === "new" || betterHighEndings.some((ending) => indicator.endsWith(ending))) return false;
  return betterLowUnits.includes(unit ?? "") || betterLowWords.some((word) => indicator.includes(word));
}
