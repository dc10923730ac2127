import type { TargetPair } from "../../model/index.ts";
import type { GoldPair } from "./gold-pair.ts";
import type { FindTarget } from "./gold-targets.ts";
import { type Compared, type PairError, type PairScore, toPairScore, type VerdictScore } from "./pair-scores.ts";

export interface TargetsResult {
  score: PairScore;
  verdicts: VerdictScore;
  errors: PairError[];
}

/** Scores pairs of targets, and the verdicts of those that were found. A gold pair with a target not extracted is missed. */
export function scoreTargets(
  gold: GoldPair["targets"],
  compared: Compared | undefined,
  findA: FindTarget,
  findB: FindTarget,
): TargetsResult {
  const got = compared?.comparison.targets ?? [];
  const matched = gold.map((pair) => ({ pair, got: findPair(pair, got, findA, findB) }));
  const found = matched.flatMap((match) => (match.got ? [{ pair: match.pair, got: match.got }] : []));
  const invented = got.filter((pair) => found.every((match) => match.got !== pair));
  const wrong = found.filter((match) => match.got.verdict !== match.pair.verdict);
  return {
    score: toPairScore({ right: found.length, predicted: got.length, found: found.length, gold: gold.length }),
    verdicts: { right: found.length - wrong.length, of: found.length },
    errors: [
      ...matched.filter((match) => !match.got).map(({ pair }) => tell("targets", "missed", pair, null)),
      ...invented.map((pair) => tellInvented(pair, compared)),
      ...wrong.map((match) => tell("verdicts", "different", match.pair, match.got.verdict)),
    ],
  };
}

function findPair(
  { a, b, indicatorA, indicatorB }: GoldPair["targets"][number],
  got: readonly TargetPair[],
  findA: FindTarget,
  findB: FindTarget,
): TargetPair | undefined {
  const [idA, idB] = [findA(a, indicatorA), findB(b, indicatorB)];
  return got.find((pair) => pair.a === idA && pair.b === idB);
}

function tell(
  metric: PairError["metric"],
  kind: PairError["kind"],
  { indicatorA, indicatorB, verdict }: GoldPair["targets"][number],
  got: string | null,
): PairError {
  return { metric, kind, a: indicatorA, b: indicatorB, gold: verdict, got };
}

function tellInvented({ a, b, verdict }: TargetPair, compared: Compared | undefined): PairError {
  const nameOf = (side: "a" | "b", id: string): string =>
    compared?.[side].targets.find((target) => target.id === id)?.indicator ?? id;
  return { metric: "targets", kind: "invented", a: nameOf("a", a), b: nameOf("b", b), gold: null, got: verdict };
}
