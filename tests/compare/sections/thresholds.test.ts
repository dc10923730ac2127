import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { alignSections } from "../../../src/compare/sections/align-sections.ts";
import { ALIGNMENT_WEIGHTS, type AlignmentWeights } from "../../../src/compare/sections/alignment-weights.ts";
import { listComparedSections } from "../../../src/compare/sections/compared-section.ts";
import { scoreSections } from "../../../src/evaluate/pairs/score-sections.ts";
import { goldPairSchema } from "../../../src/index.ts";
import { seed } from "../seeds.ts";

const pair = new URL("../../../fixtures/pairs/001-004.json", import.meta.url);
const gold = goldPairSchema.parse(JSON.parse(readFileSync(pair, "utf8")));
const a = listComparedSections(seed(gold.a));
const b = listComparedSections(seed(gold.b));

/** F1 of the alignment with these weights. */
function scoreWith(weights: AlignmentWeights): number {
  const { pairs } = alignSections(a, b, weights);
  const found = pairs.map(({ row, column }) => ({ a: a[row].section.id, b: b[column].section.id }));
  return scoreSections(gold.sections, found).score.f1;
}

const usual = scoreWith(ALIGNMENT_WEIGHTS);

it("two plans that word things their own way are aligned", () => {
  expect(usual).toBeGreaterThanOrEqual(0.9);
});

const names = Object.keys(ALIGNMENT_WEIGHTS) as (keyof AlignmentWeights)[];

it.each(names.flatMap((name) => [0.8, 1.2].map((factor) => ({ name, factor }))))(
  "$name × $factor costs at most 0.05 of F1",
  ({ name, factor }) => {
    const moved = { ...ALIGNMENT_WEIGHTS, [name]: ALIGNMENT_WEIGHTS[name] * factor };
    expect(scoreWith(moved)).toBeGreaterThanOrEqual(usual - 0.05);
  },
);
