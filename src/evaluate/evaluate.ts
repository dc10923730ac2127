import type { PolicyDocument } from "../model/index.ts";
import { baseName } from "./base-name.ts";
import { type ConfidenceScores, FACT_METRICS, type FactMetric, sumConfidence } from "./confidence.ts";
import type { Gold } from "./gold.ts";
import { documentItems, goldItems, type Items } from "./items.ts";
import { createLocate } from "./locate.ts";
import { METRIC_NAMES, METRICS, type MetricName } from "./metrics.ts";
import { scoreMetric } from "./score-metric.ts";
import { type DocumentScore, type Metrics, type Score, type Scores, sumScores } from "./scores.ts";

const NOTHING: Items = { metadata: [], sections: [], targets: [], units: [], deadlines: [], qualitative: [] };

/**
 * Scores documents against what people found in them.
 *
 * A document belongs to the gold file of the same base name (`source.path` against `document`, both without extension).
 * Give documents extracted with `text: true` to have the lines of missed items as well.
 *
 * @returns scores by document, in the order of `gold`, and pooled; every single error
 */
export function evaluate(gold: readonly Gold[], documents: readonly PolicyDocument[]): Scores {
  const byName = new Map(documents.map((document) => [baseName(document.source.path ?? ""), document]));
  const names = new Set(gold.map(({ document }) => baseName(document)));
  const scored = gold.map((one) => scoreDocument(one, byName.get(baseName(one.document))));
  return {
    documents: scored,
    pooled: metricsOf((name) => sumScores(scored.map(({ metrics }) => metrics[name]))),
    confidence: confidenceOf((name) => scored.map(({ confidence }) => confidence[name])),
    missing: [...names].filter((name) => !byName.has(name)),
    unscored: [...byName.keys()].filter((name) => !names.has(name)),
  };
}

function scoreDocument(gold: Gold, document: PolicyDocument | undefined): DocumentScore {
  const expected = goldItems(gold);
  const found = document ? documentItems(document) : NOTHING;
  const locate = createLocate(document);
  const results = METRICS.map((metric) => scoreMetric(metric, expected[metric.name], found[metric.name], locate));
  const scores = new Map(results.flatMap((result) => result.scores));
  const confidence = new Map(METRICS.map(({ name }, at) => [name as string, results[at].confidence]));
  return {
    document: baseName(gold.document),
    metrics: metricsOf((name) => scores.get(name) as Score),
    confidence: confidenceOf((name) => [confidence.get(name) ?? sumConfidence([])]),
    errors: results.flatMap(({ errors }) => errors),
  };
}

/** Each metric's counts by confidence, and those of all together. */
function confidenceOf(counts: (name: FactMetric) => ConfidenceScores["all"][]): ConfidenceScores {
  const scores = FACT_METRICS.map((name) => [name, sumConfidence(counts(name))] as const);
  return Object.fromEntries([...scores, ["all", sumConfidence(scores.map(([, score]) => score))]]) as ConfidenceScores;
}

function metricsOf(score: (name: MetricName) => Score): Metrics {
  return Object.fromEntries(METRIC_NAMES.map((name) => [name, score(name)])) as Metrics;
}
