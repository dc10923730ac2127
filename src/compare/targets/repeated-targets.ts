import type { PolicyDocument, Target } from "../../model/index.ts";
import { comparableUnit } from "./comparable-unit.ts";
import { listOpenTargets } from "./like-targets.ts";
import { plainIndicator } from "./plain-indicator.ts";

/**
 * Targets that say again what a paired one of the same document says, as an attachment repeats the text: the other
 * document has the indicator, so that they are not in this one alone.
 *
 * ```text
 * A line 20   质检中心达到5家   ── B line 31   质检中心达到6家
 * A line 90   质检中心达到5家   (annex)        a repeat
 * ```
 *
 * @param paired ids of the targets of this document that are paired
 * @returns ids, those that are paired themselves left out
 */
export function findRepeated(document: PolicyDocument, paired: ReadonlySet<string>): Set<string> {
  const region = document.metadata.region?.name ?? null;
  const open = listOpenTargets(document);
  const known = new Set(open.filter(({ id }) => paired.has(id)).map((target) => meaningOf(target, region)));
  const repeated = open.filter((target) => !paired.has(target.id) && known.has(meaningOf(target, region)));
  return new Set(repeated.map(({ id }) => id));
}

/** What is the same in both, in one string: due dates and operators may be left out where a value is said again. */
function meaningOf({ indicator, value, valueMax, unit, aspect }: Target, region: string | null): string {
  return JSON.stringify([plainIndicator(indicator, region), value, valueMax, comparableUnit(unit), aspect]);
}
