import { nounsOfUnits } from "../lexicon/units.ts";
import { isLatin } from "./characters.ts";
import type { WordList } from "./word-list.ts";

/** Units of measure, and what may stand behind the slash of a composed one. */
export interface UnitLists {
  units: WordList;
  denominators: WordList;
}

/** A unit, or two around a slash: `微克/立方米`, `批次/千人`, `吨/万平方米`. */
export function unitAt(text: string, at: number, { units, denominators }: UnitLists): string {
  const unit = units.at(text, at);
  if (unit === "" || nounsOfUnits.get(unit)?.includes(text[at + unit.length] ?? " ")) return "";
  if (isLatin(text.charCodeAt(at)) && isLatin(text.charCodeAt(at + unit.length))) return "";
  let end = at + unit.length;
  while (text[end] === "/") {
    const scale = /^[十百千万亿]{0,2}/.exec(text.slice(end + 1, end + 3))?.[0] ?? "";
    const denominator = longestDenominator(text, end + 1, scale, denominators);
    if (denominator === 0) break;
    end += 1 + denominator;
  }
  return text.slice(at, end);
}

/** Length of what stands behind a slash: `千人` is 千 + 人, but `千瓦时` is one unit. */
function longestDenominator(text: string, at: number, scale: string, denominators: WordList): number {
  const plain = denominators.at(text, at).length;
  const scaled = scale === "" ? 0 : denominators.at(text, at + scale.length).length;
  return Math.max(plain, scaled === 0 ? 0 : scale.length + scaled);
}
