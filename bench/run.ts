/**
 * Measures what extraction costs, by the measure of the five seeds: `npm run bench`.
 *
 * 1. Whole extraction (text → validated document → JSON) beside `remark-parse`, which only parses the same texts.
 * 2. Validation beside extraction, which it begins with.
 * 3. The same text ten and a hundred times as long: time should grow as the text does.
 * 4. Texts that readers in a hurry stumble over, and the same four times as long.
 *
 * The exit code is 1 where a text of the fourth kind costs more for each character the longer it is.
 */
import { readdirSync, readFileSync } from "node:fs";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { checkHostile } from "./hostile.ts";
import { loadLibrary } from "./library.ts";
import { interleave, measure, median } from "./measure.ts";
import { compareValidation } from "./validation.ts";

const ROUNDS = 100;
const WARM_UP = 100;
/** What whole extraction may cost, measured in parses by `remark-parse`. */
const RATIO_ALLOWED = 1.5;
const TIMES = [1, 10, 100];

const folder = new URL("../seeds/", import.meta.url);
const names = readdirSync(folder).filter((name) => name.endsWith(".txt"));
const texts = names.map((name) => readFileSync(new URL(name, folder), "utf8"));

const library = await loadLibrary();
const { extractPolicy } = library;
const remark = unified().use(remarkParse).freeze();

function extract(text: string, path?: string): string {
  return JSON.stringify(extractPolicy(text, { path }).document);
}

function compareWithRemark(): void {
  const tasks = texts.flatMap((text) => [() => extract(text), () => remark.parse(text)]);
  const times = interleave(tasks, ROUNDS, WARM_UP);
  for (const [index, name] of names.entries()) print(name, times[2 * index], times[2 * index + 1]);
  print(
    "all five",
    sumRounds(times.filter((_, index) => index % 2 === 0)),
    sumRounds(times.filter((_, index) => index % 2 === 1)),
  );
}

function print(name: string, own: readonly number[], theirs: readonly number[]): void {
  const ratio = median(own.map((time, round) => time / theirs[round]));
  const cells = [
    `${median(own).toFixed(2)} ms`,
    `remark-parse ${median(theirs).toFixed(2)} ms`,
    `ratio ${ratio.toFixed(2)}`,
  ];
  console.log(`${name.padEnd(26)} ${cells.map((cell) => cell.padStart(12)).join("   ")}`);
}

/** Times of a whole round over all texts. */
function sumRounds(times: readonly number[][]): number[] {
  return times[0].map((_, round) => times.reduce((sum, of) => sum + of[round], 0));
}

function checkGrowth(): void {
  for (const [index, name] of names.entries()) {
    const costs = TIMES.map((times) => {
      const text = `${texts[index]}\n`.repeat(times);
      const rounds = Array.from({ length: Math.max(3, 30 / times) }, () => measure(() => extract(text)));
      return median(rounds) / times;
    });
    const shown = costs.map((cost, at) => `×${TIMES[at]} ${(cost / costs[0]).toFixed(2)}`);
    console.log(`${name.padEnd(26)} ${shown.join("   ")}`);
  }
}

console.log(`Extraction to JSON beside remark-parse, ${ROUNDS} rounds; ratio allowed ${RATIO_ALLOWED}`);
compareWithRemark();
compareValidation(texts, library, ROUNDS, WARM_UP);
console.log(
  "\nCost of one copy in a text repeated so many times, against the text alone; 1.00 is linear, 1.20 allowed",
);
checkGrowth();
if (!checkHostile(extract)) process.exitCode = 1;
