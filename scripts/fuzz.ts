/**
 * Reads random texts, soups and edited passages of the seeds, and holds every document against what all promise:
 *
 *     npm run fuzz                          100,000 texts
 *     npm run fuzz -- --runs 5000 --seed 7  fewer of them, and the same as last time
 *
 * What fails is printed as small as fast-check can make it. A text that is never done with is printed too.
 */
import { fork } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const PATIENCE = 30_000;
const worker = fileURLToPath(new URL("./fuzz-worker.ts", import.meta.url));
const { values } = parseArgs({ options: { runs: { type: "string" }, seed: { type: "string" } } });
const runs = Number(values.runs ?? 100_000);
const seed = Number(values.seed ?? Date.now() % 1_000_000);
const workers = Math.min(availableParallelism(), 8);

/** Runs a part of the cases in a process of its own, which can be ended when it hangs. */
function runShare(index: number, folder: string): Promise<boolean> {
  const file = join(folder, `${index}.txt`);
  const child = fork(worker, [String(Math.ceil(runs / workers)), String(seed + index), file]);
  const timer = setInterval(() => {
    const changed = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
    if (Date.now() - changed < PATIENCE) return;
    console.log(`never ends: ${JSON.stringify(readFileSync(file, "utf8"))}\n`);
    child.kill("SIGKILL");
  }, 1000);
  return new Promise((resolve) => {
    child.on("exit", (code) => {
      clearInterval(timer);
      resolve(code === 0);
    });
  });
}

const start = performance.now();
console.log(`${runs} texts, seed ${seed}, ${workers} processes`);
const folder = mkdtempSync(join(tmpdir(), "gangmu-fuzz-"));
const kept = await Promise.all(Array.from({ length: workers }, (_, index) => runShare(index, folder)));
rmSync(folder, { recursive: true });
const seconds = ((performance.now() - start) / 1000).toFixed(0);
console.log(kept.every(Boolean) ? `all promises kept, ${seconds} s` : `promises broken, see above, ${seconds} s`);
process.exitCode = kept.every(Boolean) ? 0 : 1;
