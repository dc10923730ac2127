import type { Aspect, Commitment, Confidence, Operator } from "../../model/index.ts";

/** One target as it was read from a clause or a table; offsets are of the passage's clean text. */
export interface Statement {
  indicator: string;
  /** Shortest stretch that holds indicator, number and unit. */
  start: number;
  end: number;
  /** The number itself, by which it is accounted for. */
  number: readonly [start: number, end: number];
  operator: Operator;
  value: number;
  valueMax: number | null;
  unit: string | null;
  aspect: Aspect;
  annual: boolean;
  /** Position in a series that 分别 deals out to the years of a span: `2022至2025年…分别达到80%、90%、95%、100%`. */
  series: { at: number; length: number } | null;
  baseline: { year: number | null; value: number | null } | null;
  commitment: Commitment | null;
  /** True where words of the item itself say that it is done: 已建成, 现有. */
  achieved: boolean;
  /** True for 不得低于50%: a norm, unless a time in its own sentence makes an aim of it. */
  duty: boolean;
  /** True where a verb or a word of striving of its own, or one carried over, says that it is aimed at. */
  said: boolean;
  /** False for a bare `海岸线长263千米`: without a verb, a comparator or a time that rules it, it describes. */
  stated: boolean;
  rule: string;
  confidence: Confidence;
}
