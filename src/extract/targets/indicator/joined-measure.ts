import { measuresPerUnit, perUnit, placesOfThings } from "../../../lexicon/indicator-words.ts";
import { createWordList } from "../../../text/word-list.ts";
import { endsInAmount, headStart } from "./heads.ts";

const denominators = createWordList(perUnit);
const measures: ReadonlySet<string> = new Set(measuresPerUnit);
const places = createWordList(placesOfThings);
const perHead = /(?:人均|户均|亩均|地均|单位)/;
const opensPerHead = /^(?:人均|户均|亩均|地均|单位)/;
/** So much of their endings two things share that are counted side by side: 污水管网, 雨水管网. */
const sharedEnding = 3;

/**
 * What a measure shares with the one that it is joined to: who is measured, or what the measure is taken per.
 *
 * ```text
 * 公共机构单位建筑面积能耗、人均综合能耗       → 公共机构人均综合能耗
 * 单位地区生产总值能耗和二氧化碳排放           → 单位地区生产总值二氧化碳排放
 * 磨憨口岸跨境货物运输量、货值                 → 磨憨口岸跨境货物货值
 * ```
 */
export function withSharedMeasure(first: string, part: string): string {
  const unit = perHead.exec(first);
  if (unit === null) return isBareAmount(part) ? first.slice(0, headStart(first)) + part : part;
  if (opensPerHead.test(part)) {
    const subject = first.slice(0, unit.index);
    return subject.length < 2 || part.includes(subject.slice(-2)) ? part : subject + part;
  }
  const from = unit.index + unit[0].length;
  const denominator = denominators.at(first, from);
  return denominator !== "" && measures.has(part) ? first.slice(0, from + denominator.length) + part : part;
}

/** 货值 behind 跨境货物运输量: an amount that does not say of what. */
function isBareAmount(part: string): boolean {
  return endsInAmount(part) && headStart(part) === 0;
}

/** Where things stand that the one counted before them names: `城区污水管网5000公里、雨水管网5000公里`. */
export function withSharedPlace(before: string, thing: string): string {
  const place = places.at(before, 0);
  if (place === "" || places.at(thing, 0) !== "") return thing;
  const length = before.length - place.length;
  const isLike = Math.abs(length - thing.length) <= 1 && before.endsWith(thing.slice(-sharedEnding));
  return isLike && thing.length > sharedEnding ? place + thing : thing;
}
