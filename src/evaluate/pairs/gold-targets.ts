import type { PolicyDocument } from "../../model/index.ts";
import { areAlike, comparable } from "../alike.ts";
import type { Gold } from "../gold.ts";
import { documentItems, goldItems } from "../items.ts";
import { matchItems } from "../match.ts";
import { METRICS } from "../metrics.ts";

/** Finds the extracted target that a gold pair means; null where none was extracted. */
export type FindTarget = (position: number, indicator: string) => string | null;

/**
 * Matches extracted targets to gold ones as `evaluate` does; without the gold file of the document, by the indicator that
 * the gold pair gives.
 */
export function matchGoldTargets(gold: Gold | undefined, document: PolicyDocument): FindTarget {
  if (!gold) return (_, indicator) => findByIndicator(indicator, document);
  const metric = METRICS.find(({ name }) => name === "targets");
  const [expected, found] = [goldItems(gold).targets, documentItems(document).targets];
  const { pairs } = metric ? matchItems(metric, expected, found) : { pairs: [] };
  const ids = new Map(pairs.map((pair) => [pair.gold, document.targets[found.indexOf(pair.got)].id]));
  return (position) => ids.get(expected[position]) ?? null;
}

function findByIndicator(indicator: string, { targets }: PolicyDocument): string | null {
  const open = targets.filter(({ status }) => status === "target");
  const same = open.find((target) => comparable(target.indicator) === comparable(indicator));
  return (same ?? open.find((target) => areAlike(target.indicator, indicator)))?.id ?? null;
}
