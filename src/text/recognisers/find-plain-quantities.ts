import { namesOfNumbers, namesOfYears } from "../../lexicon/numeral-words.ts";
import type { Operator } from "../../model/index.ts";
import { isHan } from "../characters.ts";
import { chineseDigits } from "../chinese-numerals.ts";
import { compare } from "../comparators.ts";
import { shiftDecimal } from "../decimals.ts";
import type { Quantity } from "../quantities.ts";
import { findTimes } from "../times.ts";
import { type UnitLists, unitAt } from "../units.ts";
import { createWordList } from "../word-list.ts";
import { findNumberPhrases } from "./find-number-phrases.ts";
import type { NumberPhrase } from "./read-number.ts";

/** A number with what compares it and its unit. Offsets are of the text given. */
export interface PlainQuantity {
  start: number;
  end: number;
  operator: Operator;
  value: number;
  valueMax: number | null;
  unit: string | null;
}

const yearNames = createWordList(namesOfYears);
const numberNames = createWordList(namesOfNumbers);
const openQuotes = "“\"‘'「";
const closeQuotes = "”\"’'」";
/** Tenths: 三成 is 30 %, 三成半 35 %, 七成六 76 %; 成 begins other words too. */
const tenths =
  /成(?![不为立功效本长果绩熟员品都型套份片交行就见因分色活])(?:(?<half>半)|(?<more>[一二三四五六七八九])(?![一二三四五六七八九十百千万亿个家项条年月日]))?/y;
/** 上百家, 上千人 */
const places: ReadonlySet<string> = new Set("百千万");
/** Behind these a place counts nothing certain: 数十家, 几百万元. */
const uncertain = "数几";

/**
 * The quantities of a clean text as people mean them: those that the finder sees, but for dates, names and words, and
 * with signs, fractions and estimates worked out.
 *
 * @param text with numerals in their plain form
 * @param seen by the finder of quantities, in order
 */
export function findPlainQuantities(text: string, seen: readonly Quantity[], units: UnitLists): PlainQuantity[] {
  const phrases = new Map(findNumberPhrases(text, units.units).map((phrase) => [phrase.at, phrase]));
  const isInTime = timeTeller(text);
  const found = seen.flatMap((quantity): PlainQuantity[] => {
    const phrase = phrases.get(quantity.numberStart);
    if (!phrase || phrase.composed === "fraction" || shareOf(text, phrase) !== null) return [];
    phrases.delete(phrase.at);
    const isOther = isInTime(quantity) || isName(text, quantity) || uncertain.includes(text[phrase.start - 1] ?? " ");
    return isOther ? [] : [merged(text, quantity, phrase)];
  });
  for (const phrase of phrases.values()) found.push(...(unseen(text, phrase, units) ?? []));
  return withoutOverlaps(found.sort((a, b) => a.start - b.start));
}

/** `0至5余亿`: the finder reads 0至5, the phrase 5余亿; what begins first counts. */
function withoutOverlaps(found: readonly PlainQuantity[]): PlainQuantity[] {
  let end = 0;
  return found.filter((quantity) => {
    const isBehind = quantity.start >= end;
    if (isBehind) end = quantity.end;
    return isBehind;
  });
}

/** Asks of quantities, in order, whether they are part of a date: `2025年`, `近三年`. */
function timeTeller(text: string): (quantity: Quantity) => boolean {
  const times = findTimes(text);
  let next = 0;
  return ({ numberStart, unitEnd }) => {
    while (next < times.length && times[next].end <= numberStart) next++;
    return next < times.length && times[next].start < unitEnd;
  };
}

/** `三年行动`; without a unit `从2016到2018`, `“4611”`, `20世纪`, `0312-1234567`. */
function isName(text: string, { unit, unitEnd, numberStart, value, valueMax, compared }: Quantity): boolean {
  if (unit === "年") return yearNames.at(text, unitEnd) !== "";
  if (unit !== null || compared) return false;
  const isQuoted = openQuotes.includes(text[numberStart - 1] ?? " ") && closeQuotes.includes(text[unitEnd] ?? " ");
  const areYears = valueMax !== null && [value, valueMax].every((year) => year >= 1900 && year < 2100);
  return (
    areYears ||
    isQuoted ||
    numberNames.at(text, unitEnd) !== "" ||
    /^0\d/.test(text.slice(numberStart, numberStart + 2))
  );
}

/** A quantity of the finder with what the phrase around its number says. */
function merged(text: string, quantity: Quantity, phrase: NumberPhrase): PlainQuantity {
  const { start, end, operator, unit, compared, value, valueMax } = quantity;
  const plain = { start, end, operator, value, valueMax, unit };
  if (phrase.composed === "estimate") {
    return { ...plain, value: phrase.value, valueMax: phrase.valueMax, operator: compared ? operator : "between" };
  }
  if (!compared && valueMax === null && text[phrase.start - 1] === "上" && places.has(text[phrase.at])) {
    return { ...plain, start: start - 1, operator: "ge" };
  }
  if (!compared && unit === null && isMoreThan(text, end)) return { ...plain, end: end + 1, operator: "gt" };
  // the finder sees a minus only where no range can go on
  if (phrase.value >= 0 || value < 0) return plain;
  return { ...plain, start: Math.min(start, phrase.start), value: -value };
}

/** `2万多`, with nothing behind it that is counted. */
function isMoreThan(text: string, end: number): boolean {
  return "余多".includes(text[end] ?? " ") && !isHan(text.charCodeAt(end + 1));
}

/** What the finder does not see: `三分之二以上`, `二十几万人`, `七成`, and `两百` alone. */
function unseen(text: string, phrase: NumberPhrase, units: UnitLists): PlainQuantity[] | null {
  const share = shareOf(text, phrase);
  const unit = share ? "%" : unitAt(text, phrase.end, units);
  const unitEnd = share?.end ?? phrase.end + unit.length;
  const { start, end, operator } = compare(text, phrase.start, unitEnd);
  const isFraction = phrase.composed === "fraction" || phrase.composed === "vague";
  if (!share && !isFraction && (unit !== "" || !standsAlone(text, phrase, operator))) return null;
  const value = share?.value ?? phrase.value;
  const plain = phrase.composed === "vague" ? "gt" : phrase.valueMax === null ? "eq" : "between";
  return [
    { start, end, operator: operator ?? plain, value, valueMax: phrase.valueMax, unit: unit === "" ? null : unit },
  ];
}

/** `七成` `7.2成` `三成半` `七成六`: a percentage in tenths. */
function shareOf(text: string, { end, unit, value }: NumberPhrase): { end: number; value: number } | null {
  tenths.lastIndex = end;
  const groups = unit === null ? tenths.exec(text)?.groups : undefined;
  if (!groups) return null;
  const more = groups.half ? 5 : (chineseDigits.get(groups.more ?? "") ?? 0);
  return { end: tenths.lastIndex, value: shiftDecimal(String(value), 1) + more };
}

/** Numerals of two or more that no numbering and no word goes on from: 增加到两百, but not 二十一、加强领导. */
function standsAlone(text: string, { at, end, script }: NumberPhrase, operator: Operator | null): boolean {
  if (script !== "chinese" || end - at < 2) return false;
  return operator !== null || (!isHan(text.charCodeAt(end)) && !"、.)".includes(text[end] ?? " "));
}
