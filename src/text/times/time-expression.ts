import type { Precision, Recurrence } from "../../model/index.ts";

/** A time as a recogniser finds it: what it says, not yet what it bounds. */
export interface TimeExpression {
  start: number;
  end: number;
  /** The slice, `2023年10月底前`. */
  text: string;
  /** As for deadlines, plus `at`: a plain date or period. */
  type: "by" | "during" | "recurring" | "from" | "ongoing" | "at";
  /** First and last day, inclusive ISO dates; null where open. */
  from: string | null;
  to: string | null;
  recurrence: Recurrence | "daily" | "weekly" | null;
  precision: Precision | null;
}
