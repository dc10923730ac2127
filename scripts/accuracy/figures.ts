import { existsSync, readFileSync } from "node:fs";
import type { ConfidenceScore, FactMetric, MetricName, Score } from "../../src/index.ts";

/** Scores of some documents. */
export interface Figures {
  documents: { document: string; metrics: Record<MetricName, Score> }[];
  pooled: Record<MetricName, Score>;
  confidence: Record<FactMetric | "all", Record<"high" | "medium" | "low", ConfidenceScore>>;
}

/** The same of documents that are not at hand for everybody, and when that was. */
export interface UnseenFigures extends Figures {
  /** What was measured: the abbreviated hash of a commit without changes of its own. */
  commit: string;
  /** `2026-11-21` */
  date: string;
}

/** What `docs/accuracy.json` holds. */
export interface Accuracy {
  /** Documents that no rule was written on; null until they have been measured. */
  unseen: UnseenFigures | null;
  /** The five texts under `seeds/`, on which the rules were written; always those of the sources as they are. */
  seeds: Figures;
}

export const ACCURACY_PATH = "docs/accuracy.json";

const file = new URL(`../../${ACCURACY_PATH}`, import.meta.url);

/** The figures for unseen documents that were written last. */
export function readUnseen(): UnseenFigures | null {
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Accuracy).unseen : null;
}
