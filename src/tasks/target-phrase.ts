import type { Aspect, Operator, Recurrence, Target } from "../model/index.ts";

const SIGNS: Readonly<Record<Operator, string>> = {
  ge: "≥",
  le: "≤",
  gt: ">",
  lt: "<",
  eq: "",
  approx: "约",
  between: "",
};

const VERBS: Readonly<Record<Aspect, string>> = {
  level: "",
  increase: "提高",
  decrease: "下降",
  new: "",
  cumulative: "累计",
};

const RECURRENCES: Readonly<Record<Recurrence, string>> = {
  annual: "每年",
  semiannual: "每半年",
  quarterly: "每季度",
  monthly: "每月",
};

/** A target as the cell of a table of tasks has it: `合格率≥98%`, `能耗下降13%`, `每年省级示范点≥8个`. */
export function targetPhrase({ indicator, operator, value, valueMax, unit, aspect, recurrence }: Target): string {
  const often = recurrence === null ? "" : RECURRENCES[recurrence];
  const range = valueMax === null ? "" : `~${formatNumber(valueMax)}`;
  const change = VERBS[aspect];
  // A plain number runs into the words before it: `合格率98%` is one, `建设示范点8个` another
  const sign = SIGNS[operator] === "" && change === "" ? " " : SIGNS[operator];
  return `${often}${indicator}${change}${sign}${formatNumber(value)}${range}${unit ?? ""}`;
}

/** Round amounts as offices write them: `2300万`, `1.5亿`. */
function formatNumber(value: number): string {
  if (value >= 1e8 && value % 1e6 === 0) return `${value / 1e8}亿`;
  if (value >= 1e4 && value % 1e2 === 0) return `${value / 1e4}万`;
  return String(value);
}
