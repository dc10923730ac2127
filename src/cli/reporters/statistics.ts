import type { Statistics } from "../../statistics/statistics.ts";
import { formatCoverage } from "./coverage-table.ts";
import type { Look } from "./look.ts";
import { shownText } from "./shown-text.ts";
import { countTables } from "./statistics-rows.ts";
import { formatTable } from "./table.ts";

/** What many documents hold, as tables one below the other, the coverage last. */
export function formatStatistics(statistics: Statistics, look: Look): string {
  const { palette, words } = look;
  const { statistics: said } = words.reports;
  const tables = countTables(statistics, words).map(({ head, rows, more }) => {
    const table = formatTable(
      head.map((cell) => palette.dim(cell)),
      rows.map((row) => row.map(shownText)),
    );
    return more > 0 ? `${table}${palette.dim(said.more(more))}\n` : table;
  });
  return `${palette.bold(said.headline(statistics))}\n\n${[...tables, formatCoverage(statistics.coverage, look)].join("\n")}`;
}
