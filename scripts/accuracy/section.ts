import type { Accuracy, Figures } from "./figures.ts";
import type { AccuracyWording } from "./wording.ts";

const METRICS_BY_DOCUMENT = [
  "metadata",
  "sections",
  "targets",
  "targets.strict",
  "units",
  "deadlines",
  "qualitative",
] as const;

/** What stands between the marks of a README: the unseen documents first, then the seeds. */
export function accuracySection({ unseen, seeds }: Accuracy, words: AccuracyWording): string {
  const first = unseen
    ? [words.unseen(unseen.documents.length, unseen.date, unseen.commit), ...formatFigures(unseen, words)]
    : [words.noUnseen];
  return [
    `### ${words.unseenTitle}`,
    ...first,
    `### ${words.seedsTitle}`,
    words.seeds,
    ...formatFigures(seeds, words),
  ].join("\n\n");
}

function formatFigures(figures: Figures, words: AccuracyWording): string[] {
  return [formatPooled(figures, words), formatDocuments(figures, words), formatConfidence(figures, words)];
}

function formatPooled({ pooled }: Figures, { columns }: AccuracyWording): string {
  const rows = Object.entries(pooled).map(([metric, { precision, recall, f1, tp, gold, predicted }]) => [
    metric,
    ...[precision, recall, f1].map(formatShare),
    ...[tp, gold, predicted].map(String),
  ]);
  return formatTable(columns, rows);
}

function formatDocuments({ documents }: Figures, { byDocument }: AccuracyWording): string {
  const rows = documents.map(({ document, metrics }) => [
    document,
    ...METRICS_BY_DOCUMENT.map((metric) => formatShare(metrics[metric].f1)),
  ]);
  return formatTable([byDocument, ...METRICS_BY_DOCUMENT], rows);
}

function formatConfidence({ confidence }: Figures, words: AccuracyWording): string {
  const parts = Object.entries(confidence.all).flatMap(([level, { tp, predicted, precision }]) =>
    precision === null ? [] : [words.confidencePart(level, tp, predicted, formatShare(precision))],
  );
  return words.confidence(parts.join(words.between));
}

/** Rounded down, so that 1.000 means everything. */
function formatShare(share: number): string {
  return (Math.floor(share * 1000 + 1e-6) / 1000).toFixed(3);
}

function formatTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const rule = `|---|${"---:|".repeat(head.length - 1)}`;
  return [line(head), rule, ...rows.map(line)].join("\n");
}
