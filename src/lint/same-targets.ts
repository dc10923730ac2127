import type { Target } from "../model/index.ts";

/** Groups of targets that say of the same indicator, in the same measure, what is to be reached by the same day. */
export function groupSameTargets(targets: readonly Target[]): Target[][] {
  const groups = new Map<string, Target[]>();
  for (const target of targets) {
    if (!isComparable(target)) continue;
    const key = [target.indicator, target.unit, target.due, target.aspect, partOf(target.section)].join("\n");
    const group = groups.get(key);
    if (group) group.push(target);
    else groups.set(key, [target]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

/** A state to be reached once, with a day; counts of things made (`new`) may be said of many places and add up. */
function isComparable({ status, aspect, due, recurrence }: Target): boolean {
  return status === "target" && (aspect === "level" || aspect === "cumulative") && due !== null && recurrence === null;
}

/** `a1.3.2` belongs to attachment `a1`: another plan may have other values. */
function partOf(section: string | null): string {
  return /^(?:a\d{1,4}|n\d{0,4})(?=\.)/.exec(section ?? "")?.[0] ?? "";
}

/** `≥ 95 %`, `between` with both ends: what two targets must have in common to say the same. */
export function sameValue(a: Target, b: Target): boolean {
  return a.value === b.value && a.valueMax === b.valueMax;
}

/** The number of a target with its unit, to be shown. */
export function valueInWords({ value, valueMax, unit }: Target): string {
  return `${valueMax === null ? value : `${value}—${valueMax}`}${unit ?? ""}`;
}
