import { interleave, median } from "./measure.ts";

type Library = typeof import("../src/index.ts");

/** What checking may cost, measured in extractions of the same texts, one of which it holds. */
const RATIO_ALLOWED = 1.25;

/** Says what validation costs beside the extraction that it begins with: both of all texts, in turn, in one process. */
export function compareValidation(
  texts: readonly string[],
  { extractPolicy, lintPolicy }: Library,
  rounds: number,
  warmUp: number,
): void {
  const tasks = [() => texts.map((text) => extractPolicy(text)), () => texts.map((text) => lintPolicy(text))];
  const [extraction, validation] = interleave(tasks, rounds, warmUp);
  const ratio = median(validation.map((time, round) => time / extraction[round]));
  const cells = [
    `validation ${median(validation).toFixed(2)} ms`,
    `extraction ${median(extraction).toFixed(2)} ms`,
    `ratio ${ratio.toFixed(2)}`,
  ];
  console.log(`\nValidation beside extraction, all texts, ${rounds} rounds; ratio allowed ${RATIO_ALLOWED}`);
  console.log(cells.join("   "));
}
