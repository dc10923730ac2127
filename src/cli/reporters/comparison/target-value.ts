import type { Operator, Target } from "../../../index.ts";
import type { Wording } from "../../wording/wording.ts";

type Words = Wording["reports"]["comparison"];

const SIGNS: Readonly<Record<Operator, string>> = {
  ge: "≥ ",
  le: "≤ ",
  gt: "> ",
  lt: "< ",
  eq: "",
  approx: "≈ ",
  between: "",
};

/** What a target asks, in a cell of a table: `≥ 98.5%`, `1–2家`, `up ≥ 2个百分点`, `≥ 8个 a year`. */
export function formatValue({ operator, value, valueMax, unit, aspect, recurrence }: Target, words: Words): string {
  const upTo = valueMax === null ? "" : `–${words.number(valueMax)}`;
  const often = recurrence === null ? "" : words.recurrences[recurrence];
  return `${words.aspects[aspect]}${SIGNS[operator]}${words.number(value)}${upTo}${unit ?? ""}${often}`;
}

/** How far B is from A: `+0.5 pp`, `−520,000`, `±0`; a share differs by points. */
export function formatDifference(difference: number | null, unit: string | null, words: Words): string {
  if (difference === null) return "";
  if (difference === 0) return "±0";
  const sign = difference > 0 ? "+" : "−";
  return `${sign}${words.number(Math.abs(difference))}${unit === "%" ? words.points : ""}`;
}
