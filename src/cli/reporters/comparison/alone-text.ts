import type { Look } from "../look.ts";
import { shownText } from "../shown-text.ts";
import { measureWidth, padWidth, shortenEnd } from "../shown-width.ts";
import type { ComparisonView } from "./comparison-view.ts";
import { formatValue } from "./target-value.ts";

const GAP = "  ";
const LEAST_NAME = 24;

/** The indicators that one document has alone, a line for each:
 *
 * ```text
 * 26  ≥ 80%  主要农产品加工转化率
 * ```
 */
export function formatAlone({ targets, a, b }: ComparisonView, side: "a" | "b", look: Look, width: number): string[] {
  const { comparison: words } = look.words.reports;
  const rows = targets.flatMap((row) => (row.pair === null && row[side] ? [row[side]] : []));
  if (rows.length === 0 || (side === "a" ? a : b).targets === 0) return [];
  const values = rows.map(({ target }) => shownText(formatValue(target, words)));
  const widest = Math.max(...values.map(measureWidth));
  const places = rows.map(({ target }) => String(target.line));
  const digits = Math.max(...places.map((place) => place.length));
  const names = rows.map(({ target }) =>
    shortenEnd(shownText(target.indicator), Math.max(LEAST_NAME, width - widest - digits - 2 * GAP.length)),
  );
  const lines = rows.map(
    (_, at) =>
      `${look.palette.dim(places[at].padStart(digits))}${GAP}${padWidth(values[at], widest)}${GAP}${names[at]}`,
  );
  return ["", look.palette.bold(`${words.only[side]} (${rows.length})`), ...lines];
}
