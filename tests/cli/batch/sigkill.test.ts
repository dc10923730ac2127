import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { makeFolder } from "../folder.ts";
import { readFolder } from "./read-folder.ts";

const bin = fileURLToPath(new URL("../../../bin/gangmu.js", import.meta.url));
const DOCUMENTS = 200;
const KILLS = 10;
/** Of the test: twelve processes, on a machine that may be busy. */
const PATIENCE = 120_000;

/** Long enough that there is something to be killed, short enough that 200 of them are read in a second. */
const texts = Array.from({ length: DOCUMENTS }, (_, at) => [
  `texts/${at % 7}/${at}.txt`,
  `云溪市第${at}号方案\n一、目标\n${"到2025年，新增示范点8个，合格率达到98%以上。（市发改委牵头，市财政局配合）\n".repeat(5)}`,
]);

/** Runs a batch, and kills it as soon as its journal is longer than so many bytes. */
async function run(cwd: string, output: string, killAt = Number.POSITIVE_INFINITY): Promise<void> {
  const args = [
    "extract",
    "texts",
    "--output",
    output,
    "--resume",
    "--quiet",
    "--jobs",
    killAt < Number.POSITIVE_INFINITY ? "1" : "2",
  ];
  const child = spawn(process.execPath, [bin, ...args], { cwd, stdio: "ignore" });
  const ended = new Promise((resolve) => child.once("exit", resolve));
  let running = true;
  ended.then(() => {
    running = false;
  });
  while (running && journalBytes(cwd, output) < killAt) await wait(1);
  if (running) child.kill("SIGKILL");
  await ended;
}

function journalBytes(cwd: string, output: string): number {
  try {
    return readFileSync(join(cwd, output, "_journal.ndjson")).length;
  } catch {
    return 0;
  }
}

it(
  `killed with SIGKILL at ${KILLS} moments of ${DOCUMENTS} documents and resumed, gives the same bytes`,
  async () => {
    const cwd = makeFolder(Object.fromEntries(texts));
    await run(cwd, "undisturbed");
    const whole = journalBytes(cwd, "undisturbed");
    const moments = Array.from({ length: KILLS }, (_, at) => (whole * (at + Math.random())) / KILLS);
    for (const moment of moments) await run(cwd, "killed", moment);
    expect(journalBytes(cwd, "killed")).toBeGreaterThan(0);
    await run(cwd, "killed");
    expect(readFolder(join(cwd, "killed"))).toEqual(readFolder(join(cwd, "undisturbed")));
    expect(Object.keys(readFolder(join(cwd, "killed")))).toHaveLength(DOCUMENTS + 3);
  },
  PATIENCE,
);
