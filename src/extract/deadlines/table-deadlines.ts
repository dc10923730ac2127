import type { Deadline } from "../../model/index.ts";
import { sourceRange } from "../../text/clean-text.ts";
import { findTimes } from "../../text/times.ts";
import type { TableCell } from "../../tree/nodes.ts";
import type { Draft, Reading } from "../extractor.ts";
import type { TablePlace } from "../reading/passage.ts";

const timeColumn = /完成时限|完成时间|时限|时间节点|时间安排|时间要求|完成期限|进度安排/;
const taskColumn = /任务|事项|内容|措施|项目|工作|举措/;

/** The column 完成时限 of a table of tasks: `序号|重点任务|牵头单位|责任单位|完成时限`. */
export function tableDeadlines(reading: Reading, planYear: number | null): Draft<Deadline>[] {
  const reference = planYear === null ? null : `${planYear}-01-01`;
  return reading.tables.flatMap((place) => ofTable(place, reference));
}

function ofTable({ table, section }: TablePlace, reference: string | null): Draft<Deadline>[] {
  const column = table.header.findIndex((cell) => timeColumn.test(cell.clean.text));
  if (column < 0) return [];
  const taskAt = table.header.findIndex((cell) => taskColumn.test(cell.clean.text));
  return table.rows.flatMap((row) =>
    ofCell(row[column] ?? null, row[taskAt]?.clean.text ?? "", section?.id ?? null, reference),
  );
}

function ofCell(
  cell: TableCell | null,
  task: string,
  section: string | null,
  reference: string | null,
): Draft<Deadline>[] {
  if (!cell) return [];
  return findTimes(cell.clean.text, { reference }).map((time) => ({
    section,
    type: time.type === "at" ? "by" : time.type,
    start: time.type === "at" ? null : time.from,
    end: time.to,
    precision: time.precision,
    recurrence: time.recurrence === "daily" || time.recurrence === "weekly" ? null : time.recurrence,
    task,
    rule: "deadline/table-column",
    confidence: "high",
    range: sourceRange(cell.clean, time.start, time.end),
  }));
}
