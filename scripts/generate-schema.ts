/**
 * Writes `schemas/`, one JSON Schema for each thing that tools outside read: `npm run generate`.
 * The files are committed; `tests/generated-files.test.ts` says so when they are no longer what this makes.
 */
import { writeFileSync } from "node:fs";
import { generatedSchemas } from "./generated-schemas.ts";

for (const { path, text } of generatedSchemas()) {
  writeFileSync(new URL(`../${path}`, import.meta.url), text);
}
