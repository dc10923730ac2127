/**
 * Writes every file that is made from others: `npm run generate`. The files are committed;
 * `tests/generated-files.test.ts` says so when they are no longer what this makes.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { generatedFiles } from "./generated-files.ts";
import { PageError } from "./pages/page-error.ts";

try {
  for (const { path, text } of await generatedFiles()) {
    const file = new URL(`../${path}`, import.meta.url);
    mkdirSync(new URL(".", file), { recursive: true });
    writeFileSync(file, text);
  }
} catch (error) {
  if (!(error instanceof PageError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
