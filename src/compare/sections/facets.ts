import { cosines } from "../cosines.ts";
import { type Grid, valueAt } from "../grid.ts";
import { makeVector, makeVocabulary } from "../term-vectors.ts";
import { listHeadingTerms, listTerms } from "../terms.ts";
import type { AlignmentWeights } from "./alignment-weights.ts";
import type { ComparedSection } from "./compared-section.ts";
import { compareWords } from "./word-likeness.ts";

/** One thing in which sections are compared. */
export interface Facet {
  readonly weight: number;
  readonly likeness: Grid;
  /** Which sections of A, and which of B, have anything of the kind. */
  readonly hasA: readonly boolean[];
  readonly hasB: readonly boolean[];
}

export type FacetName = "words" | "title" | "indicators" | "functions";
export type Facets = Readonly<Record<FacetName, Facet>>;

/** Everything in which the sections of A and B are compared. */
export function compareFacets(
  a: readonly ComparedSection[],
  b: readonly ComparedSection[],
  weights: AlignmentWeights,
): Facets {
  return {
    words: { weight: weights.words, likeness: compareWords(a, b, weights), hasA: always(a), hasB: always(b) },
    title: makeFacet(a, b, weights.title, ({ title }) => listHeadingTerms(title)),
    indicators: makeFacet(a, b, weights.indicators, ({ indicators }) => indicators.flatMap(listTerms)),
    functions: makeFacet(a, b, weights.functions, ({ functions }) => functions),
  };
}

const always = (sections: readonly ComparedSection[]): boolean[] => sections.map(() => true);

function makeFacet(
  a: readonly ComparedSection[],
  b: readonly ComparedSection[],
  weight: number,
  listOf: (section: ComparedSection) => readonly string[],
): Facet {
  const [listsA, listsB] = [a.map(listOf), b.map(listOf)];
  const vocabulary = makeVocabulary([...listsA, ...listsB]);
  const likeness = cosines(
    listsA.map((terms) => makeVector(terms, vocabulary)),
    listsB.map((terms) => makeVector(terms, vocabulary)),
  );
  const has = (list: readonly string[]): boolean => list.length > 0;
  return { weight, likeness, hasA: listsA.map(has), hasB: listsB.map(has) };
}

/** The likeness of a pair in one facet; null where neither section has anything of the kind. */
export function likenessIn({ likeness, hasA, hasB }: Facet, row: number, column: number): number | null {
  return hasA[row] || hasB[column] ? valueAt(likeness, row, column) : null;
}

/** All facets of a pair together: the weighted mean of those that say anything. */
export function joinFacets(facets: Facets, row: number, column: number): number {
  let sum = 0;
  let weights = 0;
  for (const facet of [facets.words, facets.title, facets.indicators, facets.functions]) {
    const likeness = likenessIn(facet, row, column);
    if (likeness === null) continue;
    sum += facet.weight * likeness;
    weights += facet.weight;
  }
  return sum / weights;
}
