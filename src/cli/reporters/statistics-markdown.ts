import type { Statistics } from "../../statistics/statistics.ts";
import type { Wording } from "../wording/wording.ts";
import { markdownTable } from "./markdown-table.ts";
import { markdownText } from "./shown-text.ts";
import { countTables } from "./statistics-rows.ts";

/** What many documents hold, as a page of Markdown. */
export function formatStatisticsMarkdown(statistics: Statistics, words: Wording): string {
  const { statistics: said, explanation } = words.reports;
  const { numbers, facts, unexplained } = statistics.coverage;
  const tables = countTables(statistics, words).map(({ head, rows, more }) => {
    const table = markdownTable(
      head,
      rows.map((row) => row.map(markdownText)),
      [1, 2, 3, 4],
    );
    return more > 0 ? `${table}\n${said.more(more)}\n` : table;
  });
  const coverage = markdownTable(
    [said.coverage, said.count],
    [
      [explanation.total, String(numbers)],
      [explanation.facts, String(facts)],
      [explanation.unexplained, String(unexplained)],
    ],
    [1],
  );
  return `${said.headline(statistics)}\n\n${[...tables, coverage].join("\n")}`;
}
