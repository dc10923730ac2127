import { readdirSync, readFileSync } from "node:fs";
import type { PolicyDocument } from "../../src/index.ts";
import { extractPolicy } from "../../src/index.ts";

const folder = new URL("../../seeds/", import.meta.url);

/** The seeds as documents, by name without extension. */
export const seeds: ReadonlyMap<string, PolicyDocument> = new Map(
  readdirSync(folder).map((name) => {
    const { document } = extractPolicy(readFileSync(new URL(name, folder)), { path: name, text: true });
    return [name.replace(/\.txt$/, ""), document];
  }),
);

export function seed(name: string): PolicyDocument {
  const document = seeds.get(name);
  if (!document) throw new Error(`no seed ${name}`);
  return document;
}
