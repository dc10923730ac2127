import type { SectionRelation } from "../../model/index.ts";
import { fillGrid, valueAt } from "../grid.ts";
import { ALIGNMENT_WEIGHTS, type AlignmentWeights } from "./alignment-weights.ts";
import { type BestPair, bestPartners, type Candidate } from "./best-partners.ts";
import { type ChapterContext, readChapters } from "./chapter-context.ts";
import type { ComparedSection } from "./compared-section.ts";
import { readEvidence } from "./content-evidence.ts";
import { compareFacets, type Facets, joinFacets } from "./facets.ts";

/** Two sections on the same task, by their places in the lists that were aligned. */
export interface AlignedPair extends Candidate {
  /** From 0 to 1. */
  readonly similarity: number;
  readonly relation: SectionRelation;
}

export interface Alignment {
  readonly pairs: AlignedPair[];
  /** What the pairs were judged by. */
  readonly facets: Facets;
  readonly chapters: ChapterContext;
}

/**
 * Aligns the sections of two documents, many to many and across order.
 *
 * 1. Every pair gets a likeness from words, titles, indicators and functions (`facets.ts`), less where the two stand in
 *    different parts of a plan.
 * 2. It rises or falls with how far the two chapters are paired in other sections (`chapter-context.ts`).
 * 3. Each section is paired with its best partner, from either side, unless they are hardly alike or that partner has a
 *    far better one, or share next to nothing of what they are about (`content-evidence.ts`): a best partner there
 *    always is.
 *
 * Symmetric: A with B gives the mirror image of B with A, to the last bit. Costs O(n²) in the number of sections, in time
 * and memory; two plans of 300 sections take a fraction of a second.
 *
 */
export function alignSections(
  a: readonly ComparedSection[],
  b: readonly ComparedSection[],
  weights: AlignmentWeights = ALIGNMENT_WEIGHTS,
): Alignment {
  const facets = compareFacets(a, b, weights);
  const first = fillGrid(a.length, b.length, (row, column) => {
    const factor = a[row].part === b[column].part ? 1 : weights.otherPart;
    return factor * joinFacets(facets, row, column);
  });
  const chapters = readChapters(a, b, first);
  const final = fillGrid(a.length, b.length, (row, column) => {
    return valueAt(first, row, column) * chapterFactor(chapters.of(row, column), weights);
  });
  const evidence = readEvidence(a, b, facets.words.likeness);
  const chosen = bestPartners(final).filter(
    (pair) => isPair(pair, weights) && valueAt(evidence, pair.row, pair.column) >= weights.leastEvidence,
  );
  return { pairs: chosen.map((pair) => describePair(pair, weights)), facets, chapters };
}

/** Chapters that are wholly paired raise a likeness by as much as such that are not at all lower it. */
function chapterFactor(context: number | null, { chapterShare }: AlignmentWeights): number {
  return context === null ? 1 : 1 + chapterShare * (2 * context - 1);
}

function isPair({ mutual, similarity, best }: BestPair, weights: AlignmentWeights): boolean {
  return similarity >= weights.leastSimilarity && (mutual || similarity >= weights.leastOfBest * best);
}

function describePair({ row, column, mutual, similarity, best }: BestPair, weights: AlignmentWeights): AlignedPair {
  const isSame = mutual || similarity >= weights.sameTaskOfBest * best;
  return { row, column, similarity: Math.min(1, similarity), relation: isSame ? "same" : "overlap" };
}
