import { writeJson } from "../src/output/json.ts";
import { makeJsonSchema } from "../src/output/json-schema.ts";

/** The files under `schemas/` and what must stand in each. */
export function generatedSchemas(): { path: string; text: string }[] {
  const names = ["policy-document", "comparison", "config"];
  return names.map((name) => ({
    path: `schemas/${name}.schema.json`,
    text: `${writeJson(makeJsonSchema(name))}\n`,
  }));
}
