import type { Reason } from "../../model/index.ts";
import type { Quantity } from "../../text/quantities.ts";
import type { Clause } from "../reading/clauses.ts";
import type { Carried } from "./carried.ts";
import { completePhrase } from "./indicator/complete-phrase.ts";
import { splitRates, splitSeverally } from "./indicator/coordination.ts";
import { elidedRate, lacksSubject, resolvePronoun, subjectOf } from "./indicator/elided-subject.ts";
import { endsInRate } from "./indicator/heads.ts";
import { plainIndicator } from "./indicator/trim-phrase.ts";
import { isRuled, makeStatement } from "./make-statement.ts";
import type { ReadItem } from "./read-item.ts";
import { rejectionOf } from "./rejections/registry.ts";
import type { Statement } from "./statement.ts";
import { making, reaching, work } from "./verb-lists.ts";

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
  const subject = text.slice(...read.subject);
  const opening = text.slice(item.start, item.main[0].start);
  const following = next === null ? null : text.slice(...next.after);
  const after = completePhrase(text.slice(...read.after), following, opening);
  if (subject === "" && after === "")
    return workStatement(text, read, carried) ?? furtherValue(text, read, carried) ?? "name";
  const rejection = rejectionOf({
    text,
    clause,
    quantity: item.main[0],
    lead,
    tail,
    subject,
    after: completePhrase(text.slice(...read.predicate), following, opening),
    opening,
    ruled: lead.striving !== null || isRuled(read, carried),
  });
  if (rejection !== null) return rejection;
  if (tail.severally && subject !== "") return severalStatements(read, subject, carried);
  if (endsInRate(subject) && (after === "" || tail.reaching !== null)) return rateStatements(read, subject, carried);
  return [countStatement(read, subject, after, carried)];
}

/** `每半年开展抽查3次以上`: with no noun around it the work itself is counted. */
function workStatement(text: string, read: ReadItem, carried: Carried): Statement[] | null {
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
function furtherValue(text: string, { item, ...read }: ReadItem, carried: Carried): Statement[] | null {
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

/** `A、B分别达到X、Y`; with one value each takes it. */
function severalStatements(read: ReadItem, subject: string, carried: Carried): Statement[] {
  const main = withSharedUnit(read.item.main);
  const parts = splitSeverally(subject, main.length);
  if (parts.length === 1) return seriesStatements(read, main, subject, carried);
  return parts.map(({ text, start }, at) => {
    const quantity = main[Math.min(at, main.length - 1)];
    const decision = {
      quantity,
      indicator: text,
      start: read.subject[0] + start,
      rule: "target/severally",
      confidence: "medium",
    } as const;
    return makeStatement(read, decision, carried);
  });
}

/** One subject and several values: one for each year of the time that rules them. */
function seriesStatements(read: ReadItem, main: readonly Quantity[], subject: string, carried: Carried): Statement[] {
  return main.map((quantity, at) => {
    const decision = {
      quantity,
      indicator: plainIndicator(subject),
      start: read.subject[0],
      rule: "target/series",
      confidence: "medium",
    } as const;
    return { ...makeStatement(read, decision, carried), series: main.length > 1 ? { at, length: main.length } : null };
  });
}

/** `分别降低20个、10个百分点`: the first of the values borrow the unit of the last. */
function withSharedUnit(main: readonly Quantity[]): Quantity[] {
  const { unit } = main[main.length - 1];
  const borrows = (own: string | null) => own === null || (own === "个" && unit === "个百分点");
  return main.map((quantity) => (borrows(quantity.unit) ? { ...quantity, unit } : quantity));
}

/** `A率、B率均达到98%以上` */
function rateStatements(read: ReadItem, subject: string, carried: Carried): Statement[] {
  const [quantity] = read.item.main;
  return splitRates(subject).map(([start, end], at) => {
    const own = resolvePronoun(plainIndicator(subject.slice(start, end)), carried.indicator);
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
      indicator: plainIndicator(after),
      start: quantity.start,
      rule: "target/count-before-noun",
      confidence: "high",
    } as const;
    return makeStatement(read, decision, carried);
  }
  if (after === "" || read.tail.reaching !== null || read.tail.change !== null) {
    const elided = elidedSubject(subject, carried);
    const rate = quantity.unit === "%" && read.tail.change === null ? elidedRate(subject, carried.indicator) : "";
    const confidence = elided + rate === "" ? "high" : "medium";
    const indicator = elided + plainIndicator(subject) + rate;
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
