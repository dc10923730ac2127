import type { ConfidenceScores } from "./confidence.ts";
import type { MetricName } from "./metrics.ts";

/**
 * Counts of one metric and what follows from them. Of `targets.due`, a share of the right targets, `gold` and
 * `predicted` are both the number of those.
 */
export interface Score {
  tp: number;
  gold: number;
  predicted: number;
  precision: number;
  recall: number;
  f1: number;
}

export type Metrics = Record<MetricName, Score>;

/** One thing that is wrong. */
export interface ScoreError {
  metric: MetricName;
  kind: "missed" | "invented" | "different";
  section: string | null;
  /** Words of the document: the gold quote where there is one, else the fact's own slice. */
  quote: string | null;
  /** 1-based line; null where the document came without its text and the fact is not known. */
  line: number | null;
  /** For `different`: the fields that are not equal. */
  differs: string[];
  gold: Readonly<Record<string, unknown>> | null;
  got: Readonly<Record<string, unknown>> | null;
}

export interface DocumentScore {
  /** Base name without extension. */
  document: string;
  metrics: Metrics;
  /** Precision by confidence. */
  confidence: ConfidenceScores;
  errors: ScoreError[];
}

export interface Scores {
  documents: DocumentScore[];
  /** True positives, gold and predicted counts of all documents summed first. */
  pooled: Metrics;
  /** Precision of the facts of all documents by confidence. */
  confidence: ConfidenceScores;
  /** Gold files without a document: everything in them counts as missed. */
  missing: string[];
  /** Documents without a gold file: not scored. */
  unscored: string[];
}

/** Where there is nothing to find and nothing was found, all is right. */
export function toScore(tp: number, gold: number, predicted: number): Score {
  const share = (of: number) => (of > 0 ? tp / of : gold + predicted === 0 ? 1 : 0);
  const f1 = gold + predicted === 0 ? 1 : (2 * tp) / (gold + predicted);
  return { tp, gold, predicted, precision: share(predicted), recall: share(gold), f1 };
}

export function sumScores(scores: readonly Score[]): Score {
  const sum = (key: "tp" | "gold" | "predicted") => scores.reduce((total, score) => total + score[key], 0);
  return toScore(sum("tp"), sum("gold"), sum("predicted"));
}
