import type { ScoreError, Scores } from "../../index.ts";
import type { Palette } from "./palette.ts";
import { shownText } from "./shown-text.ts";
import { shortenEnd } from "./shown-width.ts";

const QUOTE_WIDTH = 100;

/**
 * What was missed, invented or read differently, each with its place and words:
 *
 * ```text
 * seeds/plan.txt:34: missed targets 2.1 “主要农产品加工转化率达到80%以上” value 80 …
 * ```
 */
export function formatErrors({ documents }: Scores, paths: ReadonlyMap<string, string>, palette: Palette): string {
  const lines = documents.flatMap(({ document, errors }) =>
    errors.map((error) => `${formatError(paths.get(document) ?? document, error, palette)}\n`),
  );
  return lines.length === 0 ? "No errors.\n\n" : `${lines.join("")}\n`;
}

function formatError(path: string, error: ScoreError, palette: Palette): string {
  const { metric, kind, section, quote, line } = error;
  const paint = { missed: palette.red, invented: palette.yellow, different: palette.cyan }[kind];
  const place = palette.bold(`${shownText(path)}:${line ?? "?"}:`);
  const words = quote === null ? "" : ` “${shortenEnd(shownText(quote), QUOTE_WIDTH)}”`;
  return `${place} ${paint(kind)} ${metric} ${section ?? "–"}${words} ${formatDetails(error)}`;
}

function formatDetails({ gold, got, differs }: ScoreError): string {
  if (gold && got)
    return differs.map((field) => `${field}: ${show(gold[field])} is read as ${show(got[field])}`).join(", ");
  const fields = Object.entries(gold ?? got ?? {}).filter(([field, value]) => field !== "section" && value !== null);
  return fields.map(([field, value]) => `${field} ${show(value)}`).join(", ");
}

function show(value: unknown): string {
  return value === null || value === undefined ? "none" : shownText(String(value));
}
