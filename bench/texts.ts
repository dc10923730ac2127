import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Files of a folder, so that none grows unwieldy. */
const IN_A_FOLDER = 1000;

/** Fills a folder with so many texts, the seeds in turn, each a little different from all others. */
export function fillFolder(folder: string, count: number): void {
  const seeds = new URL("../seeds/", import.meta.url);
  const names = readdirSync(seeds).filter((name) => name.endsWith(".txt"));
  const texts = names.sort().map((name) => readFileSync(new URL(name, seeds), "utf8"));
  for (let at = 0; at < count; at++) {
    const place = join(folder, String(Math.floor(at / IN_A_FOLDER)).padStart(3, "0"));
    if (at % IN_A_FOLDER === 0) mkdirSync(place, { recursive: true });
    writeFileSync(join(place, `${String(at).padStart(6, "0")}.txt`), `${texts[at % texts.length]}\n第${at}份。\n`);
  }
}
