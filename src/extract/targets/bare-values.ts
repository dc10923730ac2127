import type { Carried } from "./carried.ts";
import { plainIndicator } from "./indicator/trim-phrase.ts";
import { makeStatement } from "./make-statement.ts";
import type { ReadItem } from "./read-item.ts";
import type { Statement } from "./statement.ts";
import { countedWork, making, reaching, work } from "./verb-lists.ts";

/** `每半年开展抽查3次以上`, `完成造林10万亩`: with no noun around it the work itself is counted. */
export function workStatement(text: string, read: ReadItem, carried: Carried): Statement[] | null {
  const { item, lead, tail } = read;
  const [quantity] = item.main;
  if (lead.verb === null) return null;
  const start = text.lastIndexOf(lead.verb, tail.end);
  const isTimes = quantity.compared && work.has(lead.verb) && /次$/.test(quantity.unit ?? "");
  const isDone = countedWork.has(lead.verb) && making.before(text, start, item.start) !== "";
  if (!isTimes && (!isDone || quantity.unit === null || /[次%]$/.test(quantity.unit))) return null;
  const decision = { quantity, indicator: lead.verb, start, rule: "target/work-count", confidence: "medium" } as const;
  return [makeStatement(read, decision, carried)];
}

/** `市级上线不少于200项、各县上线不少于50项“一件事”服务`: the noun stands behind the second count. */
export function nounOfNext(text: string, read: ReadItem, next: ReadItem | null, carried: Carried): Statement[] | null {
  const [quantity] = read.item.main;
  if (next === null || quantity.unit === null || next.item.main[0].unit !== quantity.unit) return null;
  const noun = text.slice(...next.after);
  if (noun === "" || next.subject[0] < next.subject[1]) return null;
  const decision = {
    quantity,
    indicator: plainIndicator(noun),
    start: quantity.start,
    rule: "target/count-before-noun",
    confidence: "medium",
  } as const;
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
  // 下降14%,力争下降14.5%; 达到90%,较2020年提高10个百分点
  const { change, annual, baselineYear, severally } = read.tail;
  const isDated = read.lead.timed || annual || baselineYear !== null;
  const isChange = change !== null && !severally && (isDated || read.lead.striving !== null);
  if (!isCount && !isChange && (verb.length < 2 || making.has(verb))) return null;
  const decision = {
    quantity,
    indicator: carried.indicator,
    start: isChange ? read.tail.end : quantity.start - verb.length,
    rule: "target/further-value",
    confidence: "medium",
  } as const;
  const statement = makeStatement({ ...read, item }, decision, carried);
  const isReached = verb.length >= 2 && !making.has(verb) && statement.aspect === "new";
  return [{ ...statement, aspect: isReached ? "level" : statement.aspect, stated: true }];
}
