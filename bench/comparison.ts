/**
 * Measures what a comparison costs: `npm run bench:comparison`.
 *
 * Plans of 150, 300 and 600 sections are put together from those of the seeds, each beside the same in reverse order.
 * Alignment is O(n²) in sections: twice as many may take four times as long. The exit code is 1 where two plans of 300
 * take a second or more.
 */
import { readdirSync, readFileSync } from "node:fs";
import type { PolicyDocument, Section } from "../src/index.ts";
import { loadLibrary } from "./library.ts";
import { interleave, median } from "./measure.ts";

const ROUNDS = 7;
const WARM_UP = 2;
const SIZES = [150, 300, 600];
/** Milliseconds that two plans of 300 sections may take. */
const ALLOWED = 1000;

const folder = new URL("../seeds/", import.meta.url);
const { compareDocuments, extractPolicy } = await loadLibrary();
const seeds = readdirSync(folder).map(
  (name) => extractPolicy(readFileSync(new URL(name, folder)), { text: true }).document,
);

/** Every section of the seeds, without what stands below it. */
const sections = seeds.flatMap(({ sections: top }) => flatten(top)).filter(({ paragraphs }) => paragraphs.length > 0);

function flatten(list: readonly Section[]): Section[] {
  return list.flatMap((section) => [{ ...section, children: [] }, ...flatten(section.children)]);
}

/** A plan of so many sections, in chapters of twenty. */
function makePlan(size: number, isReversed: boolean): PolicyDocument {
  const items = Array.from({ length: size }, (_, at) => sections[at % sections.length]);
  const ordered = isReversed ? items.reverse() : items;
  const chapters = Array.from({ length: Math.ceil(size / 20) }, (_, chapter): Section => {
    const children = ordered
      .slice(chapter * 20, chapter * 20 + 20)
      .map((section, at) => ({ ...section, id: `${chapter + 1}.${at + 1}`, level: 2 }));
    return { ...children[0], id: String(chapter + 1), level: 1, title: children[0].title, paragraphs: [], children };
  });
  const { text: _, ...document } = seeds[0];
  return { ...document, sections: chapters, responsibilities: [] };
}

const tasks = SIZES.map((size) => {
  const [a, b] = [makePlan(size, false), makePlan(size, true)];
  return () => compareDocuments(a, b);
});
const times = interleave(tasks, ROUNDS, WARM_UP).map(median);
for (const [at, size] of SIZES.entries())
  console.log(`${String(size).padStart(4)} × ${size} sections   ${times[at].toFixed(0)} ms`);
if (times[SIZES.indexOf(300)] >= ALLOWED) process.exitCode = 1;
