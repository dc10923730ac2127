/**
 * Moves every weight and threshold of the alignment of sections by a fifth either way and prints what that does to F1:
 * `npm run alignment -- --pairs fixtures/pairs --texts seeds`. The exit code is 1 where F1 of a pair falls by more than
 * 0.05.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { alignSections } from "../src/compare/sections/align-sections.ts";
import { ALIGNMENT_WEIGHTS, type AlignmentWeights } from "../src/compare/sections/alignment-weights.ts";
import { type ComparedSection, listComparedSections } from "../src/compare/sections/compared-section.ts";
import { scoreSections } from "../src/evaluate/pairs/score-sections.ts";
import { extractPolicy, type GoldPair, goldPairSchema } from "../src/index.ts";

/** What F1 may lose. */
const ALLOWED = 0.05;
const FACTORS = [0.8, 1.2];

const { values } = parseArgs({
  options: { pairs: { type: "string", default: "fixtures/pairs" }, texts: { type: "string", default: "seeds" } },
});
const pairs = readdirSync(values.pairs)
  .filter((name) => name.endsWith(".json"))
  .map((name) => goldPairSchema.parse(JSON.parse(readFileSync(join(values.pairs, name), "utf8"))));
const known = new Map<string, ComparedSection[]>();

function read(name: string): ComparedSection[] {
  const sections =
    known.get(name) ?? listComparedSections(extractPolicy(readFileSync(join(values.texts, `${name}.txt`))).document);
  known.set(name, sections);
  return sections;
}

function score({ a, b, sections }: GoldPair, weights: AlignmentWeights): number {
  const [ofA, ofB] = [read(a), read(b)];
  const found = alignSections(ofA, ofB, weights).pairs;
  return scoreSections(
    sections,
    found.map(({ row, column }) => ({ a: ofA[row].section.id, b: ofB[column].section.id })),
  ).score.f1;
}

const format = (numbers: readonly number[]): string => numbers.map((number) => number.toFixed(3).padStart(7)).join("");
const usual = pairs.map((pair) => score(pair, ALIGNMENT_WEIGHTS));
console.log(`${"as it is".padEnd(24)}${format(usual)}`);
for (const name of Object.keys(ALIGNMENT_WEIGHTS) as (keyof AlignmentWeights)[]) {
  for (const factor of FACTORS) {
    const moved = { ...ALIGNMENT_WEIGHTS, [name]: ALIGNMENT_WEIGHTS[name] * factor };
    const differences = pairs.map((pair, at) => score(pair, moved) - usual[at]);
    console.log(`${`${name} × ${factor}`.padEnd(24)}${format(differences)}`);
    if (differences.some((difference) => difference < -ALLOWED)) process.exitCode = 1;
  }
}
