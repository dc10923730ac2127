import { certainParts, foreignWholes, partRates, shareEnds } from "../lexicon/part-of-whole-words.ts";

/**
 * Whether an indicator is certainly a part of its whole: `抽检合格率`, `非化石能源占比`. Where it may be set against something
 * else (`债务占GDP比重`, `拨备覆盖率`), over 100 % is a value like others.
 */
export function isPartOfWhole(indicator: string): boolean {
  const ends = (words: readonly string[]) => words.some((word) => indicator.endsWith(word));
  const holds = (words: readonly string[]) => words.some((word) => indicator.includes(word));
  return ends(partRates) || (ends(shareEnds) && holds(certainParts) && !holds(foreignWholes));
}
