import { baseName } from "../base-name.ts";
import type { Gold } from "../gold.ts";
import type { GoldPair } from "./gold-pair.ts";
import { matchGoldTargets } from "./gold-targets.ts";
import { type Compared, type ComparisonScore, type PairScores, sumPairScores } from "./pair-scores.ts";
import { scoreSections } from "./score-sections.ts";
import { scoreTargets } from "./score-targets.ts";

/**
 * Scores comparisons against what people paired.
 *
 * A comparison belongs to the gold pair of the same names (`source.path` of both documents against `a` and `b`, without
 * extension).
 *
 * @param gold gold files of the documents, to which the positions of targets in a gold pair refer; where that of a
 *   document is not there, its targets are found by their indicator
 * @returns scores pair by pair, in the order of `pairs`, and pooled; every single error
 */
export function evaluatePairs(
  pairs: readonly GoldPair[],
  gold: readonly Gold[],
  compared: readonly Compared[],
): PairScores {
  const goldByName = new Map(gold.map((one) => [baseName(one.document), one]));
  const byNames = new Map(compared.map((one) => [keyOf(one.a.source.path ?? "", one.b.source.path ?? ""), one]));
  const scored = pairs.map((pair) => scoreComparison(pair, goldByName, byNames.get(keyOf(pair.a, pair.b))));
  return {
    pairs: scored,
    pooled: {
      sections: sumPairScores(scored.map(({ sections }) => sections)),
      targets: sumPairScores(scored.map(({ targets }) => targets)),
      verdicts: {
        right: scored.reduce((sum, { verdicts }) => sum + verdicts.right, 0),
        of: scored.reduce((sum, { verdicts }) => sum + verdicts.of, 0),
      },
    },
    missing: pairs.filter(({ a, b }) => !byNames.has(keyOf(a, b))).map(({ a, b }) => `${a} ${b}`),
  };
}

function scoreComparison(
  pair: GoldPair,
  gold: ReadonlyMap<string, Gold>,
  compared: Compared | undefined,
): ComparisonScore {
  const sections = scoreSections(pair.sections, compared?.comparison.sections ?? []);
  const [findA, findB] = (["a", "b"] as const).map((side) =>
    compared ? matchGoldTargets(gold.get(baseName(pair[side])), compared[side]) : () => null,
  );
  const targets = scoreTargets(pair.targets, compared, findA, findB);
  return {
    a: baseName(pair.a),
    b: baseName(pair.b),
    sections: sections.score,
    targets: targets.score,
    verdicts: targets.verdicts,
    errors: [...sections.errors, ...targets.errors],
  };
}

function keyOf(a: string, b: string): string {
  return JSON.stringify([baseName(a), baseName(b)]);
}
