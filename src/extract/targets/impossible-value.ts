import type { Target } from "../../model/index.ts";
import type { Draft, Finding } from "../extractor.ts";
import { rateHead } from "./indicator/heads.ts";

/** Rates of a part in its whole; a growth rate, an index or a coverage multiple may be over 100 %. */
const partOfWhole =
  /(?:合格率|达标率|覆盖率|满意率|满意度|利用率|处理率|处置率|普及率|入学率|巩固率|及格率|优良率|占比|比重|比例)$/;

/**
 * Reports a value that cannot be, as a rate of 985 %, and marks its target: it is never silently kept.
 *
 * @returns true where it was reported
 */
export function reportImpossible(target: Draft<Target>, report: (finding: Finding) => void): boolean {
  if (!isImpossibleRate(target)) return false;
  target.confidence = "low";
  report({
    rule: "impossible-rate",
    severity: "error",
    message: `${target.indicator} cannot be ${target.value} %.`,
    range: target.range,
    suggestion: "Look for a decimal point that was lost.",
  });
  return true;
}

/** True of a rate of a part in its whole that is over 100 %. */
export function isImpossibleRate({ unit, aspect, indicator, value, valueMax }: RateOfTarget): boolean {
  if (unit !== "%" || aspect !== "level" || Math.max(value, valueMax ?? value) <= 100) return false;
  return rateHead(indicator) !== "" && partOfWhole.test(indicator);
}

type RateOfTarget = Pick<Target, "unit" | "aspect" | "indicator" | "value" | "valueMax">;
