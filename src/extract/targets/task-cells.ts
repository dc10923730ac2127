import { taskHeaders, timeHeaders } from "../../lexicon/table-words.ts";
import { paragraphNode } from "../../tree/node-makers.ts";
import type { TableCell } from "../../tree/nodes.ts";
import type { Passage, TablePlace } from "../reading/passage.ts";
import { readParagraph } from "../reading/read-paragraph.ts";
import type { RulingTime, StandingTimes } from "../reading/standing-times.ts";

/** The prose of a cell, and the time of its row. */
export interface TaskCell {
  passage: Passage;
  due: RulingTime | null;
}

const tasks: ReadonlySet<string> = new Set(taskHeaders);
const times: ReadonlySet<string> = new Set(timeHeaders);

/**
 * The cells of a table of tasks that say in words what is to be done:
 *
 * ```text
 * 序号 | 重点任务         | 责任单位 | 完成时限
 * 1    | 建设综合窗口20个 | 市政务局 | 2024年6月底前
 *        ^^^^^^^^^^^^^^^^                ^^^^^^^^^^^^^ rules it
 * ```
 *
 * What a cell says rules nothing outside of it.
 */
export function taskCells(
  { table, part, section }: TablePlace,
  planYear: number | null,
  standing: StandingTimes,
): TaskCell[] {
  const columns = columnsOf(table.header, tasks);
  const [timeColumn] = columnsOf(table.header, times);
  const reference = planYear === null ? null : `${planYear}-01-01`;
  const read = (cell: TableCell) =>
    readParagraph(paragraphNode("body", cell.clean), { part, section, path: [] }, reference);
  const seen = new Set<TableCell["clean"]>();
  return table.rows.flatMap((row) => {
    const time = timeColumn === undefined ? null : (row[timeColumn] ?? null);
    const due = time && rulingOf(read(time), standing);
    return columns.flatMap((column) => {
      const cell = row[column] ?? null;
      if (cell === null || seen.has(cell.clean)) return [];
      seen.add(cell.clean);
      return [{ passage: read(cell), due }];
    });
  });
}

function columnsOf(header: readonly TableCell[], words: ReadonlySet<string>): number[] {
  return header.flatMap(({ clean }, column) => (words.has(clean.text) ? [column] : []));
}

function rulingOf({ text, times: found }: Passage, standing: StandingTimes): RulingTime | null {
  for (const time of found) {
    const ruling = standing.ruling(text, time);
    if (ruling) return ruling;
  }
  return null;
}
