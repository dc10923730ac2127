import { compare } from "../../text/comparators.ts";
import type { Quantity } from "../../text/quantities.ts";
import type { TimeExpression } from "../../text/times.ts";
import { endsInAmount, endsInLetters, endsInRate } from "./indicator/heads.ts";
import { trimPhrase } from "./indicator/trim-phrase.ts";
import type { Item } from "./items.ts";
import { readLead } from "./lead.ts";
import type { Lead } from "./lead-words.ts";
import { readTail, type Tail } from "./tail.ts";
import { skipMakingVerbs } from "./verb-at.ts";
import { making } from "./verb-lists.ts";

/** An item with everything read around its quantity. */
export interface ReadItem {
  item: Item;
  lead: Lead;
  tail: Tail;
  /** Offsets of what stands before the quantity and names it; empty where nothing does. */
  subject: [number, number];
  /** Offsets of what stands behind the quantity and names it. */
  after: [number, number];
  /** The same with the verb that it may open with: 获评…. */
  predicate: [number, number];
}

const prepositions =
  /^(?:至少)?(?:在|对|有|向|为|于|每|各|至少|以|的|将|把|让|给|与|不|达|可|仅|共有|现有|另有|还有|已有|仍有|共)$/;
/** `不低于本年度项目总量的` */
const shareOf =
  /(不低于|不少于|不小于|不超过|不高于|不大于|压缩到|压缩至|压减到|压减至|缩短到|缩短至|控制在)[^,、]{2,30}的$/;
/** How far before a number 至少 may stand, its verb in between. */
const farthestComparator = 8;

/**
 * Reads the phrases around the quantity of an item.
 *
 * ```text
 * 力争每年 培育 省级示范点 达到 8个以上 …
 * └ lead ──────┘└ subject ┘└tail┘         └ after
 * ```
 */
export function readItem(text: string, item: Item, times: readonly TimeExpression[]): ReadItem {
  takeDistantComparator(text, item);
  const [quantity] = item.main;
  const last = item.main[item.main.length - 1];
  const from = item.baseline ? item.baseline.start : quantity.start;
  const tail = readTail(text, item.start, from);
  // the verb of reaching stands between the two figures
  if (item.baseline) tail.reaching = "提高到";
  const predicate = trimPhrase(text, skipNote(text, last.end, item.end), item.end);
  const after: [number, number] = [skipCopula(text, predicate), predicate[1]];
  let lead = readLead(text, item.start, tail.end, times, verbScope(text.slice(item.start, tail.end), quantity));
  let subject = trimPhrase(text, lead.start, Math.max(lead.start, beforeTime(text, times, tail.end)));
  const makingVerb = making.before(text, subject[1], subject[0]);
  if (isNoSubject(text, subject, tail, from, after[1] > after[0])) subject = [subject[1], subject[1]];
  if (subject[0] === subject[1]) {
    // nothing in between: what looked like the end of a subject belongs to the words that open the phrase
    lead = readLead(text, item.start, from, times, "any");
    if (makingVerb !== "") lead.verb ??= makingVerb;
    // 全市至少有1所特殊教育学校开设高中班
    if (text.endsWith("至少有", from)) lead.verb ??= "有";
    takeVerbOfTail(lead, tail);
    // 60%以上的创建城市: behind 的 stands a noun
    if (text[last.end] !== "的") after[0] = skipMakingVerbs(text, after[0], after[1]);
  }
  return { item, lead, tail, subject, after, predicate };
}

/** `合格率2025年达到98%`, `面积在“十四五”末达到5万亩`: a time between the indicator and its verb. */
function beforeTime(text: string, times: readonly TimeExpression[], end: number): number {
  const start = times.find((time) => time.end === end)?.start ?? end;
  return start < end && text[start - 1] === "在" ? start - 1 : start;
}

/** `其中5个为省级示范点`: the name begins behind 为. */
function skipCopula(text: string, [start, end]: [number, number]): number {
  return start + 1 < end && text[start] === "为" ? start + 1 : start;
}

/** `新增标准10项(责任单位:市发展改革委)`: a note right behind the number names nothing. */
function skipNote(text: string, from: number, to: number): number {
  if (text[from] !== "(") return from;
  const close = text.indexOf(")", from);
  return close < 0 || close >= to ? to : close + 1;
}

/** `新建公共建筑能效水平提升20%`: of a share or a change nothing is made, 新建 says which buildings. */
function verbScope(phrase: string, { unit }: Quantity): "any" | "leading" | "urging" {
  if (endsInRate(phrase) || endsInLetters(phrase) || unit === "%" || unit === "倍" || unit?.endsWith("百分点"))
    return "urging";
  return endsInAmount(phrase) ? "leading" : "any";
}

/** `至少参加1次培训`: the comparator stands before the verb. */
function takeDistantComparator(text: string, item: Item): void {
  const [quantity] = item.main;
  // 约占地区生产总值的50%: what compares stands before the verb of sharing
  if (quantity.operator === "eq" && text.slice(item.start, quantity.start).includes("约占"))
    item.main[0] = { ...quantity, operator: "approx" };
  const before = text.slice(Math.max(item.start, quantity.start - farthestComparator), quantity.start);
  if (takeComparedShare(text, item)) return;
  if (!quantity.compared && before.includes("至少")) item.main[0] = { ...quantity, operator: "ge", compared: true };
}

/** `抽查比例不低于项目总量的10%`: between the comparator and the share stands what it is a share of. */
function takeComparedShare(text: string, item: Item): boolean {
  const [quantity] = item.main;
  if (quantity.unit !== "%" || quantity.start < quantity.numberStart || text[quantity.start - 1] !== "的") return false;
  const match = shareOf.exec(text.slice(item.start, quantity.start));
  if (match === null) return false;
  const start = item.start + match.index;
  const subject = text.slice(item.start, start);
  if (!endsInRate(subject) && !endsInAmount(subject)) return false;
  const operator = compare(text, start + match[1].length, quantity.unitEnd).operator ?? quantity.operator;
  item.main[0] = { ...quantity, start, text: text.slice(start, quantity.end), compared: true, operator };
  return true;
}

/**
 * What stands before a count and does not name it: a preposition, another thing that 和 joins, the one who makes it
 * (`各县(区)分别建成1个质量主题公园`, `进出口银行设立800亿元专项信贷额度`).
 */
function isNoSubject(
  text: string,
  [start, end]: [number, number],
  tail: Tail,
  numberStart: number,
  hasAfter: boolean,
): boolean {
  if (prepositions.test(text.slice(start, end))) return true;
  if (!hasAfter) return false;
  if (tail.each || "和及与、".includes(text[numberStart - 1]) || (tail.reaching !== null && making.has(tail.reaching)))
    return true;
  return making.before(text, end, start).length >= 2;
}

/** `力争培育30家…`: with nothing in between, what looked like a verb of reaching opens the phrase. */
function takeVerbOfTail(lead: Lead, tail: Tail): void {
  if (tail.reaching !== null && making.has(tail.reaching)) lead.verb ??= tail.reaching;
  else lead.urged ||= tail.reaching !== null;
  tail.reaching = null;
  lead.cumulative ||= tail.cumulative;
}
