import { interchangeableCounters } from "../../lexicon/comparison-words.ts";

const counters = new Set(interchangeableCounters);

/** The unit as units are compared: counters of the same thing (家 个 项 户 处) are one, and so are 百分点 and 个百分点. */
export function comparableUnit(unit: string | null): string | null {
  if (unit === null) return null;
  if (counters.has(unit)) return "个";
  return unit === "百分点" ? "个百分点" : unit;
}
