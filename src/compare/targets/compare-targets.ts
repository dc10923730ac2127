import type { ISODate, PolicyDocument, SectionPair, TargetPair } from "../../model/index.ts";
import { rounded } from "../rounded.ts";
import { exactDifference } from "./exact-difference.ts";
import { LEAST_INDICATOR_SIMILARITY, type PairedTargets, pairTargets } from "./pair-targets.ts";
import { judgeTargets } from "./verdict.ts";

/** The targets of both documents that are on the same indicator, with whose asks more and whose is due earlier. */
export function compareTargets(
  a: PolicyDocument,
  b: PolicyDocument,
  sections: readonly SectionPair[],
  { minSimilarity = 0, explain = false }: { minSimilarity?: number; explain?: boolean },
): TargetPair[] {
  const paired = new Set(sections.map((pair) => keyOf(pair.a, pair.b)));
  const leastSimilarity = Math.max(minSimilarity, LEAST_INDICATOR_SIMILARITY);
  return pairTargets(a, b, (one, other) => paired.has(keyOf(one, other)), leastSimilarity).map((pair) =>
    describePair(pair, explain),
  );
}

function keyOf(a: string | null, b: string | null): string {
  return JSON.stringify([a, b]);
}

function describePair({ a, b, likeness, sectionsPaired }: PairedTargets, explain: boolean): TargetPair {
  const verdict = judgeTargets(a, b);
  const { shared, onlyA, onlyB } = likeness;
  return {
    a: a.id,
    b: b.id,
    verdict,
    difference: verdict === "not-comparable" ? null : exactDifference(a.value, b.value),
    dueA: a.due,
    dueB: b.due,
    earlier: compareDates(a.due, b.due),
    similarity: rounded(likeness.similarity),
    evidence: { a: { text: a.text, line: a.line }, b: { text: b.text, line: b.line } },
    ...(explain ? { reasons: { shared, onlyA, onlyB, sectionsPaired } } : {}),
  };
}

/** Dates of one form compare as strings do. */
function compareDates(a: ISODate | null, b: ISODate | null): TargetPair["earlier"] {
  if (a === null || b === null) return null;
  if (a === b) return "same";
  return a < b ? "a" : "b";
}
