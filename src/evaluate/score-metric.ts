import { type ConfidenceScores, scoreConfidence } from "./confidence.ts";
import type { Item } from "./items.ts";
import type { Locate } from "./locate.ts";
import { differences, type Matching, matchItems, type Pair, pairBy } from "./match.ts";
import type { Metric, MetricName, Refinement } from "./metrics.ts";
import { type Score, type ScoreError, toScore } from "./scores.ts";

export interface MetricResult {
  scores: [MetricName, Score][];
  errors: ScoreError[];
  /** The same facts by confidence. */
  confidence: ConfidenceScores["all"];
}

/** Scores one metric and those that refine it on one document. */
export function scoreMetric(metric: Metric, gold: readonly Item[], got: readonly Item[], locate: Locate): MetricResult {
  const matching = matchItems(metric, gold, got);
  const { pairs } = matching;
  const refined = metric.refinements.map((refinement) => refine(refinement, pairs, gold.length, got.length, locate));
  return {
    scores: [[metric.name, toScore(pairs.length, gold.length, got.length)], ...refined.flatMap(({ scores }) => scores)],
    errors: [...errorsOf(metric, matching, locate), ...refined.flatMap(({ errors }) => errors)],
    confidence: scoreConfidence(
      pairs.map((pair) => pair.got),
      got,
    ),
  };
}

function refine(
  { name, equal, of }: Refinement,
  pairs: readonly Pair[],
  gold: number,
  got: number,
  locate: Locate,
): Pick<MetricResult, "scores" | "errors"> {
  const wrong = pairs.filter((pair) => differences(pair, equal).length > 0);
  const tp = pairs.length - wrong.length;
  const score = of === "right" ? toScore(tp, pairs.length, pairs.length) : toScore(tp, gold, got);
  return { scores: [[name, score]], errors: wrong.map((pair) => different(name, pair, equal, locate)) };
}

/** Missed and invented items; two that have most in common are shown as one that differs. */
function errorsOf(metric: Metric, matching: Matching, locate: Locate): ScoreError[] {
  const near: Pair[] = [];
  let { missed, invented } = matching;
  for (const fields of metric.near) {
    const found = pairBy(fields, missed, invented);
    near.push(...found.pairs);
    ({ missed, invented } = found);
  }
  const compared = metric.alike ? [...metric.equal, metric.alike] : metric.equal;
  return [
    ...near.map((pair) => different(metric.name, pair, compared, locate)),
    ...missed.map((gold) => ({
      ...oneSided(metric.name, gold, locate),
      kind: "missed" as const,
      gold: gold.fields,
    })),
    ...invented.map((got) => ({
      ...oneSided(metric.name, got, locate),
      kind: "invented" as const,
      got: got.fields,
    })),
  ];
}

function different(metric: MetricName, pair: Pair, fields: readonly string[], locate: Locate): ScoreError {
  const { gold, got } = pair;
  const head = oneSided(metric, { ...gold, line: got.line }, locate);
  return {
    ...head,
    kind: "different",
    differs: differences(pair, fields),
    gold: gold.fields,
    got: got.fields,
  };
}

function oneSided(metric: MetricName, { fields, quote, line }: Item, locate: Locate) {
  const section = typeof fields.section === "string" ? fields.section : null;
  return { metric, section, quote, line: line ?? locate(quote, section), differs: [], gold: null, got: null };
}
