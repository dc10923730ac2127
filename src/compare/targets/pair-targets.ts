import type { PolicyDocument, Target } from "../../model/index.ts";
import { comparableUnit } from "./comparable-unit.ts";
import type { IndicatorLikeness } from "./indicator-likeness.ts";
import { listLikeTargets, listOpenTargets } from "./like-targets.ts";

/** Two targets on the same indicator. */
export interface PairedTargets {
  readonly a: Target;
  readonly b: Target;
  readonly likeness: IndicatorLikeness;
  readonly sectionsPaired: boolean;
}

/**
 * From here on two indicators are the same quantity: one says at most two fifths more than the other, and hardly anything
 * in place of anything. Most pairs are far off, at 0.75 and more or below 0.5.
 */
export const LEAST_INDICATOR_SIMILARITY = 0.6;

/**
 * Pairs targets by what is measured, one to one; past results are left out.
 *
 * The most alike pair is taken first; of equally alike ones that with most else in common (unit, due date, recurrence,
 * section, value), then that nearest in the order of both documents. Taking them in turn, unlike an assignment with the
 * greatest sum, never gives up a sure pair for two doubtful ones, and A with B comes out as B with A.
 *
 * @param areSectionsPaired whether a section of A is paired with one of B
 */
export function pairTargets(
  a: PolicyDocument,
  b: PolicyDocument,
  areSectionsPaired: (a: string | null, b: string | null) => boolean,
  leastSimilarity = LEAST_INDICATOR_SIMILARITY,
): PairedTargets[] {
  const [countA, countB] = [listOpenTargets(a).length, listOpenTargets(b).length];
  const candidates = listLikeTargets(a, b, leastSimilarity).map(({ a: one, b: other, likeness }): Candidate => {
    const sectionsPaired = areSectionsPaired(one.target.section, other.target.section);
    return {
      a: one.target,
      b: other.target,
      likeness,
      sectionsPaired,
      agreement: countAgreements(one.target, other.target) + (sectionsPaired ? 1 : 0),
      distance: Math.abs((2 * one.place + 1) * countB - (2 * other.place + 1) * countA),
      places: [one.place, other.place],
    };
  });
  return takeInTurn(candidates.sort(compareCandidates)).map(({ a: one, b: other, likeness, sectionsPaired }) => ({
    a: one,
    b: other,
    likeness,
    sectionsPaired,
  }));
}

function countAgreements(a: Target, b: Target): number {
  const agreements = [
    comparableUnit(a.unit) === comparableUnit(b.unit),
    a.due === b.due,
    a.recurrence === b.recurrence,
    a.value === b.value,
  ];
  return agreements.filter(Boolean).length;
}

interface Candidate extends PairedTargets {
  readonly agreement: number;
  /** How far apart they stand, each place a share of its document; in whole numbers, so that it is exact. */
  readonly distance: number;
  readonly places: readonly [inA: number, inB: number];
}

/** Two that share a side differ in one of these: at the same distance, one stands before the place and one behind it. */
function compareCandidates(one: Candidate, other: Candidate): number {
  return (
    other.likeness.similarity - one.likeness.similarity ||
    other.agreement - one.agreement ||
    one.distance - other.distance ||
    one.places[0] + one.places[1] - (other.places[0] + other.places[1])
  );
}

function takeInTurn(candidates: readonly Candidate[]): Candidate[] {
  const [inA, inB] = [new Set<number>(), new Set<number>()];
  const taken = candidates.filter(({ places: [a, b] }) => {
    if (inA.has(a) || inB.has(b)) return false;
    inA.add(a);
    inB.add(b);
    return true;
  });
  return taken.sort((one, other) => one.places[0] - other.places[0]);
}
