import { cosines } from "../cosines.ts";
import { fillGrid, type Grid, valueAt } from "../grid.ts";
import { makeVector, makeVocabulary } from "../term-vectors.ts";
import { listTerms } from "../terms.ts";
import type { AlignmentWeights } from "./alignment-weights.ts";
import type { ComparedSection } from "./compared-section.ts";

/** So many paragraphs of a section stand for themselves; the rest count in the whole, so that costs stay O(n²) in sections. */
const MOST_PARAGRAPHS = 12;

/**
 * How alike sections are in their words: as wholes or, where that is more, in two of their paragraphs.
 *
 * Title and body are one text, in which the title counts several times.
 */
export function compareWords(
  a: readonly ComparedSection[],
  b: readonly ComparedSection[],
  weights: AlignmentWeights,
): Grid {
  const [rows, columns] = [a, b].map((sections) => sections.flatMap((each, at) => listPassages(each, at, weights)));
  const wholes = [...rows, ...columns].filter(({ isWhole }) => isWhole);
  const vocabulary = makeVocabulary(wholes.map(({ terms }) => terms));
  const [vectorsA, vectorsB] = [rows, columns].map((passages) =>
    passages.map(({ terms }) => makeVector(terms, vocabulary)),
  );
  const likeness = cosines(vectorsA, vectorsB);
  const best = fillGrid(a.length, b.length, (row, column) => (haveSameSigns(a[row], b[column]) ? 1 : 0));
  rows.forEach((row, i) => {
    columns.forEach((column, j) => {
      const worth = row.isWhole && column.isWhole ? 1 : weights.paragraphWorth;
      const at = row.section * b.length + column.section;
      best.values[at] = Math.max(best.values[at], worth * valueAt(likeness, i, j));
    });
  });
  return best;
}

/** A section as one text, or one of its paragraphs. */
interface Passage {
  readonly section: number;
  readonly terms: readonly string[];
  readonly isWhole: boolean;
}

/** A section of one paragraph is a passage as a whole; of several, each that is long enough is one besides. */
function listPassages(section: ComparedSection, at: number, weights: AlignmentWeights): Passage[] {
  const { title, paragraphs } = section;
  const heading = listTerms(title);
  const repeated = Array.from({ length: Math.round(weights.titleRepeats) }, () => heading).flat();
  const whole = { section: at, terms: [...repeated, ...listTerms(paragraphs.join("\n"))], isWhole: true };
  const long = paragraphs.filter((text) => text.length >= weights.shortestParagraph).slice(0, MOST_PARAGRAPHS);
  const parts = long.length > 1 ? long.map((text) => ({ section: at, terms: listTerms(text), isWhole: false })) : [];
  return [whole, ...parts];
}

/** Sections of nothing but signs have no terms; the same signs are alike. */
function haveSameSigns(a: ComparedSection, b: ComparedSection): boolean {
  return !a.hasTerms && !b.hasTerms && a.title === b.title && a.paragraphs.join("\n") === b.paragraphs.join("\n");
}
