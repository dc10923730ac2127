import type { Comparison } from "../model/index.ts";

/** What of two documents can be asked for alone. */
export const COMPARISON_PARTS = ["targets", "sections", "responsibilities", "deadlines"] as const;
export type ComparisonPart = (typeof COMPARISON_PARTS)[number];

/**
 * In which parts two documents differ: an indicator, a task or a role that one has alone, a value that asks more, a date
 * that is earlier. Other words for the same are no difference.
 */
export function differingParts(comparison: Comparison): ComparisonPart[] {
  return COMPARISON_PARTS.filter((part) => differences[part](comparison));
}

const differences: Readonly<Record<ComparisonPart, (comparison: Comparison) => boolean>> = {
  targets: ({ targets, onlyA, onlyB }) =>
    targets.some(({ verdict }) => verdict !== "same") || onlyA.targets.length + onlyB.targets.length > 0,
  sections: ({ onlyA, onlyB }) => onlyA.sections.length + onlyB.sections.length > 0,
  responsibilities: ({ responsibilities }) => responsibilities.some(({ roleA, roleB }) => roleA !== roleB),
  deadlines: ({ targets }) => targets.some(({ dueA, dueB }) => dueA !== dueB),
};

/** The same comparison with nothing but one part of it; deadlines are those of the target pairs. */
export function takePart(comparison: Comparison, part: ComparisonPart): Comparison {
  const { targets, sections, responsibilities, onlyA, onlyB } = comparison;
  const keepsTargets = part === "targets" || part === "deadlines";
  const restOf = (rest: Comparison["onlyA"]): Comparison["onlyA"] => ({
    sections: part === "sections" ? rest.sections : [],
    targets: part === "targets" ? rest.targets : [],
  });
  return {
    ...comparison,
    targets: keepsTargets ? targets : [],
    sections: part === "sections" ? sections : [],
    responsibilities: part === "responsibilities" ? responsibilities : [],
    onlyA: restOf(onlyA),
    onlyB: restOf(onlyB),
  };
}
