import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { writeJson } from "../src/output/json.ts";
import { ACCURACY_PATH, type Accuracy, readUnseen, type UnseenFigures } from "./accuracy/figures.ts";
import { measure } from "./accuracy/measure.ts";
import { accuracySection } from "./accuracy/section.ts";
import { type AccuracyWording, WORDING } from "./accuracy/wording.ts";

const START = "<!-- accuracy: written from docs/accuracy.json by npm run generate; do not edit -->";
const END = "<!-- /accuracy -->";

/**
 * `docs/accuracy.json` and what the READMEs say of it. The seeds are measured anew; the figures of documents that are
 * not in the repository stay as `npm run accuracy` has written them.
 */
export function generatedAccuracy(unseen: UnseenFigures | null = readUnseen()): { path: string; text: string }[] {
  const seeds = measure(pathOf("fixtures/gold"), pathOf("seeds"));
  const accuracy: Accuracy = { unseen, seeds };
  return [
    { path: ACCURACY_PATH, text: `${writeJson(accuracy)}\n` },
    ...Object.values(WORDING).map((words) => ({ path: words.path, text: fillIn(words, accuracy) })),
  ];
}

function fillIn(words: AccuracyWording, accuracy: Accuracy): string {
  const page = readFileSync(pathOf(words.path), "utf8");
  const start = page.indexOf(START);
  const end = page.indexOf(END);
  if (start < 0 || end < start) throw new Error(`${words.path}: put "${START}" and "${END}" around its figures.`);
  return `${page.slice(0, start + START.length)}\n\n${accuracySection(accuracy, words)}\n\n${page.slice(end)}`;
}

function pathOf(path: string): string {
  return fileURLToPath(new URL(`../${path}`, import.meta.url));
}
