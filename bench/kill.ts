import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";

const bin = fileURLToPath(new URL("../bin/gangmu.js", import.meta.url));
const KILLS = 10;

/**
 * Extracts texts undisturbed, and again with ten kills at random moments, then compares all files but the report.
 *
 * @param folder where both outputs go
 * @returns whether the bytes are the same
 */
export async function killAndResume(texts: string, folder: string): Promise<boolean> {
  const [undisturbed, killed] = [join(folder, "undisturbed"), join(folder, "killed")];
  await run(texts, undisturbed);
  const whole = journalBytes(undisturbed);
  for (let kill = 0; kill < KILLS; kill++) await run(texts, killed, (whole * (kill + Math.random())) / KILLS);
  await run(texts, killed);
  const same = hashFolder(undisturbed) === hashFolder(killed);
  console.log(`Killed with SIGKILL at ${KILLS} moments and resumed: ${same ? "the same bytes" : "OTHER bytes"}`);
  return same;
}

async function run(texts: string, output: string, killAt = Number.POSITIVE_INFINITY): Promise<void> {
  const child = spawn(process.execPath, [bin, "extract", texts, "--output", output, "--resume", "--quiet"]);
  let running = true;
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve())).then(() => {
    running = false;
  });
  while (running && journalBytes(output) < killAt) await wait(10);
  if (running) child.kill("SIGKILL");
  await ended;
}

function journalBytes(output: string): number {
  return statSync(join(output, "_journal.ndjson"), { throwIfNoEntry: false })?.size ?? 0;
}

/** One hash of all files and their names; the report holds times. */
function hashFolder(folder: string): string {
  const hash = createHash("sha256");
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((path) => !path.endsWith("_report.json"));
  for (const path of paths.sort()) hash.update(path.slice(folder.length)).update(readFileSync(path));
  return hash.digest("hex");
}
