import type { Draft } from "../extract/extractor.ts";
import type { ResponsibilityDraft, UnitDraft } from "../extract/responsibilities/extract-responsibilities.ts";
import type { Responsibility, ResponsibleUnit } from "../model/index.ts";
import { type Positions, toSpan } from "../text/positions.ts";
import { assembleFacts } from "./facts.ts";

export function assembleResponsibilities(
  drafts: readonly ResponsibilityDraft[],
  positions: Positions,
): Responsibility[] {
  const withSpans = drafts.map(
    (draft): Draft<Responsibility> => ({ ...draft, units: draft.units.map((unit) => toUnit(unit, positions)) }),
  );
  return assembleFacts("r", withSpans, positions);
}

function toUnit(
  { name, role, function: field, generic, inherited, range }: UnitDraft,
  positions: Positions,
): ResponsibleUnit {
  return { name, role, function: field, generic, inherited, span: range && toSpan(positions, range) };
}
