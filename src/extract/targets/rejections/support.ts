import { exclusionWords, shareOfCostWords } from "../../../lexicon/exclusions.ts";
import { moneyUnits } from "../../../lexicon/units.ts";
import { createWordList } from "../../../text/word-list.ts";
import type { Rejection } from "./surroundings.ts";

const exclusions = exclusionWords.map((group) => ({ ...group, list: createWordList(group.words) }));
/** All of them, to pass over at once what holds none of them. */
const anyExclusion = createWordList(exclusionWords.flatMap(({ words }) => words));
const farthest = Math.max(...exclusionWords.map(({ within }) => within));

/** Words near the number that make it money given to others, or a rule for them: `给予最高500万元补助`. */
export const supportWords: Rejection = ({ text, clause, quantity }) => {
  const { numberStart, unitEnd } = quantity;
  const from = Math.max(clause.start, numberStart - farthest);
  if (anyExclusion.next(text, from, Math.min(clause.end, unitEnd + farthest)) < 0) return null;
  const unit = quantity.unit ?? "";
  const isMoney = moneyUnits.has(unit) || unit.startsWith("元") || unit === "%";
  for (const { reason, list, within, behind } of exclusions) {
    if (reason === "support" && !isMoney) continue;
    if (list.next(text, Math.max(clause.start, numberStart - within), numberStart) >= 0) return reason;
    if (behind && list.next(text, unitEnd, Math.min(clause.end, unitEnd + within)) >= 0) return reason;
  }
  return null;
};

/** `省级承担30%`: who pays which part. */
export const shareOfCost: Rejection = ({ text, clause, quantity }) => {
  if (quantity.unit !== "%") return null;
  const before = text.slice(Math.max(clause.start, quantity.start - 8), quantity.start);
  return shareOfCostWords.some((word) => before.endsWith(word)) ? "support" : null;
};

/** `安排专项资金5000万元支持企业技术改造`: money that is handed out; `争取资金5000万元` is to be won. */
export const allotment: Rejection = ({ quantity, subject, after, opening }) => {
  if (!moneyUnits.has(quantity.unit ?? "")) return null;
  if (/^(?:支持|用于|专项用于|扶持)/.test(after)) return "support";
  return /(?:安排|下达|拨付|统筹|用好|预算)/.test(opening) && /(?:资金|经费)/.test(subject + after) ? "support" : null;
};
