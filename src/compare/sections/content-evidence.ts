import { listContentTerms } from "../content-terms.ts";
import { cosines } from "../cosines.ts";
import { fillGrid, type Grid, valueAt } from "../grid.ts";
import { makeVector, makeVocabulary } from "../term-vectors.ts";
import type { ComparedSection } from "./compared-section.ts";

/**
 * How far two sections share what they are about, whatever else either could be paired with: the cosine of their telling
 * terms alone. Of two that have none, as `加强组织领导` has not, all words together tell.
 *
 * Titles count once: two that share a heading alone share little. Costs as much as the likeness of words: O(n²) in the number of sections.
 *
 * @param words likeness in all words
 */
export function readEvidence(a: readonly ComparedSection[], b: readonly ComparedSection[], words: Grid): Grid {
  const [listsA, listsB] = [a, b].map((sections) => sections.map(listTelling));
  const vocabulary = makeVocabulary([...listsA, ...listsB]);
  const [vectorsA, vectorsB] = [listsA, listsB].map((lists) => lists.map((terms) => makeVector(terms, vocabulary)));
  const shared = cosines(vectorsA, vectorsB);
  return fillGrid(a.length, b.length, (row, column) =>
    valueAt(listsA[row].length + listsB[column].length === 0 ? words : shared, row, column),
  );
}

function listTelling({ title, paragraphs }: ComparedSection): string[] {
  return [title, ...paragraphs].flatMap(listContentTerms);
}
