import { durationUnits, sizesOnly } from "../../lexicon/units.ts";
import type { Quantity } from "../../text/quantities.ts";
import { endsInAmount } from "./indicator/heads.ts";

/**
 * The quantities of a clause that may be stated: beside a value with a unit a bare number is part of a name, unless it
 * borrows that unit or is compared with an amount, and a stretch of time says how long the rest takes.
 *
 * ```text
 * 济南、青岛、烟台3市达到50%      压缩至2.5、5个工作日      用5年时间培养1万名      3年内培育20家
 *              ^ name               ^^^ borrows             ^^^                   ^^^ stretches
 * ```
 */
export function statable(text: string, all: readonly Quantity[]): readonly Quantity[] {
  if (all.length < 2) return all;
  const found = all.filter((quantity, at) =>
    quantity.unit === null ? isValue(text, quantity, all[at + 1]) : !isStretch(text, quantity) && !isSize(quantity),
  );
  return found.length > 0 ? found : all;
}

function isValue(text: string, { start, end, compared }: Quantity, next: Quantity | undefined): boolean {
  if (compared && endsInAmount(text.slice(0, start))) return true;
  return next !== undefined && next.unit !== null && /^[、和]$/.test(text.slice(end, next.start));
}

/** `10千伏用户办电环节压减至3个` */
function isSize({ unit, compared }: Quantity): boolean {
  return !compared && sizesOnly.has(unit ?? "");
}

function isStretch(text: string, { unit, end }: Quantity): boolean {
  if (!durationUnits.has(unit ?? "")) return false;
  return text.startsWith("时间", end) || (text[end - 1] === "内" && /[一-鿿]/.test(text[end] ?? ""));
}
