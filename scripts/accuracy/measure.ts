import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { evaluate, extractPolicy, goldSchema } from "../../src/index.ts";
import type { Figures } from "./figures.ts";

/** Precise enough to tell one fact in ten thousand, and the same on every machine. */
const DECIMALS = 1e4;

/**
 * Scores the texts of a folder that the gold files of another one name, as `gangmu eval` does without a configuration.
 *
 * @throws {Error} where there is no gold file, one is none, or a text is not there
 */
export function measure(goldFolder: string, textFolder: string): Figures {
  const names = readdirSync(goldFolder).filter((name) => name.endsWith(".json"));
  if (names.length === 0) throw new Error(`${goldFolder}: no gold file (.json) in this folder`);
  const gold = names.sort().map((name) => readGold(join(goldFolder, name)));
  const documents = gold.map(({ document }) => {
    const bytes = readFileSync(join(textFolder, document));
    return extractPolicy(bytes, { path: document, text: true }).document;
  });
  const { documents: scored, pooled, confidence } = evaluate(gold, documents);
  const figures = { documents: scored.map(({ document, metrics }) => ({ document, metrics })), pooled, confidence };
  return JSON.parse(JSON.stringify(figures, (_key, value) => (typeof value === "number" ? round(value) : value)));
}

function readGold(path: string) {
  const { data, error } = goldSchema.safeParse(JSON.parse(readFileSync(path, "utf8")));
  if (error)
    throw new Error(`${path}: not a gold file: ${error.issues[0]?.message} at ${error.issues[0]?.path.join(".")}`);
  return data;
}

function round(value: number): number {
  return Math.floor(value * DECIMALS + 1e-6) / DECIMALS;
}
