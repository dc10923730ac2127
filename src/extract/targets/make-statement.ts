import { dimensionUnits } from "../../lexicon/units.ts";
import type { Quantity } from "../../text/quantities.ts";
import { aspectOf } from "./aspect.ts";
import type { Carried } from "./carried.ts";
import type { ReadItem } from "./read-item.ts";
import type { Statement } from "./statement.ts";

/** `压缩至1个工作日`, `控制在5%以内` */
const comparingVerb = /^(?:压缩|压减|缩短|缩减|控制|限制|突破)/;

/** What is decided of a statement before its fields are filled. */
export interface Decision {
  quantity: Quantity;
  indicator: string;
  /** Where the statement begins: the indicator, or the number before its noun. */
  start: number;
  rule: string;
  confidence: Statement["confidence"];
}

/** A verb of change that opens the phrase: `可削减COD13000吨`. */
const changeVerb = /^可?(?:削减|减少|降低|压减|下降|减排|节约|精简|压缩|缩减)(?![型性化率])/;

/** Fills in the fields of one statement from its quantity and the phrases around it. */
export function makeStatement(
  read: ReadItem,
  { quantity, indicator: phrase, start, rule, confidence }: Decision,
  carried: Carried,
): Statement {
  const { item, lead, tail } = read;
  const change = changeVerb.exec(phrase);
  const indicator = change === null ? phrase : phrase.slice(change[0].length);
  const isBehind = start >= quantity.start;
  const isMade = isBehind && quantity.operator === "gt" && quantity.text.startsWith("突破");
  const ownVerb = lead.verb !== null || tail.reaching !== null;
  const isSaid = ownVerb || tail.change !== null || change !== null || lead.striving !== null;
  return {
    indicator,
    start: isBehind ? quantity.numberStart : start,
    end:
      isBehind || rule === "target/subject-count-predicate"
        ? Math.max(read.after[1], quantity.unitEnd)
        : quantity.unitEnd,
    number: [quantity.numberStart, quantity.numberEnd],
    // 突破5项技术 makes them, 突破230家 exceeds them
    operator: isMade ? "eq" : quantity.operator,
    value: quantity.value,
    valueMax: quantity.valueMax,
    unit: quantity.unit === "百分点" ? "个百分点" : quantity.unit,
    aspect: aspectOf(quantity, {
      indicator,
      tail,
      verb: lead.verb ?? (isMade ? "突破" : item.position > 0 ? carried.verb : null),
      cumulative: lead.cumulative || (!ownVerb && carried.cumulative),
      change: change === null ? null : "decrease",
      reached: item.position > 0 && carried.reaching,
    }),
    annual: tail.annual || lead.yearly,
    series: null,
    baseline: baselineOf(read),
    commitment: null,
    said: isSaid || isRuled(read, carried) || comparingVerb.test(quantity.text),
    // 层高不低于2.8米: of a dimension a comparator alone sets a norm
    stated: isSaid || (!dimensionUnits.has(quantity.unit ?? "") && (quantity.compared || isRuled(read, carried))),
    duty: quantity.text.startsWith("不得"),
    achieved: false,
    rule,
    confidence: quantity.script === "chinese" ? "low" : confidence,
  };
}

/** True where a verb rules the item, its own or one carried over. */
export function isRuled({ lead }: ReadItem, carried: Carried): boolean {
  return lead.verb !== null || lead.urged || carried.verb !== null || carried.urged;
}

function baselineOf({ item, tail }: ReadItem): Statement["baseline"] {
  const year = item.baseline?.year ?? tail.baselineYear;
  const value = item.baseline?.value ?? null;
  return year === null && value === null ? null : { year, value };
}
