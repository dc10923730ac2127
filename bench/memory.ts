/**
 * Measures the memory that the command line takes at its peak, beside the size of its input: `npm run bench:memory`.
 *
 * What Node takes without an input is left out. The exit code is 1 where a text takes more than is allowed.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { loadLibrary } from "./library.ts";

const TIMES_ALLOWED = 20;
const MB = 1e6;
const bin = fileURLToPath(new URL("../bin/gangmu.js", import.meta.url));
/** Kilobytes, as the last line of stderr. */
const tellPeak = "data:text/javascript,process.on('exit',()=>console.error(process.resourceUsage().maxRSS))";

function peakOf(...args: string[]): number {
  const { status, stderr } = spawnSync(process.execPath, ["--import", tellPeak, bin, ...args], {
    encoding: "utf8",
    maxBuffer: 100 * MB,
  });
  if (status !== 0) throw new Error(stderr);
  return Number(stderr.trim().split("\n").at(-1)) * 1024;
}

/** Copies of a text up to a size in bytes. */
function fill(text: string, size: number): string {
  return text.repeat(Math.floor(size / Buffer.byteLength(text)));
}

await loadLibrary();
const seeds = new URL("../seeds/", import.meta.url);
const text = readdirSync(seeds)
  .map((name) => readFileSync(new URL(name, seeds), "utf8"))
  .join("\n");
const cases: [name: string, text: string][] = [
  ["the seeds repeated, 20 MB", fill(`${text}\n`, 20 * MB)],
  ["on one line, 64 MB", fill(text.replace(/[\r\n]+/g, ""), 64 * MB)],
  ["one line without punctuation, 64 MB", fill("推进各项任务落实", 64 * MB)],
];

const folder = mkdtempSync(join(tmpdir(), "gangmu-bench-"));
const idle = peakOf("schema");
console.log(`Peak memory of gangmu extract, less the ${(idle / MB).toFixed(0)} MB of Node, by the size of the input`);
for (const [name, content] of cases) {
  const file = join(folder, "input.txt");
  writeFileSync(file, content);
  const peak = peakOf("extract", file, "--output", join(folder, "out"));
  const times = (peak - idle) / Buffer.byteLength(content);
  console.log(`${name.padEnd(38)} ${(peak / MB).toFixed(0).padStart(6)} MB   ${times.toFixed(1)} times`);
  if (times > TIMES_ALLOWED) process.exitCode = 1;
}
rmSync(folder, { recursive: true });
