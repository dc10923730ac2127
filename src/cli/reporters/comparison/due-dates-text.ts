import type { Look } from "../look.ts";
import type { ComparisonView } from "./comparison-view.ts";
import { joinCells } from "./indicator-columns.ts";
import { nameOf, quoteLines } from "./indicators-text.ts";

const GAP_WIDTH = 2;
const LEAST_NAME = 24;
/** Of a date. */
const DATE_WIDTH = 10;

/** Of each indicator that both have, when it is due here and there. */
export function formatDueDates({ targets }: ComparisonView, look: Look, width: number): string[] {
  const { comparison: words } = look.words.reports;
  const rows = targets.filter(({ pair }) => pair !== null);
  const columns = [Math.max(LEAST_NAME, width - 3 * (DATE_WIDTH + GAP_WIDTH)), DATE_WIDTH, DATE_WIDTH, DATE_WIDTH];
  const head = joinCells([words.indicator, words.dueA, words.dueB, words.earlier], columns);
  const lines = rows.flatMap((row) => {
    const { dueA = null, dueB = null, earlier = null } = row.pair ?? {};
    const side = earlier === null ? words.noRole : words.earlierSide[earlier];
    return [
      joinCells([nameOf(row), dueA ?? words.noRole, dueB ?? words.noRole, side], columns),
      ...quoteLines(row, look, width),
    ];
  });
  return [
    look.palette.bold(words.deadlines),
    ...(rows.length === 0 ? [words.noSharedIndicator] : [look.palette.dim(head), ...lines]),
  ];
}
