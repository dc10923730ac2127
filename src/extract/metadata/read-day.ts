import { sourceRange } from "../../text/clean-text.ts";
import { findTimes, type TimeExpression } from "../../text/times.ts";
import type { Line } from "./lines.ts";
import type { Located } from "./metadata-draft.ts";

/** The first calendar day that a line names, null where it names none: a month has no day, and none is made up. */
export function readDay({ text, clean }: Line): Located<string> | null {
  const day = findDay(text);
  return day?.from ? { value: day.from, range: sourceRange(clean, day.start, day.end) } : null;
}

/** `2023年12月29日` `二〇一二年七月六日` `2023/2/24` */
export function findDay(text: string): TimeExpression | null {
  return (
    findTimes(text).find((time) => time.precision === "day" && time.from !== null && time.from === time.to) ?? null
  );
}
