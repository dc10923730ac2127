import type { Reading } from "../extractor.ts";
import { findPlanYear } from "../reading/plan-year.ts";

/**
 * The year from which on times lie ahead: that of the title or date, else the latest that a cited document number
 * names, since a plan is no older than what it cites: `国发〔2021〕33号`.
 */
export function planYearOf({ tree, source }: Reading): number | null {
  const year = findPlanYear(tree);
  if (year !== null) return year;
  let latest: number | null = null;
  for (const [, digits] of source.matchAll(/[〔[]((?:19|20)\d\d)[〕\]]/g)) latest = Math.max(latest ?? 0, Number(digits));
  return latest;
}
