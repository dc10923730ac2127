import type { Target } from "../../../index.ts";
import { comparedQuote } from "./compared-quote.ts";
import type { SectionIndex } from "./section-cells.ts";

/** A target with the heading that it stands under. */
export interface TargetCell {
  target: Target;
  /** Heading of its section; null before the first. */
  heading: string | null;
  /** Its words as they are shown. */
  quote: string;
}

export function makeTargetCell(target: Target | undefined, sections: SectionIndex): TargetCell | null {
  if (!target) return null;
  const section = sections.cellOf(target.section);
  return { target, heading: section?.heading ?? null, quote: comparedQuote(target, section?.paragraphs ?? []) };
}
