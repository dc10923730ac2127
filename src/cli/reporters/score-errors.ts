import type { ScoreError, Scores } from "../../index.ts";
import type { Look } from "./look.ts";
import { shownText } from "./shown-text.ts";
import { shortenEnd } from "./shown-width.ts";

const QUOTE_WIDTH = 100;

type Words = Look["words"]["reports"]["scores"];

/**
 * What was missed, invented or read differently, each with its place and words:
 *
 * ```text
 * seeds/plan.txt:34: missed targets 2.1 “主要农产品加工转化率达到80%以上” value 80 …
 * ```
 */
export function formatErrors({ documents }: Scores, paths: ReadonlyMap<string, string>, look: Look): string {
  const lines = documents.flatMap(({ document, errors }) =>
    errors.map((error) => `${formatError(paths.get(document) ?? document, error, look)}\n`),
  );
  return lines.length === 0 ? `${look.words.reports.scores.noErrors}\n\n` : `${lines.join("")}\n`;
}

function formatError(path: string, error: ScoreError, { palette, words }: Look): string {
  const { scores } = words.reports;
  const { metric, kind, section, quote, line } = error;
  const paint = { missed: palette.red, invented: palette.yellow, different: palette.cyan }[kind];
  const place = palette.bold(`${shownText(path)}:${line ?? "?"}:`);
  const quoted = quote === null ? "" : ` ${scores.quoted(shortenEnd(shownText(quote), QUOTE_WIDTH))}`;
  return `${place} ${paint(scores[kind])} ${metric} ${section ?? "–"}${quoted} ${formatDetails(error, scores)}`;
}

function formatDetails({ gold, got, differs }: ScoreError, words: Words): string {
  const show = (value: unknown): string => shownText(String(value ?? words.none));
  if (gold && got) return differs.map((field) => words.readAs(field, show(gold[field]), show(got[field]))).join(", ");
  const fields = Object.entries(gold ?? got ?? {}).filter(([field, value]) => field !== "section" && value !== null);
  return fields.map(([field, value]) => `${field} ${show(value)}`).join(", ");
}
