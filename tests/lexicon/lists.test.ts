import { describe, expect, it } from "vitest";
import { z } from "zod";
import * as comparisonWords from "../../src/lexicon/comparison-words.ts";
import { divisionTable } from "../../src/lexicon/divisions.generated.ts";
import { builtInLexicon } from "../../src/lexicon/index.ts";
import * as planParts from "../../src/lexicon/plan-parts.ts";
import {
  bodyFunctionSchema,
  bodyWordsSchema,
  divisionSchema,
  labelSchema,
  roleWordsSchema,
} from "../../src/lexicon/schema.ts";
import { parseDivisions } from "../../src/text/division-names.ts";

const { bodies, functions, labels, roleWords } = builtInLexicon;
const divisions = parseDivisions(divisionTable);

describe("every list has the shape that its schema gives", () => {
  it.each([
    ["bodies", bodyWordsSchema, bodies],
    ["functions", z.array(bodyFunctionSchema), functions],
    ["labels", z.array(labelSchema), labels],
    ["roleWords", roleWordsSchema, roleWords],
    ["divisions", z.array(divisionSchema), divisions],
  ])("%s", (_name, schema, list) => {
    expect(schema.safeParse(list).error?.issues ?? []).toEqual([]);
  });
});

function twice(words: readonly string[]): string[] {
  return words.filter((word, at) => words.indexOf(word) !== at);
}

describe("nothing stands twice", () => {
  it.each([
    ["names of functions", functions.flatMap(({ names }) => names)],
    ["words of functions", functions.flatMap(({ words }) => words ?? [])],
    ["functions", functions.map((one) => one.function)],
    ["endings", bodies.endings.map(({ ending }) => ending)],
    ["labels", labels.map(({ label }) => label)],
    ["verbs", roleWords.verbs.map(({ verb }) => verb)],
    ["codes", divisions.map(({ code }) => code)],
    ["scope words", comparisonWords.scopeWords],
    ["counting words", comparisonWords.countingWords],
    ["synonyms", comparisonWords.indicatorSynonyms.flat()],
    ["contrasts", comparisonWords.contrasts.flat()],
    ["words of what is better low", comparisonWords.betterLowWords],
    ["endings of what is better high", comparisonWords.betterHighEndings],
    ["headings", [...planParts.reviewHeadings, ...planParts.aimHeadingEndings, ...planParts.safeguardHeadings]],
  ])("%s", (_name, words) => {
    expect(twice(words)).toEqual([]);
  });
});

it("keeps divisions in the order of their codes, each level there", () => {
  const codes = divisions.map(({ code }) => code);
  expect(codes).toEqual([...codes].sort());
  const count = (level: string) => divisions.filter((division) => division.level === level).length;
  expect(count("province")).toBe(34);
  expect(count("city")).toBeGreaterThan(330);
  expect(count("county")).toBeGreaterThan(2800);
});

it("counting words stand longest first, as the first that fits is taken", () => {
  const lengths = comparisonWords.countingWords.map((word) => word.length);
  expect(lengths).toEqual([...lengths].sort((a, b) => b - a));
});
