import { cumulativeWords } from "../../lexicon/indicator-words.ts";
import { durationUnits } from "../../lexicon/units.ts";
import type { Aspect } from "../../model/index.ts";
import type { Quantity } from "../../text/quantities.ts";
import { createWordList } from "../../text/word-list.ts";
import { endsInAmount, endsInRate } from "./indicator/heads.ts";
import type { Tail } from "./tail.ts";
import { adding, making } from "./verb-lists.ts";

const sums = createWordList(cumulativeWords);
/** Verbs of having: what is had is a state. */
const havingVerbs: ReadonlySet<string> = new Set(["拥有"]);

/** What decides the aspect, besides the quantity. */
export interface AspectEvidence {
  indicator: string;
  tail: Tail;
  /** The making verb that rules the item, its own or one carried over. */
  verb: string | null;
  /** 累计 rules the item. */
  cumulative: boolean;
  /** A verb of reaching rules the item before it in the same clause. */
  reached: boolean;
  /** A verb of change opens the indicator: 削减…13000吨. */
  change: Tail["change"];
}

/** Whether a quantity is a state, a change, something new or a sum (`docs/definitions.md`, aspect). */
export function aspectOf(quantity: Quantity, evidence: AspectEvidence): Aspect {
  const { indicator, tail, verb } = evidence;
  const change = tail.change ?? evidence.change;
  if (quantity.unit?.endsWith("百分点")) return change ?? "increase";
  if (change !== null && tail.reaching === null) return change;
  if (quantity.unit === "%") return "level";
  if (evidence.cumulative || tail.cumulative || sums.before(indicator, indicator.length) !== "") return "cumulative";
  // 新增污水处理能力200万立方米/日: so much is added
  if (isRateOfWork(quantity.unit) && verb !== null && adding.has(verb)) return "new";
  if (isMeasure(quantity.unit)) return "level";
  if (tail.reaching !== null) return making.has(tail.reaching) || (verb !== null && adding.has(verb)) ? "new" : "level";
  if (verb !== null) return havingVerbs.has(verb) ? "level" : "new";
  if (/^每[十百千万]/.test(indicator)) return "level";
  if (evidence.reached || endsInAmount(indicator) || endsInRate(indicator)) return "level";
  return /^(?:超过|超|突破|高于|低于|压|缩|控制|限制)/.test(quantity.text) ? "level" : "new";
}

/** What is done in a stretch of time, `吨/日`: the measure of a capacity, which can be added. */
function isRateOfWork(unit: string | null): boolean {
  return unit !== null && /\/(?:日|天|年|小时|时)$/.test(unit);
}

/** Shares, scores, rates per something, times: a state, never a count of things. */
function isMeasure(unit: string | null): boolean {
  return unit === null || /[%‰分倍℃]$|\//.test(unit) || durationUnits.has(unit);
}
