import type { Lexicon } from "../lexicon/index.ts";
import type { Operator } from "../model/index.ts";
import { isBareCode, isCode, isWord } from "./codes.ts";
import { comparatorAt, comparatorBefore, operatorOf } from "./comparators.ts";
import { isInCode, type NumberToken, nextNumeral, numberAt } from "./numbers.ts";
import { type UnitLists, unitAt } from "./units.ts";
import { createWordList } from "./word-list.ts";

/** A number with what compares it and its unit. Offsets are of the text given. */
export interface Quantity {
  /** From the comparator to the end of unit and comparator: `不少于3项`, `98%以上`. */
  start: number;
  end: number;
  text: string;
  operator: Operator;
  value: number;
  valueMax: number | null;
  unit: string | null;
  /** The number alone, the second one of a range included. */
  numberStart: number;
  numberEnd: number;
  /** End of number and unit, before a comparator behind them. */
  unitEnd: number;
  script: NumberToken["script"];
  /** True where a word or sign compares; a bare number has none. */
  compared: boolean;
}

const rangePattern = /[~—–-]{1,2}|[到至]/y;
const perManyPattern = /\/(?:10{0,3})?[十百千]?万/y;
/** `30余家` `30多家`: more than. */
const vaguePattern = /[余多](?=[万亿个家项件名人户条处亩公米千吨元种])/y;

/** A finder of quantities made from a list of units. */
export interface QuantityFinder {
  find(text: string): Quantity[];
}

export function createQuantityFinder({
  units,
  unitDenominators,
}: Pick<Lexicon, "units" | "unitDenominators">): QuantityFinder {
  const lists: UnitLists = {
    units: createWordList(units),
    denominators: createWordList([...units, ...unitDenominators]),
  };
  return { find: (text) => findWith(text, lists) };
}

function findWith(text: string, lists: UnitLists): Quantity[] {
  const quantities: Quantity[] = [];
  for (let at = nextNumeral(text, 0); at >= 0; ) {
    const number = numberAt(text, at);
    const quantity = number && !isInCode(text, number.start) ? quantityOf(text, number, lists) : null;
    if (quantity) quantities.push(quantity);
    at = nextNumeral(text, Math.max(number?.end ?? 0, quantity?.end ?? 0, at + 1));
  }
  return quantities;
}

/** Puts a number together with its range, unit and comparators; null where it is no quantity. */
function quantityOf(text: string, first: NumberToken, lists: UnitLists): Quantity | null {
  if (text[first.start - 1] === "第" || isCode(text, first)) return null;
  let number = first;
  let unit = first.unit ?? (unitAt(text, first.end, lists) || perMany(text, first.end));
  let unitEnd = first.end + (first.unit === null ? unit.length : 0);
  const second = rangeEnd(text, first, unit, unitEnd, lists);
  if (second) {
    number = second;
    unit = second.unit ?? unitAt(text, second.end, lists);
    unitEnd = second.end + (second.unit === null ? unit.length : 0);
  }
  vaguePattern.lastIndex = number.end;
  const isVague = second === null && unit === "" && vaguePattern.test(text);
  if (unit === "" && number.script === "chinese" && !isVague) return null;
  if (isWord(text, first, unit, unitEnd)) return null;
  const sign = isNegative(text, first.start) ? 1 : 0;
  const before = comparatorBefore(text, first.start - sign);
  if (isVague) return vagueQuantity(text, first, before, lists);
  const after = comparatorAt(text, unitEnd);
  const compared = before !== "" || after !== "";
  if (unit === "" && !compared && isBareCode(text, first)) return null;
  const start = first.start - sign - before.length;
  const end = unitEnd + after.length;
  return {
    start,
    end,
    text: text.slice(start, end),
    operator: operatorOf(before, after, second !== null),
    value: (sign === 0 ? 1 : -1) * (second === null ? first.value : lowerEnd(first, second)),
    valueMax: second === null ? null : second.value,
    unit: unit === "" ? null : unit,
    numberStart: first.start,
    numberEnd: number.end,
    unitEnd,
    script: first.script,
    compared,
  };
}

/** `/10万` of 孕产妇死亡率10/10万; "" where nothing of the kind stands at `at`. */
function perMany(text: string, at: number): string {
  if (text[at] !== "/") return "";
  perManyPattern.lastIndex = at;
  return perManyPattern.exec(text)?.[0] ?? "";
}

/** `-1.18%` at the beginning of a cell or behind what no range can go on from. */
function isNegative(text: string, start: number): boolean {
  return text[start - 1] === "-" && (start < 2 || "(:,、;<>≤≥~[到至为".includes(text[start - 2]));
}

/** `30余万家`: the multiplier stands behind 余. */
function vagueQuantity(text: string, number: NumberToken, before: string, lists: UnitLists): Quantity | null {
  const multiplier = /^[万亿]?/.exec(text.slice(number.end + 1, number.end + 2))?.[0] ?? "";
  const unitStart = number.end + 1 + multiplier.length;
  const unit = unitAt(text, unitStart, lists);
  const scale = multiplier === "万" ? 1e4 : multiplier === "亿" ? 1e8 : 1;
  const unitEnd = unitStart + unit.length;
  const start = number.start - before.length;
  return {
    start,
    end: unitEnd,
    text: text.slice(start, unitEnd),
    operator: "gt",
    value: number.value * scale,
    valueMax: null,
    unit: unit === "" ? null : unit,
    numberStart: number.start,
    numberEnd: unitStart,
    unitEnd,
    script: number.script,
    compared: true,
  };
}

/** The lower end of a range, in the multiplier of the upper: `100~200万` is 1000000 to 2000000. */
function lowerEnd(first: NumberToken, second: NumberToken): number {
  const multiplier = /[万亿]$/.exec(second.text)?.[0] ?? "";
  const shared = multiplier !== "" && !/[万亿]$/.test(first.text) && first.script === "arabic";
  return shared ? first.value * (multiplier === "万" ? 1e4 : 1e8) : first.value;
}

/**
 * The second number of a range: `1~2家`, `15%—25%`, `2到3项`. A smaller one is no range (`2025-12`), nor is one in
 * another unit (`建成5家到2025年`).
 */
function rangeEnd(
  text: string,
  first: NumberToken,
  unit: string,
  unitEnd: number,
  lists: UnitLists,
): NumberToken | null {
  rangePattern.lastIndex = unitEnd;
  const sign = rangePattern.exec(text);
  const second = sign ? numberAt(text, unitEnd + sign[0].length) : null;
  if (!second || second.script !== first.script || second.value <= first.value) return null;
  return unit === "" || unit === (second.unit ?? unitAt(text, second.end, lists)) ? second : null;
}
