import { exclusionWords, shareOfCostWords } from "../../../lexicon/exclusions.ts";
import { moneyUnits } from "../../../lexicon/units.ts";
import type { Rejection } from "./surroundings.ts";

/** Words near the number that make it money given to others, or a rule for them: `给予最高500万元补助`. */
export const supportWords: Rejection = ({ text, clause, quantity }) => {
  const unit = quantity.unit ?? "";
  const isMoney = moneyUnits.has(unit) || unit.startsWith("元") || unit === "%";
  for (const { reason, words, within, behind } of exclusionWords) {
    if (reason === "support" && !isMoney) continue;
    const before = text.slice(Math.max(clause.start, quantity.numberStart - within), quantity.numberStart);
    const after = behind ? text.slice(quantity.unitEnd, Math.min(clause.end, quantity.unitEnd + within)) : "";
    if (words.some((word) => before.includes(word) || after.includes(word))) return reason;
  }
  return null;
};

/** `省级承担30%`: who pays which part. */
export const shareOfCost: Rejection = ({ text, clause, quantity }) => {
  if (quantity.unit !== "%") return null;
  const before = text.slice(Math.max(clause.start, quantity.start - 8), quantity.start);
  return shareOfCostWords.some((word) => before.endsWith(word)) ? "support" : null;
};
