import type { Draft } from "../extract/extractor.ts";
import type { Responsibility } from "../model/index.ts";
import { type Positions, toSpan } from "../text/positions.ts";
import type { ResponsibilityDraft } from "./drafts.ts";
import { assembleFacts } from "./facts.ts";

export function assembleResponsibilities(
  drafts: readonly ResponsibilityDraft[],
  positions: Positions,
): Responsibility[] {
  const withSpans = drafts.map(
    ({ units, ...own }): Draft<Responsibility> => ({
      ...own,
      units: units.map(({ range, ...unit }) => ({ ...unit, span: range && toSpan(positions, range) })),
    }),
  );
  return assembleFacts("r", withSpans, positions);
}
