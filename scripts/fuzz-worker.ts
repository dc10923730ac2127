/** Runs its share of the random cases: `fuzz-worker.ts <runs> <seed> <file>`. The file holds what is being read. */
import { writeFileSync } from "node:fs";
import fc from "fast-check";
import { extractPolicy } from "../src/index.ts";
import { brokenPromises } from "../tests/properties/broken-promises.ts";
import { editedSeeds, soups } from "../tests/properties/generators.ts";

const [runs, seed] = process.argv.slice(2, 4).map(Number);
const file = process.argv[4];
/** Nothing that is generated takes a tenth of it. */
const SLOW = 1000;

function check(text: string): void {
  writeFileSync(file, text);
  const start = performance.now();
  const { document } = extractPolicy(text, { text: true, explain: true });
  const took = performance.now() - start;
  const broken = brokenPromises(document, document.text ?? "");
  if (took > SLOW) broken.push(`takes ${Math.round(took)} ms`);
  if (broken.length > 0) throw new Error(broken.join("\n"));
}

for (const [name, texts] of Object.entries({ soups, editedSeeds })) {
  const result = fc.check(fc.property(texts, check), {
    numRuns: Math.ceil(runs / 2),
    seed,
    includeErrorInReport: true,
  });
  if (result.failed) {
    console.log(`${name}, seed ${seed}\n${fc.defaultReportMessage(result)}\n`);
    process.exitCode = 1;
  }
}
