/**
 * Measures how long the command line takes to start, by the measure of `node -e 0`: `npm run bench:start-up`, a part of
 * `npm run bench`. The exit code is 1 where it takes longer than is allowed.
 */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { loadLibrary } from "./library.ts";
import { interleave, median } from "./measure.ts";

const ROUNDS = 15;
const bin = fileURLToPath(new URL("../bin/gangmu.js", import.meta.url));
const seed = fileURLToPath(new URL("../seeds/000_7b9626f0991af761.txt", import.meta.url));

/** What a call may take, measured in starts of Node. */
const CALLS: readonly [name: string, allowed: number, args: readonly string[]][] = [
  ["gangmu --version", 2, [bin, "--version"]],
  ["gangmu extract of one seed", 4, [bin, "extract", seed]],
];

const start = (args: readonly string[]): unknown => spawnSync(process.execPath, args, { stdio: "ignore" });

await loadLibrary();
console.log(`\nStart-up beside node -e 0, the median of ${ROUNDS} interleaved rounds`);
const tasks = [["-e", "0"], ...CALLS.map(([, , args]) => args)].map((args) => () => start(args));
const [node, ...calls] = interleave(tasks, ROUNDS, 2);
for (const [at, [name, allowed]] of CALLS.entries()) {
  const ratio = median(calls[at].map((time, round) => time / node[round]));
  const cells = [
    `${median(calls[at]).toFixed(0)} ms`,
    `node ${median(node).toFixed(0)} ms`,
    `ratio ${ratio.toFixed(2)}`,
  ];
  console.log(`${name.padEnd(28)} ${cells.map((cell) => cell.padStart(12)).join("   ")}   ${allowed} allowed`);
  if (ratio > allowed) process.exitCode = 1;
}
