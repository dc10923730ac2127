import type { Quantity, QuantityFinder } from "../../text/quantities.ts";
import type { Passage } from "../reading/passage.ts";

/** Quantities that are no part of a time, and no word: `一次性`, `三方`, `百家`. */
export function countedQuantities({ text, times }: Passage, finder: QuantityFinder): Quantity[] {
  let next = 0;
  return finder.find(text).filter((quantity) => {
    while (next < times.length && times[next].end <= quantity.numberStart) next++;
    return (next === times.length || quantity.numberStart < times[next].start) && isCount(quantity, text);
  });
}

/**
 * A Chinese numeral counts where it is compared, a share, two and more of what plans count one by one, or behind its
 * noun: `培育产业集群三个`.
 */
function isCount({ script, compared, unit, unitEnd, value, text }: Quantity, passage: string): boolean {
  if (script === "arabic" || unit === "%") return true;
  if (unit === "批" || unit === null) return false;
  if (compared) return true;
  if (/^[十百千万亿]/.test(text) || !/^[个家项件所座条处名人户亩]$/.test(unit)) return false;
  return value >= 2 && (unit !== "个" || ",。;、".includes(passage[unitEnd] ?? "。"));
}
