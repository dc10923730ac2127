import type { MetricName, Score, Scores } from "../../index.ts";
import type { Look } from "./look.ts";
import type { Palette } from "./palette.ts";
import { formatShare, paintShare } from "./share.ts";
import { shownText } from "./shown-text.ts";
import { shortenEnd } from "./shown-width.ts";
import { formatTable } from "./table.ts";

const NAME_WIDTH = 28;

/** F1 by document, then all documents pooled with precision, recall and counts, then precision by confidence. */
export function formatScores({ documents, pooled, confidence }: Scores, look: Look): string {
  const { palette, words } = look;
  const metrics = Object.keys(pooled) as MetricName[];
  const rows = documents.map(({ document, metrics: scores }) => [
    shortenEnd(shownText(document), NAME_WIDTH),
    ...metrics.map((metric) => paintShare(scores[metric].f1, palette)),
  ]);
  const head = [words.reports.scores.byDocument, ...metrics.map((metric) => metric.replace(".", "\n."))];
  const byDocument = formatTable(head.map(dimLines(palette)), rows);
  return `${byDocument}\n${formatPooled(pooled, look)}\n${formatConfidence(confidence, look)}`;
}

function formatPooled(pooled: Scores["pooled"], { palette, words }: Look): string {
  const { scores } = words.reports;
  const head = [scores.pooled, scores.precision, scores.recall, scores.f1, scores.right, scores.gold, scores.found];
  const rows = Object.entries(pooled).map(([metric, score]) => [metric, ...formatScore(score, palette)]);
  return formatTable(head.map(dimLines(palette)), rows);
}

/** What a confidence is worth: how many of the facts that carry it are right. */
function formatConfidence(confidence: Scores["confidence"], { palette, words }: Look): string {
  const { scores } = words.reports;
  const head = [scores.confidence, scores.precision, scores.right, scores.found];
  const rows = Object.entries(confidence).flatMap(([metric, levels]) =>
    Object.entries(levels).flatMap(([level, { tp, predicted, precision }]) => {
      const name = `${metric === "all" ? scores.all : metric} ${level}`;
      return precision === null ? [] : [[name, paintShare(precision, palette), String(tp), String(predicted)]];
    }),
  );
  return rows.length === 0 ? "" : formatTable(head.map(dimLines(palette)), rows);
}

function formatScore({ precision, recall, f1, tp, gold, predicted }: Score, palette: Palette): string[] {
  return [
    formatShare(precision),
    formatShare(recall),
    palette.bold(paintShare(f1, palette)),
    ...[tp, gold, predicted].map(String),
  ];
}

/** Line by line, as a table breaks its cells at line ends and colours would run over. */
function dimLines(palette: Palette): (text: string) => string {
  return (text) =>
    text
      .split("\n")
      .map((line) => palette.dim(line))
      .join("\n");
}
