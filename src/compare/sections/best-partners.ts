import type { Grid } from "../grid.ts";

/** A section of A and one of B, by their places in the lists that are compared. */
export interface Candidate {
  readonly row: number;
  readonly column: number;
}

/** A pair in which at least one is the other's best partner. */
export interface BestPair extends Candidate {
  /** Whether each is the other's. */
  readonly mutual: boolean;
  readonly similarity: number;
  /** The greater of the similarities that each has with its best partner. */
  readonly best: number;
}

/**
 * Each section with its best partner, from either side, row by row.
 *
 * Of partners that are equally alike the one counts that stands nearest in the order of its document; what is still
 * equal counts together. Both rules say the same of A with B and B with A.
 */
export function bestPartners(grid: Grid): BestPair[] {
  const { rows, columns, values } = grid;
  const ofRows = Array.from({ length: rows }, (_, row) => findBest(grid, row * columns, 1, columns));
  const ofColumns = Array.from({ length: columns }, (_, column) => findBest(grid, column, columns, rows));
  const pairs: BestPair[] = [];
  for (let at = 0; at < values.length; at++) {
    if (values[at] === 0) continue;
    const [row, column] = [Math.floor(at / columns), at % columns];
    const [bestOfRow, bestOfColumn] = [ofRows[row], ofColumns[column]];
    const [isOfRow, isOfColumn] = [isBest(grid, at, bestOfRow), isBest(grid, at, bestOfColumn)];
    if (!isOfRow && !isOfColumn) continue;
    const best = Math.max(bestOfRow.similarity, bestOfColumn.similarity);
    pairs.push({ row, column, mutual: isOfRow && isOfColumn, similarity: values[at], best });
  }
  return pairs;
}

/** How alike the best are, and how far from the same place in the order of their documents. */
interface Best {
  readonly similarity: number;
  readonly distance: number;
}

/** The best of a row or a column of the grid, whose places are a step apart. */
function findBest(grid: Grid, start: number, step: number, count: number): Best {
  let similarity = 0;
  let distance = Number.POSITIVE_INFINITY;
  for (let at = start, seen = 0; seen < count; seen++, at += step) {
    const value = grid.values[at];
    if (value === 0 || value < similarity) continue;
    const far = distanceOf(grid, at);
    if (value === similarity && far >= distance) continue;
    similarity = value;
    distance = far;
  }
  return { similarity, distance };
}

function isBest(grid: Grid, at: number, { similarity, distance }: Best): boolean {
  return grid.values[at] === similarity && distanceOf(grid, at) === distance;
}

/** How far apart two places are, each as a share of its document; in whole numbers, so that it is exact. */
function distanceOf({ rows, columns }: Grid, at: number): number {
  const [row, column] = [Math.floor(at / columns), at % columns];
  return Math.abs((2 * row + 1) * columns - (2 * column + 1) * rows);
}
