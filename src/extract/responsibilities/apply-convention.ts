import type { Convention } from "./find-instructions.ts";
import type { FoundUnit } from "./statement.ts";

/**
 * The units of a list without 牵头, as a convention of the document reads them.
 *
 * ```text
 * 责任单位:市医保局、市审计局,市财政局      first: 市医保局 · first-group: the first two · all: all three
 * ```
 */
export function applyConvention<Unit extends Pick<FoundUnit, "role" | "group">>(
  units: readonly Unit[],
  convention: Convention,
): readonly Unit[] {
  const first = units.findIndex(({ role }) => role === "responsible");
  if (first < 0 || units.some(({ role }) => role === "lead")) return units;
  // 逗号前为牵头单位 says nothing of a list of several without a comma
  const grouped = units.length === 1 || units.some(({ group }) => group !== units[first].group);
  const leads = (unit: Unit, index: number) =>
    convention === "all" || (convention === "first" ? index === first : grouped && unit.group === units[first].group);
  return units.map((unit, index) =>
    unit.role === "responsible" && leads(unit, index) ? { ...unit, role: "lead" as const } : unit,
  );
}
