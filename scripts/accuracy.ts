/**
 * Measures documents that no rule was written on, and writes the figures to `docs/accuracy.json` and the READMEs:
 *
 *     npm run accuracy -- --gold <folder of gold files> --texts <folder of their texts>
 */
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { measure } from "./accuracy/measure.ts";
import { generatedAccuracy } from "./generated-accuracy.ts";

const root = new URL("../", import.meta.url);

function git(...args: string[]): string {
  return execFileSync("git", args, { cwd: root, encoding: "utf8" }).trim();
}

/** Figures belong to a commit, so the sources must be those of one. */
function readCommit(): string {
  const changed = git("status", "--porcelain", "--", "src");
  if (changed !== "") throw new Error(`src/ has changes that are in no commit; commit them first:\n${changed}`);
  return git("rev-parse", "--short=12", "HEAD");
}

function main(): void {
  const { values } = parseArgs({ options: { gold: { type: "string" }, texts: { type: "string" } } });
  const { gold, texts } = values;
  if (gold === undefined || texts === undefined) {
    throw new Error("give both folders: npm run accuracy -- --gold <folder> --texts <folder>");
  }
  const commit = readCommit();
  const date = new Date().toISOString().slice(0, 10);
  const unseen = { commit, date, ...measure(gold, texts) };
  for (const { path, text } of generatedAccuracy(unseen)) writeFileSync(new URL(path, root), text);
  console.log(
    `${unseen.documents.length} documents measured at ${commit}; docs/accuracy.json and both READMEs written.`,
  );
}

try {
  main();
} catch (error) {
  console.error(`error: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}
