/**
 * Measures batches: `npm run bench:batch`, a part of `npm run bench`.
 *
 * 1. By number: what a document costs, and how much memory is taken at the peak, for 1,000 and 10,000 documents.
 * 2. One worker against two, on 5,000 documents.
 * 3. With `--full` also 2,000 and 20,000 documents, and 20,000 killed with SIGKILL at ten moments and resumed.
 *
 * The exit code is 1 where memory grows by more than is allowed, where two workers are not as much faster as they should
 * be, or where a byte differs.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { killAndResume } from "./kill.ts";
import { loadLibrary } from "./library.ts";
import { type Cost, measureCall } from "./peak.ts";
import { fillFolder } from "./texts.ts";

const MEMORY_GROWTH_ALLOWED = 1.3;
const SPEED_UP_WANTED = 1.7;
const ROUNDS = 2;
const full = process.argv.includes("--full");
const folder = mkdtempSync(join(tmpdir(), "gangmu-bench-"));

let runs = 0;
/**
 * Extracts so many documents, from texts that are made before the clock starts. Each run writes to a folder of its own,
 * all removed at the end: right after thousands of files have been deleted, a file system may look for long where to put
 * a new one.
 */
async function extract(count: number, ...options: string[]): Promise<Cost> {
  const texts = textsOf(count);
  const output = join(folder, `out-${runs++}`);
  return measureCall(["extract", texts, "--output", output, "--quiet", ...options]);
}

const made = new Map<number, string>();
function textsOf(count: number): string {
  const texts = made.get(count) ?? join(folder, `texts-${count}`);
  if (!made.has(count)) fillFolder(texts, count);
  made.set(count, texts);
  return texts;
}

async function compareNumbers(few: number, many: number): Promise<void> {
  const [a, b] = [await extract(few), await extract(many)];
  for (const [count, { seconds, peak }] of [
    [few, a],
    [many, b],
  ] as const) {
    const cells = [
      `${seconds.toFixed(1)} s`,
      `${((1000 * seconds) / count).toFixed(2)} ms each`,
      `${(peak / 1e6).toFixed(0)} MB`,
    ];
    console.log(`${String(count).padStart(6)} documents ${cells.map((cell) => cell.padStart(14)).join("")}`);
  }
  const growth = b.peak / a.peak;
  console.log(`Peak memory of ${many} against ${few}: ${growth.toFixed(2)} times, ${MEMORY_GROWTH_ALLOWED} allowed`);
  if (growth > MEMORY_GROWTH_ALLOWED) process.exitCode = 1;
}

/** The best of some rounds each, in turn, as machines are busy. */
async function compareWorkers(count: number): Promise<void> {
  let [one, two] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let round = 0; round < ROUNDS; round++) {
    one = Math.min(one, (await extract(count, "--jobs", "1")).seconds);
    two = Math.min(two, (await extract(count, "--jobs", "2")).seconds);
  }
  const ratio = one / two;
  console.log(
    `One worker against two, ${count} documents: ${one.toFixed(1)} s, ${two.toFixed(1)} s; ${ratio.toFixed(2)} times as fast, ${SPEED_UP_WANTED} wanted`,
  );
  if (ratio < SPEED_UP_WANTED) process.exitCode = 1;
}

await loadLibrary();
try {
  const { model = "unknown processor", length } = { ...cpus()[0], length: cpus().length };
  console.log(`\nBatches on ${length} × ${model}, Node ${process.version}`);
  await compareNumbers(1000, 10_000);
  await compareWorkers(5000);
  if (full) {
    await compareNumbers(2000, 20_000);
    if (!(await killAndResume(textsOf(20_000), folder))) process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
