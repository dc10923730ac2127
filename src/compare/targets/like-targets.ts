import type { PolicyDocument, Target } from "../../model/index.ts";
import { type Indicator, readIndicator } from "./indicator.ts";
import { compareIndicators, greatestSimilarity, type IndicatorLikeness } from "./indicator-likeness.ts";

/** A target and its place among those of its document that are compared. */
export interface PlacedTarget {
  readonly target: Target;
  readonly place: number;
}

/** Two targets on like indicators. */
export interface LikeTargets {
  readonly a: PlacedTarget;
  readonly b: PlacedTarget;
  readonly likeness: IndicatorLikeness;
}

/** Targets of one document on one indicator. */
interface IndicatorGroup {
  readonly indicator: Indicator;
  readonly targets: PlacedTarget[];
}

/**
 * Of targets that say the same, as the cells of a long table may, each is put beside so many before and behind it in the
 * other document: with all of them it would be the square of a number without a bound.
 */
const NEAREST = 50;

/**
 * All targets of A and B whose indicators are alike, past results left out. Indicators are compared once however many
 * targets have them: O(n²) in different indicators.
 */
export function listLikeTargets(a: PolicyDocument, b: PolicyDocument, leastSimilarity: number): LikeTargets[] {
  const [groupsA, groupsB] = [groupByIndicator(a), groupByIndicator(b)];
  return groupsA.flatMap((one) =>
    groupsB.flatMap((other) => {
      if (greatestSimilarity(one.indicator, other.indicator) < leastSimilarity) return [];
      const likeness = compareIndicators(one.indicator, other.indicator);
      return likeness.similarity < leastSimilarity ? [] : pairGroups(one, other, likeness);
    }),
  );
}

/** The targets that are compared, those still to be reached. */
export function listOpenTargets({ targets }: PolicyDocument): Target[] {
  return targets.filter(({ status }) => status === "target");
}

function groupByIndicator(document: PolicyDocument): IndicatorGroup[] {
  const region = document.metadata.region?.name ?? null;
  const groups = new Map<string, IndicatorGroup>();
  listOpenTargets(document).forEach((target, place) => {
    const indicator = readIndicator(target.indicator, region);
    const group = groups.get(indicator.text);
    if (group) group.targets.push({ target, place });
    else groups.set(indicator.text, { indicator, targets: [{ target, place }] });
  });
  return [...groups.values()];
}

function pairGroups(one: IndicatorGroup, other: IndicatorGroup, likeness: IndicatorLikeness): LikeTargets[] {
  return one.targets.flatMap((a, i) =>
    other.targets.flatMap((b, j) =>
      Math.abs(i - j) > NEAREST || areOtherQuantities(a.target, b.target) ? [] : [{ a, b, likeness }],
    ),
  );
}

/** A share beside an amount is another quantity, unless one is how much the amount changes: 增长15%. */
function areOtherQuantities(a: Target, b: Target): boolean {
  return [a, b].every(({ aspect }) => aspect !== "increase" && aspect !== "decrease") && isShare(a) !== isShare(b);
}

function isShare({ unit }: Target): boolean {
  return unit === "%" || unit === "‰";
}
