import type { Confidence } from "../model/index.ts";
import type { Item } from "./items.ts";

export const CONFIDENCES = ["high", "medium", "low"] as const satisfies readonly Confidence[];

/** Metrics whose items are facts, which carry a confidence. */
export const FACT_METRICS = ["targets", "qualitative", "units", "deadlines"] as const;

export type FactMetric = (typeof FACT_METRICS)[number];

/** How many of the facts of one confidence are right; the precision is null where there are none. */
export interface ConfidenceScore {
  tp: number;
  predicted: number;
  precision: number | null;
}

/** What each confidence is worth, by metric and of all facts together. */
export type ConfidenceScores = Record<FactMetric | "all", Record<Confidence, ConfidenceScore>>;

/** Counts the facts of one metric by confidence. */
export function scoreConfidence(right: readonly Item[], found: readonly Item[]): ConfidenceScores["all"] {
  const count = (items: readonly Item[], confidence: Confidence) =>
    items.filter((item) => item.confidence === confidence).length;
  return byConfidence((confidence) => toScore(count(right, confidence), count(found, confidence)));
}

/** Adds counts up; of nothing it is a score of nothing. */
export function sumConfidence(scores: readonly ConfidenceScores["all"][]): ConfidenceScores["all"] {
  return byConfidence((confidence) => {
    const sum = (key: "tp" | "predicted") => scores.reduce((total, score) => total + score[confidence][key], 0);
    return toScore(sum("tp"), sum("predicted"));
  });
}

function byConfidence(score: (confidence: Confidence) => ConfidenceScore): ConfidenceScores["all"] {
  return { high: score("high"), medium: score("medium"), low: score("low") };
}

function toScore(tp: number, predicted: number): ConfidenceScore {
  return { tp, predicted, precision: predicted === 0 ? null : tp / predicted };
}
