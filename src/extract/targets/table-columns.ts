import type { Target } from "../../model/index.ts";
import { findTimes } from "../../text/times.ts";
import type { TablePlace } from "../reading/passage.ts";
import type { RulingTime } from "../reading/standing-times.ts";

const completedHeader = /完成情况|完成值|实际|实绩|完成$/;
const baselineHeader = /现状|基期|基数|现值/;

/** What one column of values says of all its rows. */
export interface ValueColumn {
  column: number;
  due: string | null;
  status: Target["status"];
  /** True where other cells of the column begin with ≥. */
  hasSigns: boolean;
}

/** The columns that state values, and those of a review that only say what had been aimed at. */
export interface ValueColumns {
  stated: ValueColumn[];
  pastAims: number[];
}

/**
 * Reads the header of a table: which columns hold values, and of when.
 *
 * In a table that reviews a past period only the completed column counts, not the column of past aims.
 *
 * @param standing the time that rules where the table stands; the caption's own goes first
 */
export function readColumns(place: TablePlace, standing: RulingTime | null, planYear: number | null): ValueColumns {
  const { table } = place;
  const ruling = captionTime(place, planYear) ?? standing;
  const columns = table.roles.flatMap((role, column) => (role === "value" ? [column] : []));
  const completed = columns.filter((column) => completedHeader.test(table.header[column].clean.text));
  const isReview = completed.length > 0 && ruling?.past !== false;
  const stated = (isReview ? completed : columns).map((column): ValueColumn => {
    const header = table.header[column].clean.text;
    const own = headerTime(header);
    const isOver = own !== null && planYear !== null && Number(own.slice(0, 4)) < planYear;
    return {
      column,
      due: own ?? ruling?.due ?? null,
      status: isReview || baselineHeader.test(header) || isOver ? "achieved" : "target",
      hasSigns: table.rows.some((row) => row[column]?.clean.text.startsWith("≥")),
    };
  });
  return { stated, pastAims: isReview ? columns.filter((column) => !completed.includes(column)) : [] };
}

/** `表2:宿州市质量发展“十四五”规划主要目标` rules its rows. */
function captionTime({ table }: TablePlace, planYear: number | null): RulingTime | null {
  const due = headerTime(table.caption?.text ?? "");
  if (due === null) return null;
  return { due, from: null, stands: true, past: planYear !== null && Number(due.slice(0, 4)) < planYear };
}

/** The last day of the time in a header: `2025年目标`, `2025`, `“十三五”末`. */
function headerTime(header: string): string | null {
  const text = /^\d{4}$/.test(header) ? `${header}年` : header;
  return findTimes(text).find(({ to }) => to !== null)?.to ?? null;
}
