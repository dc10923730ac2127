import type { Carried } from "./carried.ts";
import { makeStatement } from "./make-statement.ts";
import type { ReadItem } from "./read-item.ts";
import type { Statement } from "./statement.ts";
import { making, reaching, work } from "./verb-lists.ts";

/** `每半年开展抽查3次以上`: with no noun around it the work itself is counted. */
export function workStatement(text: string, read: ReadItem, carried: Carried): Statement[] | null {
  const { item, lead, tail } = read;
  const [quantity] = item.main;
  if (!quantity.compared || lead.verb === null || !work.has(lead.verb) || !/次$/.test(quantity.unit ?? "")) return null;
  const start = text.lastIndexOf(lead.verb, tail.end);
  const decision = { quantity, indicator: lead.verb, start, rule: "target/work-count", confidence: "medium" } as const;
  return [makeStatement(read, decision, carried)];
}

/**
 * A further value of the indicator before: `合格率达到95%,到2025年达到98%`; of a count with a time of its own:
 * `2023年底前建成示范点10个,2025年底前建成20个`.
 */
export function furtherValue(text: string, { item, ...read }: ReadItem, carried: Carried): Statement[] | null {
  const [quantity] = item.main;
  const verb = reaching.before(text, quantity.start, item.start);
  if (carried.indicator === null) return null;
  const isCount = read.lead.timed && quantity.unit !== null && quantity.unit === carried.unit;
  if (!isCount && (verb.length < 2 || making.has(verb))) return null;
  const decision = {
    quantity,
    indicator: carried.indicator,
    start: quantity.start - verb.length,
    rule: "target/further-value",
    confidence: "medium",
  } as const;
  return [{ ...makeStatement({ ...read, item }, decision, carried), stated: true }];
}
