import type { Reason } from "../../model/index.ts";
import type { Quantity } from "../../text/quantities.ts";
import type { TimeExpression } from "../../text/times.ts";
import { aspectOf } from "./aspect.ts";
import type { Clause } from "../reading/clauses.ts";
import { endsInAmount, endsInRate, isBareModifier, lacksSubject, predicateStart, splitRates, splitSeverally, subjectOf, trimPhrase, withoutEnding, withoutLevel } from "./indicator.ts";
import type { Item } from "./items.ts";
import { type Lead, making, readLead, readTail, skipMakingVerbs, type Tail } from "./phrase.ts";
import { rejectionOf } from "./rejection.ts";
import type { Statement } from "./statement.ts";

/** What one item of a sentence hands on to the next. */
export interface Carried {
  verb: string | null;
  urged: boolean;
  cumulative: boolean;
  /** A verb of reaching ruled the item before it in the same clause: `A达到200件、B15件`. */
  reaching: boolean;
  /** The last indicator, for an elided subject. */
  indicator: string | null;
}

/** An item with everything read around its quantity. */
export interface ReadItem {
  item: Item;
  lead: Lead;
  tail: Tail;
  /** Offsets of what stands before and behind the quantity and names it. */
  subject: [number, number];
  after: [number, number];
}

const prepositions = /^(?:在|对|有|向|为|于|每|各|至少|以|的|将|把|让|给|与|不|于|达|可|仅)$/;
/** A verb of change that opens the phrase: `可削减COD13000吨`. */
const changeVerb = /^可?(?:削减|减少|降低|压减|下降|减排|节约)(?![型性化率])/;
const distributedSubject = /^(?:各|每|由|全市|全省)/;

/** Reads the phrases around the quantity of an item. */
export function readItem(text: string, item: Item, times: readonly TimeExpression[]): ReadItem {
  const [quantity] = withDistantComparator(text, item);
  const last = item.main[item.main.length - 1];
  const from = item.baseline ? item.baseline.start : quantity.start;
  const tail = readTail(text, item.start, from);
  if (item.baseline && /[由从]$/.test(text.slice(item.start, tail.end))) tail.end--;
  const phrase = text.slice(item.start, tail.end);
  // 新建公共建筑能效水平提升20%: of a share or a change nothing is made, 新建 says which
  const isShare = endsInRate(phrase) || /%$|百分点$/.test(quantity.unit ?? "");
  let lead = readLead(text, item.start, tail.end, times, isShare || endsInAmount(phrase), isShare);
  const after = trimPhrase(text, last.end, item.end);
  let subject = trimPhrase(text, lead.start, Math.max(lead.start, tail.end));
  if (isNoSubject(text, subject, tail, from, after[1] > after[0])) subject = [subject[1], subject[1]];
  if (subject[0] === subject[1]) {
    // nothing in between: what looked like the end of a subject belongs to the words that open the phrase
    lead = readLead(text, item.start, from, times);
    takeVerbOfTail(lead, tail);
    after[0] = skipMakingVerbs(text, after[0], after[1]);
  }
  return { item, lead, tail, subject, after };
}

/** `至少参加1次培训`: the comparator stands before the verb. */
function withDistantComparator(text: string, item: Item): Quantity[] {
  const [quantity] = item.main;
  const before = text.slice(Math.max(item.start, quantity.start - 8), quantity.start);
  if (!quantity.compared && before.includes("至少")) item.main[0] = { ...quantity, operator: "ge", compared: true };
  return item.main;
}

/**
 * What stands before a count and does not name it: a preposition, another thing that 和 joins, the one who makes it
 * (`各县(区)分别建成1个质量主题公园`).
 */
function isNoSubject(text: string, [start, end]: [number, number], tail: Tail, numberStart: number, hasAfter: boolean): boolean {
  if (prepositions.test(text.slice(start, end))) return true;
  if (!hasAfter) return false;
  return "和及与、".includes(text[numberStart - 1]) || (tail.reaching !== null && making.has(tail.reaching));
}

/** `力争培育30家…`: with nothing in between, what looked like a verb of reaching opens the phrase. */
function takeVerbOfTail(lead: Lead, tail: Tail): void {
  if (tail.reaching !== null && making.has(tail.reaching)) lead.verb ??= tail.reaching;
  tail.reaching = null;
  lead.cumulative ||= tail.cumulative;
}

/**
 * What an item states: one statement for each indicator and value, or the reason why it states no target.
 *
 * @param next the item behind it in the same coordination, which may hold its head or predicate
 */
export function statementsOf(text: string, clause: Clause, read: ReadItem, next: ReadItem | null, carried: Carried): Statement[] | Reason {
  const { item, lead, tail } = read;
  const [quantity] = item.main;
  const last = item.main[item.main.length - 1];
  const subject = text.slice(...read.subject);
  const after = text.slice(...read.after);
  if (subject === "" && after === "") return "name";
  const ruled = lead.verb !== null || lead.urged || lead.striving !== null || carried.verb !== null || carried.urged;
  const rejection = rejectionOf(text, clause, quantity, { lead, tail, subject, after: completeAfter(text, { ...read, after: [last.end, item.end] }, next), ruled });
  if (rejection !== null) return rejection;
  if (tail.severally && subject !== "") return severalStatements(read, subject, carried);
  if (endsInRate(subject) && (after === "" || tail.reaching !== null)) return rateStatements(read, subject, carried);
  return [countStatement(text, read, next, carried)];
}

/** `A、B分别达到X、Y`; with one value each takes it. */
function severalStatements(read: ReadItem, subject: string, carried: Carried): Statement[] {
  const main = withSharedUnit(read.item.main);
  const [offset] = read.subject;
  return splitSeverally(subject, main.length).map(({ text, start }, at) => {
    const quantity = main[Math.min(at, main.length - 1)];
    return makeStatement(read, quantity, text, offset + start, carried, "target/severally", "medium");
  });
}

/** `分别降低20个、10个百分点`: the first of the values borrow the unit of the last. */
function withSharedUnit(main: readonly Quantity[]): Quantity[] {
  const { unit } = main[main.length - 1];
  return main.map((quantity) => (quantity.unit === null || (quantity.unit === "个" && unit === "个百分点") ? { ...quantity, unit } : quantity));
}

/** `A率、B率均达到98%以上` */
function rateStatements(read: ReadItem, subject: string, carried: Carried): Statement[] {
  const [quantity] = read.item.main;
  const [offset] = read.subject;
  return splitRates(subject).map(([start, end], at) => {
    const own = resolvePronoun(plain(subject.slice(start, end)), carried.indicator);
    const elided = at === 0 && carried.indicator !== null && lacksSubject(own) ? subjectOf(carried.indicator) : "";
    return makeStatement(read, quantity, elided + own, offset + start, carried, "target/value", elided ? "medium" : "high");
  });
}

/** `该比例达到45%` speaks of the indicator before. */
function resolvePronoun(phrase: string, before: string | null): string {
  return before !== null && /^(?:该|这一|此)(?:比例|比重|指标|占比|数值|率)$/.test(phrase) ? before : phrase;
}

function countStatement(text: string, read: ReadItem, next: ReadItem | null, carried: Carried): Statement {
  const [quantity] = read.item.main;
  const subject = text.slice(...read.subject);
  const after = completeAfter(text, read, next);
  if (subject === "") return makeStatement(read, quantity, plain(after), quantity.start, carried, "target/count-before-noun", "high");
  if (after === "" || read.tail.reaching !== null || read.tail.change !== null) {
    const elided = carried.indicator !== null && lacksSubject(subject) ? subjectOf(carried.indicator) : "";
    return makeStatement(read, quantity, elided + plain(subject), read.subject[0], carried, "target/noun-before-count", elided ? "medium" : "high");
  }
  const indicator = distributedSubject.test(subject) ? plain(after) : plain(subject) + plain(after);
  return makeStatement(read, quantity, indicator, read.subject[0], carried, "target/subject-count-predicate", "medium");
}

/** The phrase behind the number, with the head or predicate that it shares with the next item. */
function completeAfter(text: string, read: ReadItem, next: ReadItem | null): string {
  const after = text.slice(...read.after);
  if (next === null) return after;
  const following = text.slice(...next.after);
  if (isBareModifier(after) && following !== "") return after + withoutLevel(following);
  const shared = predicateStart(following);
  const opensAdverbial = /^(?:在|对|组织|支持|推动|引导|鼓励)/.test(text.slice(read.item.start, read.item.main[0].start));
  return opensAdverbial && shared > 0 && predicateStart(after) < 0 ? after + following.slice(shared) : after;
}

function plain(phrase: string): string {
  return withoutEnding(phrase.replace(/^(?:将|把|使|其中|该市|包括)/, "").replace(/全部|至少|\(新增\)/g, ""));
}

function makeStatement(
  read: ReadItem,
  quantity: Quantity,
  phrase: string,
  start: number,
  carried: Carried,
  rule: string,
  confidence: Statement["confidence"],
): Statement {
  const { item, lead, tail } = read;
  const change = changeVerb.exec(phrase);
  const indicator = change === null ? phrase : phrase.slice(change[0].length);
  const ownVerb = lead.verb !== null || tail.reaching !== null;
  const cumulative = lead.cumulative || (!ownVerb && carried.cumulative);
  const isBehind = start >= quantity.start;
  const verb = lead.verb ?? (isMakingComparator(quantity, isBehind) ? "突破" : item.position > 0 ? carried.verb : null);
  return {
    indicator,
    start: isBehind ? quantity.numberStart : start,
    end: isBehind ? Math.max(read.after[1], quantity.unitEnd) : Math.max(quantity.unitEnd, rule === "target/subject-count-predicate" ? read.after[1] : 0),
    operator: isMakingComparator(quantity, isBehind) ? "eq" : quantity.operator,
    value: quantity.value,
    valueMax: quantity.valueMax,
    unit: quantity.unit === "百分点" ? "个百分点" : quantity.unit,
    aspect: aspectOf(quantity, { indicator, tail, verb, cumulative, change: change === null ? null : "decrease", reached: item.position > 0 && carried.reaching }),
    annual: tail.annual,
    baseline: item.baseline || tail.baselineYear !== null ? { year: tail.baselineYear, value: item.baseline?.value ?? null } : null,
    commitment: null,
    stated: quantity.compared || ownVerb || tail.change !== null || lead.urged || lead.striving !== null || carried.verb !== null || carried.urged,
    achieved: false,
    rule,
    confidence: quantity.script === "chinese" ? "low" : confidence,
  };
}

/** `突破5项技术` makes them, `突破230家` exceeds them. */
function isMakingComparator(quantity: Quantity, isBehind: boolean): boolean {
  return isBehind && quantity.operator === "gt" && quantity.text.startsWith("突破");
}
