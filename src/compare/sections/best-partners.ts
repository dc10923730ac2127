import { type Grid, valueAt } from "../grid.ts";

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
  const bestOfRow = Array.from({ length: grid.rows }, (_, row) =>
    findBest(
      grid,
      Array.from({ length: grid.columns }, (_, column) => ({ row, column })),
    ),
  );
  const bestOfColumn = Array.from({ length: grid.columns }, (_, column) =>
    findBest(
      grid,
      Array.from({ length: grid.rows }, (_, row) => ({ row, column })),
    ),
  );
  const pairs: BestPair[] = [];
  for (let row = 0; row < grid.rows; row++) {
    for (let column = 0; column < grid.columns; column++) {
      const place = { row, column };
      const [ofRow, ofColumn] = [meets(grid, place, bestOfRow[row]), meets(grid, place, bestOfColumn[column])];
      if (!ofRow && !ofColumn) continue;
      const best = Math.max(bestOfRow[row].similarity, bestOfColumn[column].similarity);
      pairs.push({ ...place, mutual: ofRow && ofColumn, similarity: valueAt(grid, row, column), best });
    }
  }
  return pairs;
}

/** How alike the best are, and how far from the same place in the order of their documents. */
interface Best {
  similarity: number;
  distance: number;
}

function findBest(grid: Grid, candidates: readonly Candidate[]): Best {
  const best: Best = { similarity: 0, distance: Number.POSITIVE_INFINITY };
  for (const candidate of candidates) {
    const similarity = valueAt(grid, candidate.row, candidate.column);
    if (similarity <= 0 || similarity < best.similarity) continue;
    const distance = distanceOf(grid, candidate);
    if (similarity === best.similarity && distance >= best.distance) continue;
    best.similarity = similarity;
    best.distance = distance;
  }
  return best;
}

function meets(grid: Grid, candidate: Candidate, best: Best): boolean {
  const similarity = valueAt(grid, candidate.row, candidate.column);
  return similarity > 0 && similarity === best.similarity && distanceOf(grid, candidate) === best.distance;
}

/** How far apart two places are, each as a share of its document; in whole numbers, so that it is exact. */
function distanceOf({ rows, columns }: Grid, { row, column }: Candidate): number {
  return Math.abs((2 * row + 1) * columns - (2 * column + 1) * rows);
}
