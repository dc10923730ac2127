import { perHeadWords } from "../../lexicon/comparison-words.ts";
import { countingUnits, moneyUnits } from "../../lexicon/units.ts";
import type { Target } from "../../model/index.ts";

/**
 * Whether a value is an absolute amount, as 88万件 is, and no share, score or rate: a large place reaches more without
 * asking more of itself, so that one speaks of larger and not of stricter.
 */
export function isAbsoluteAmount({ unit, indicator }: Target): boolean {
  if (unit === null || perHeadWords.some((word) => indicator.startsWith(word))) return false;
  return countingUnits.has(unit) || moneyUnits.has(unit);
}
