import type { Target } from "../../../index.ts";
import type { Look } from "../look.ts";
import { shownText } from "../shown-text.ts";
import { measureWidth, padWidth, shortenEnd } from "../shown-width.ts";
import { cleanWords } from "./clean-words.ts";
import type { ComparisonView } from "./comparison-view.ts";
import { formatValue } from "./target-value.ts";

const GAP = "  ";
/** Less of the words of the text says nothing that the name, which is in its words as well, does not. */
const LEAST_QUOTE = 30;

/**
 * The indicators that one document has alone, a line for each; the words of the text where there is room for them:
 *
 * ```text
 * 26  ≥ 80%  主要农产品加工转化率  “主要农产品加工转化率达到80%”
 * ```
 */
export function formatAlone(view: ComparisonView, side: "a" | "b", look: Look, width: number): string[] {
  const { comparison: words } = look.words.reports;
  const targets = view.targets.flatMap((row) => (row.pair === null && row[side] ? [row[side].target] : []));
  if (targets.length === 0) return [];
  const [places, values, names] = [
    targets.map(({ line }) => String(line)),
    targets.map((target) => shownText(formatValue(target, words))),
    targets.map(({ indicator }) => shownText(indicator)),
  ];
  const used = widest(places) + widest(values) + 3 * GAP.length;
  const room = width - used - widest(names);
  const columns: Columns = {
    place: widest(places),
    value: widest(values),
    ...(room >= LEAST_QUOTE ? { name: widest(names), quote: room } : { name: width - used + GAP.length, quote: 0 }),
  };
  const lines = targets.map((target, at) => formatTarget(target, [places[at], values[at], names[at]], columns, look));
  return ["", look.palette.bold(`${words.only[side]} (${targets.length})`), ...lines];
}

type Columns = Readonly<Record<"place" | "value" | "name" | "quote", number>>;

function formatTarget(
  { text }: Target,
  [place, value, name]: readonly [string, string, string],
  columns: Columns,
  { palette, words }: Look,
): string {
  const quote = words.reports.comparison.quoted(shownText(cleanWords(text)));
  const cells = [
    palette.dim(place.padStart(columns.place)),
    padWidth(value, columns.value),
    padWidth(shortenEnd(name, columns.name), columns.name),
    ...(columns.quote === 0 ? [] : [palette.dim(shortenEnd(quote, columns.quote))]),
  ];
  return cells.join(GAP).trimEnd();
}

function widest(texts: readonly string[]): number {
  return texts.reduce((width, text) => Math.max(width, measureWidth(text)), 0);
}
