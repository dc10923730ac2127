import type { Reason } from "../../model/index.ts";
import type { Clause } from "../reading/clauses.ts";
import { furtherValue, nounOfNext, workStatement } from "./bare-values.ts";
import type { Carried } from "./carried.ts";
import { completePhrase } from "./indicator/complete-phrase.ts";
import { splitRates, splitSeverally } from "./indicator/coordination.ts";
import {
  elidedRate,
  lacksSubject,
  resolvePronoun,
  subjectOf,
  withElidedAmount,
  withElidedMeasure,
  withoutVerb,
} from "./indicator/elided-subject.ts";
import { endsInRate } from "./indicator/heads.ts";
import { withSharedPlace } from "./indicator/joined-measure.ts";
import { plainIndicator } from "./indicator/trim-phrase.ts";
import { isRuled, makeStatement } from "./make-statement.ts";
import type { ReadItem } from "./read-item.ts";
import { rejectionOf } from "./rejections/registry.ts";
import { severalStatements } from "./severally.ts";
import type { Statement } from "./statement.ts";

/** Subjects that say who is to do it, not what is counted. */
const distributedSubject = /^(?:各|每|由|全市|全省)/;

/**
 * What an item states: one statement for each indicator and value, or the reason why it states no target.
 *
 * @param next the item behind it in the same coordination, which may hold its head or predicate
 */
export function statementsOf(
  text: string,
  clause: Clause,
  read: ReadItem,
  next: ReadItem | null,
  carried: Carried,
): Statement[] | Reason {
  const { item, lead, tail } = read;
  const subject = withElidedAmount(text.slice(...read.subject), item.main[0].unit, carried);
  const opening = text.slice(item.start, item.main[0].start);
  const following = next === null ? null : text.slice(...next.after);
  const after = completePhrase(text.slice(...read.after), following, opening);
  if (subject === "" && after === "")
    return (
      workStatement(text, read, carried) ??
      furtherValue(text, read, carried) ??
      nounOfNext(text, read, next, carried) ??
      "name"
    );
  const rejection = rejectionOf({
    text,
    clause,
    quantity: item.main[0],
    lead,
    tail,
    subject,
    after: completePhrase(text.slice(...read.predicate), following, opening),
    opening,
    made: lead.verb !== null || (!lead.urged && carried.verbFrom === clause.start),
    ruled: lead.striving !== null || isRuled(read, carried),
  });
  if (rejection !== null) return rejection;
  if (subject !== "" && (tail.severally || isDealt(subject, item.main.length)))
    return severalStatements(read, subject, carried);
  if (endsInRate(subject) && (after === "" || tail.reaching !== null)) return rateStatements(read, subject, carried);
  return [countStatement(read, subject, after, carried)];
}

/** `国家级、省级示范社10家、100家`: as many values as there are things. */
function isDealt(subject: string, values: number): boolean {
  return values > 1 && splitSeverally(subject, values).length === values;
}

/** `A率、B率均达到98%以上` */
function rateStatements(read: ReadItem, subject: string, carried: Carried): Statement[] {
  const [quantity] = read.item.main;
  return splitRates(subject).map(([start, end], at) => {
    const own = resolvePronoun(withoutVerb(plainIndicator(subject.slice(start, end))), carried.indicator);
    const elided = at === 0 ? elidedSubject(own, carried) : "";
    const confidence = elided === "" ? "high" : "medium";
    return makeStatement(
      read,
      { quantity, indicator: elided + own, start: read.subject[0] + start, rule: "target/value", confidence },
      carried,
    );
  });
}

/** A count before its noun, behind it, or between a subject and its predicate. */
function countStatement(read: ReadItem, subject: string, after: string, carried: Carried): Statement {
  const [quantity] = read.item.main;
  const [start] = read.subject;
  if (subject === "") {
    const decision = {
      quantity,
      indicator: plainIndicator(withElidedMeasure(after, carried.indicator)),
      start: quantity.start,
      rule: "target/count-before-noun",
      confidence: "high",
    } as const;
    const statement = makeStatement(read, decision, carried);
    // 12条黑臭水体全部完成治理
    return { ...statement, stated: statement.stated || after.includes("全部") };
  }
  // 改造后的公交班线实现100%应用新能源汽车
  const isDoneByShare = read.tail.reaching === "实现" && quantity.unit === "%" && after.length > 2;
  if (after === "" || (read.tail.reaching !== null && !isDoneByShare) || read.tail.change !== null) {
    const elided = elidedSubject(subject, carried);
    const plain = plainIndicator(subject);
    const rate = quantity.unit === "%" && read.tail.change === null ? elidedRate(plain, carried.indicator) : "";
    const confidence = elided + rate === "" ? "high" : "medium";
    const isListed = read.item.position > 0 && carried.indicator !== null && carried.unit === quantity.unit;
    const indicator = elided + (isListed ? withSharedPlace(carried.indicator ?? "", plain) : plain) + rate;
    return makeStatement(read, { quantity, indicator, start, rule: "target/noun-before-count", confidence }, carried);
  }
  const indicator = distributedSubject.test(subject)
    ? plainIndicator(after)
    : plainIndicator(subject) + plainIndicator(after);
  return makeStatement(
    read,
    { quantity, indicator, start, rule: "target/subject-count-predicate", confidence: "medium" },
    carried,
  );
}

/** `占全市废水排放总量的0.13%` and rates of nothing but a process take their subject from the indicator before. */
function elidedSubject(phrase: string, carried: Carried): string {
  if (carried.indicator !== null && phrase.startsWith("占") && !phrase.startsWith("占比")) return carried.indicator;
  return carried.indicator !== null && lacksSubject(phrase) ? subjectOf(carried.indicator) : "";
}
