import { countingUnits, moneyUnits } from "../../lexicon/units.ts";
import type { Quantity } from "../../text/quantities.ts";
import type { Clause } from "../reading/clauses.ts";
import { type BaselineTime, changeStart, isChangeTo } from "./baseline.ts";
import { statable } from "./statable.ts";
import { making, reaching } from "./verb-lists.ts";

/** One statement of a quantity inside a clause: `省级技术转移示范机构3家` of `…3家、…5家`. */
export interface Item {
  start: number;
  end: number;
  /** The quantity that is stated; several where 分别 deals them out to what is joined before. */
  main: Quantity[];
  /** `由2020年的25%提高到30%`: where the change starts. */
  baseline: (BaselineTime & { value: number }) | null;
  /** Quantities that only mark a group or belong to the predicate. */
  others: { quantity: Quantity; role: "threshold" | "predicate" }[];
  /** Position among the items of its clause. */
  position: number;
}

const coordinator = /^(?:以及|并且|[、和及与并或])/;
const lastCoordinator = /[、和及与](?=[^、和及与]{0,2}$)/;
const onlyCoordinator = /^[、和及与]{0,1}$/;
/** What a group is defined by stands directly before the figure: `年产值达` `营业收入` `投资额在`. */
const attributeEnd = /(?:达到|达|超过|超|突破|在|为|[值额入资积量率数模龄]|面积|长度|投资|规模)$/;

/**
 * Cuts a clause with several quantities into items, one quantity each.
 *
 * ```text
 * 建成省级技术转移示范机构3家、省级科技成果转化中试基地5家     two items
 * 全市年产值达5000万元以上的工业企业80%通过…认证              one: 5000万元 marks the group
 * ```
 */
export function splitItems(text: string, clause: Clause): Item[] {
  const quantities = statable(text, clause.quantities);
  if (quantities.length === 0) return [];
  const items: Item[] = [];
  let start = clause.start;
  let group = [quantities[0]];
  for (let at = 1; at < quantities.length; at++) {
    const cut = boundary(text, start, group[group.length - 1], quantities[at]);
    if (cut === null) {
      group.push(quantities[at]);
      continue;
    }
    items.push(itemOf(text, start, cut.end, group, items.length));
    start = cut.next;
    group = [quantities[at]];
  }
  items.push(itemOf(text, start, clause.end, group, items.length));
  return items;
}

/** Where one item ends and the next begins, or null where both quantities belong together. */
function boundary(
  text: string,
  start: number,
  before: Quantity,
  after: Quantity,
): { end: number; next: number } | null {
  const between = text.slice(before.end, after.start);
  if (onlyCoordinator.test(between) && isDealtOut(text, start, before, after)) return null;
  const direct = coordinator.exec(between);
  if (direct) return { end: before.end, next: before.end + direct[0].length };
  const last = lastCoordinator.exec(between) ?? clauseCoordinator(between, after);
  return last ? { end: before.end + last.index, next: before.end + last.index + 1 } : null;
}

/**
 * Side by side stand values of one kind (`10家、100家`), values that 分别 deals out, and batches; `企业5家、超50亿元企业2家` are two
 * counts, of which the second begins with a group.
 */
function isDealtOut(text: string, start: number, before: Quantity, after: Quantity): boolean {
  if (before.unit === null || after.unit === null || before.unit === "批" || text[before.end] === undefined)
    return true;
  return (
    after.start === after.numberStart || before.unit === after.unit || text.slice(start, before.start).includes("分别")
  );
}

/** `每名学生掌握1项运动技能、每天运动不少于1小时`: a subject of its own stands before a comparator. */
function clauseCoordinator(between: string, after: Quantity): { index: number } | null {
  const at = between.lastIndexOf("、");
  return at > 0 && /^(?:不|至少|超过|达到|控制)/.test(after.text) && between.length - at > 3 ? { index: at } : null;
}

function itemOf(text: string, start: number, end: number, group: readonly Quantity[], position: number): Item {
  const item: Item = { start, end, main: [group[0]], baseline: null, others: [], position };
  if (group.length > 1) sortOut(text, item, group);
  return item;
}

/** Decides which of several quantities an item states, and what the others are. */
function sortOut(text: string, item: Item, group: readonly Quantity[]): void {
  const [first, second] = group;
  const between = text.slice(first.end, second.start);
  if (onlyCoordinator.test(between) && first.unit === "批") {
    // 4批、67个示范城镇: the batches are no count of their own
    item.main = [second];
  } else if (onlyCoordinator.test(between)) {
    item.main = group.filter((quantity, at) => at === 0 || isDealt(text, group[at - 1], quantity));
  } else if (isChangeTo(text.slice(first.end, second.numberStart)) && takeChange(text, item, first)) {
    item.main = [second];
    item.others = others(group.slice(2), "predicate");
  } else if (isThreshold(text, item.start, first, second) || isPartOfName(text, item.start, first, second)) {
    item.main = [second];
    if (group.length > 2) sortOut(text, item, group.slice(1));
    item.others = [{ quantity: first, role: "threshold" }, ...item.others];
  } else item.others = others(group.slice(1), "predicate");
}

/** `由12份减少到5份`: the first figure is where the second one comes from. */
function takeChange(text: string, item: Item, first: Quantity): boolean {
  const opening = changeStart(text, item.start, first.start);
  if (opening !== null) item.baseline = { ...opening, value: first.value };
  return opening !== null;
}

function isDealt(text: string, before: Quantity, after: Quantity): boolean {
  return onlyCoordinator.test(text.slice(before.end, after.start));
}

function others(quantities: readonly Quantity[], role: "threshold" | "predicate"): Item["others"] {
  return quantities.map((quantity) => ({ quantity, role }));
}

/**
 * A figure that defines the group that the next one counts: something is measured before it and 的 comes after, or
 * it is money before a count.
 *
 * ```text
 * 年产值达5000万元以上的工业企业80%通过…        投资1亿元以上项目20个
 * ```
 */
function isThreshold(text: string, start: number, first: Quantity, second: Quantity): boolean {
  const before = text.slice(start, first.start);
  if (before.length >= 2 && text[first.end] === "的" && attributeEnd.test(before)) return true;
  if (!moneyUnits.has(first.unit ?? "") || !first.compared) return false;
  return countingUnits.has(second.unit ?? "") || text[first.end] === "的";
}

/** `公交站点500米覆盖率达到100%`: the verb of reaching stands before the second figure, none before the first. */
function isPartOfName(text: string, start: number, first: Quantity, second: Quantity): boolean {
  if (first.compared || reaching.before(text, second.start, first.end) === "") return false;
  const opening = text.slice(start, first.start);
  return (
    opening.length >= 3 &&
    reaching.before(opening, opening.length) === "" &&
    making.before(opening, opening.length) === ""
  );
}
