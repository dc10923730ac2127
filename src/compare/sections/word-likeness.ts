import { cosines } from "../cosines.ts";
import { fillGrid, type Grid, valueAt } from "../grid.ts";
import { makeVector, makeVocabulary, type Vocabulary } from "../term-vectors.ts";
import { listTerms } from "../terms.ts";
import type { AlignmentWeights } from "./alignment-weights.ts";
import type { ComparedSection } from "./compared-section.ts";

/** So many paragraphs of a section stand for themselves; the rest count in the whole, so that costs stay O(n²) in sections. */
const MOST_PARAGRAPHS = 12;

/** A section as one text and, where it has several paragraphs, each of them. */
interface Passages {
  readonly whole: readonly string[];
  readonly paragraphs: readonly (readonly string[])[];
}

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
  const [passagesA, passagesB] = [a, b].map((sections) => sections.map((section) => readPassages(section, weights)));
  const vocabulary = makeVocabulary([...passagesA, ...passagesB].map(({ whole }) => whole));
  const wholes = compareLists(
    passagesA.map(({ whole }) => whole),
    passagesB.map(({ whole }) => whole),
    vocabulary,
  );
  const parts = compareParagraphs(passagesA, passagesB, vocabulary);
  return fillGrid(a.length, b.length, (row, column) => {
    if (isWordless(passagesA[row]) && isWordless(passagesB[column])) return sameText(a[row], b[column]) ? 1 : 0;
    return Math.max(valueAt(wholes, row, column), weights.paragraphWorth * valueAt(parts, row, column));
  });
}

function readPassages({ title, paragraphs }: ComparedSection, weights: AlignmentWeights): Passages {
  const { titleRepeats, shortestParagraph } = weights;
  const heading = listTerms(title);
  const repeated = Array.from({ length: Math.round(titleRepeats) }, () => heading).flat();
  const long = paragraphs.filter((text) => text.length >= shortestParagraph).slice(0, MOST_PARAGRAPHS);
  return {
    whole: [...repeated, ...listTerms(paragraphs.join("\n"))],
    paragraphs: long.length > 1 ? long.map(listTerms) : [],
  };
}

function isWordless({ whole }: Passages): boolean {
  return whole.length === 0;
}

/** Sections of nothing but signs have no terms; the same signs are alike. */
function sameText(a: ComparedSection, b: ComparedSection): boolean {
  return a.title === b.title && a.paragraphs.join("\n") === b.paragraphs.join("\n");
}

/** Of each pair of sections the likeness of their most alike paragraphs, a section of one paragraph being one as a whole. */
function compareParagraphs(a: readonly Passages[], b: readonly Passages[], vocabulary: Vocabulary): Grid {
  const [rows, columns] = [a, b].map(listPassages);
  const likeness = compareLists(
    rows.map(({ terms }) => terms),
    columns.map(({ terms }) => terms),
    vocabulary,
  );
  const best = fillGrid(a.length, b.length, () => 0);
  rows.forEach((row, i) => {
    columns.forEach((column, j) => {
      if (row.isWhole && column.isWhole) return;
      const at = row.section * b.length + column.section;
      best.values[at] = Math.max(best.values[at], valueAt(likeness, i, j));
    });
  });
  return best;
}

interface Passage {
  readonly section: number;
  readonly terms: readonly string[];
  readonly isWhole: boolean;
}

function listPassages(sections: readonly Passages[]): Passage[] {
  return sections.flatMap(({ whole, paragraphs }, section) => [
    { section, terms: whole, isWhole: true },
    ...paragraphs.map((terms) => ({ section, terms, isWhole: false })),
  ]);
}

function compareLists(
  a: readonly (readonly string[])[],
  b: readonly (readonly string[])[],
  vocabulary: Vocabulary,
): Grid {
  const [vectorsA, vectorsB] = [a, b].map((lists) => lists.map((terms) => makeVector(terms, vocabulary)));
  return cosines(vectorsA, vectorsB);
}
