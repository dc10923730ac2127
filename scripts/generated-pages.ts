import { readdirSync, readFileSync } from "node:fs";
import { fillPage } from "./pages/fill-page.ts";

const root = new URL("../", import.meta.url);

/** The index of the habits, which is written by hand alone. */
const INDEX = "README.md";

/** Pages written by hand whose outputs are what the library makes of their samples. */
export function generatedPages(): { path: string; text: string }[] {
  return ["docs/evaluation.md", ...listHabits()].map((path) => ({
    path,
    text: fillPage(path, readFileSync(new URL(path, root), "utf8")),
  }));
}

/** A page for each habit of the genre. */
function listHabits(): string[] {
  const names = readdirSync(new URL("docs/habits", root)).filter((name) => name !== INDEX);
  return names.sort().map((name) => `docs/habits/${name}`);
}
