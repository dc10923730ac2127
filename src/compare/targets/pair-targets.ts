import type { PolicyDocument, Target } from "../../model/index.ts";
import { comparableUnit } from "./comparable-unit.ts";
import { compareIndicators, type IndicatorLikeness } from "./indicator-likeness.ts";
import { plainIndicator } from "./plain-indicator.ts";

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
  const [ownA, ownB] = [a, b].map(listIndicators);
  const candidates = ownA.flatMap((one, row) =>
    ownB.flatMap((other, column) => {
      if (areOtherQuantities(one.target, other.target)) return [];
      const likeness = compareIndicators(one.indicator, other.indicator);
      if (likeness.similarity < leastSimilarity) return [];
      const sectionsPaired = areSectionsPaired(one.target.section, other.target.section);
      const agreement = countAgreements(one.target, other.target) + (sectionsPaired ? 1 : 0);
      const distance = Math.abs((2 * row + 1) * ownB.length - (2 * column + 1) * ownA.length);
      return [{ row, column, likeness, sectionsPaired, agreement, distance }];
    }),
  );
  return takeInTurn(candidates.sort(compareCandidates)).map(({ row, column, likeness, sectionsPaired }) => ({
    a: ownA[row].target,
    b: ownB[column].target,
    likeness,
    sectionsPaired,
  }));
}

interface PlainTarget {
  readonly target: Target;
  readonly indicator: string;
}

function listIndicators({ targets, metadata }: PolicyDocument): PlainTarget[] {
  const region = metadata.region?.name ?? null;
  return targets
    .filter(({ status }) => status === "target")
    .map((target) => ({ target, indicator: plainIndicator(target.indicator, region) }));
}

/** A share beside an amount is another quantity, unless one is how much the amount changes: 增长15%. */
function areOtherQuantities(a: Target, b: Target): boolean {
  return [a, b].every(({ aspect }) => aspect !== "increase" && aspect !== "decrease") && isShare(a) !== isShare(b);
}

function isShare({ unit }: Target): boolean {
  return unit === "%" || unit === "‰";
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

interface Candidate extends Pick<PairedTargets, "likeness" | "sectionsPaired"> {
  readonly row: number;
  readonly column: number;
  readonly agreement: number;
  readonly distance: number;
}

/** Two that share a side differ in one of these: at the same distance, one stands before the place and one behind it. */
function compareCandidates(one: Candidate, other: Candidate): number {
  return (
    other.likeness.similarity - one.likeness.similarity ||
    other.agreement - one.agreement ||
    one.distance - other.distance ||
    one.row + one.column - (other.row + other.column)
  );
}

function takeInTurn(candidates: readonly Candidate[]): Candidate[] {
  const [rows, columns] = [new Set<number>(), new Set<number>()];
  const taken = candidates.filter(({ row, column }) => {
    if (rows.has(row) || columns.has(column)) return false;
    rows.add(row);
    columns.add(column);
    return true;
  });
  return taken.sort((one, other) => one.row - other.row);
}
