import type { Comparison, PolicyDocument } from "../../model/index.ts";

/** Two documents and their comparison. */
export interface Compared {
  a: PolicyDocument;
  b: PolicyDocument;
  comparison: Comparison;
}

/**
 * Counts of pairs. A pair that may be found but need not (`overlap`) is right when it is and not missed when it is not, so
 * that precision and recall count different pairs.
 */
export interface PairCounts {
  /** Pairs found that the gold file has, and all that were found. */
  right: number;
  predicted: number;
  /** Pairs of the gold file that must be found, and as many of them as were. */
  found: number;
  gold: number;
}

export interface PairScore extends PairCounts {
  precision: number;
  recall: number;
  f1: number;
}

/** How many of the target pairs found have the verdict of the gold file. */
export interface VerdictScore {
  right: number;
  of: number;
}

/** One pair that is wrong. */
export interface PairError {
  metric: "sections" | "targets" | "verdicts";
  kind: "missed" | "invented" | "different";
  /** Ids of sections, or indicators of targets. */
  a: string;
  b: string;
  /** Of a verdict. */
  gold: string | null;
  got: string | null;
}

export interface ComparisonScore {
  /** Names of the documents, without extension. */
  a: string;
  b: string;
  sections: PairScore;
  targets: PairScore;
  verdicts: VerdictScore;
  errors: PairError[];
}

export interface PairScores {
  pairs: ComparisonScore[];
  /** Counts of all pairs of documents summed first. */
  pooled: Pick<ComparisonScore, "sections" | "targets" | "verdicts">;
  /** Pairs of documents of which one is not there: everything in them counts as missed. */
  missing: string[];
}

/** Where there is nothing to find and nothing was found, all is right. */
export function toPairScore(counts: PairCounts): PairScore {
  const { right, predicted, found, gold } = counts;
  const precision = predicted > 0 ? right / predicted : gold === 0 ? 1 : 0;
  const recall = gold > 0 ? found / gold : 1;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { right, predicted, found, gold, precision, recall, f1 };
}

export function sumPairScores(scores: readonly PairCounts[]): PairScore {
  const sum = (key: keyof PairCounts): number => scores.reduce((total, score) => total + score[key], 0);
  return toPairScore({ right: sum("right"), predicted: sum("predicted"), found: sum("found"), gold: sum("gold") });
}
