import type { Target } from "../../../index.ts";
import type { SectionIndex } from "./section-cells.ts";

/** A target with the heading that it stands under. */
export interface TargetCell {
  target: Target;
  /** Heading of its section; null before the first. */
  heading: string | null;
}

export function makeTargetCell(target: Target | undefined, sections: SectionIndex): TargetCell | null {
  if (!target) return null;
  return { target, heading: sections.cellOf(target.section)?.heading ?? null };
}
