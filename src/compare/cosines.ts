import { type Grid, makeGrid } from "./grid.ts";
import type { TermVector } from "./term-vectors.ts";

/** Where a term stands: which texts of one side have it, and with what weight. */
interface Postings {
  texts: number[];
  weights: number[];
}

/**
 * The cosine of each vector of A with each of B: 1 for the same terms, 0 for none in common.
 *
 * Made term by term from the texts that have it, so that pairs without a term in common cost nothing. Time is the sum
 * over terms of (texts of A that have it × texts of B that have it): at most terms × A × B, O(n²) in the number of texts.
 */
export function cosines(a: readonly TermVector[], b: readonly TermVector[]): Grid {
  const grid = makeGrid(a.length, b.length);
  const columnsOf = postingsOf(b);
  const rowsOf = postingsOf(a);
  for (const term of [...rowsOf.keys()].sort((one, other) => one - other)) {
    const rows = rowsOf.get(term);
    const columns = columnsOf.get(term);
    if (rows && columns) addProducts(grid, rows, columns);
  }
  return grid;
}

function postingsOf(vectors: readonly TermVector[]): Map<number, Postings> {
  const postings = new Map<number, Postings>();
  vectors.forEach(({ terms, weights }, text) => {
    terms.forEach((term, at) => {
      const entry = postings.get(term) ?? { texts: [], weights: [] };
      entry.texts.push(text);
      entry.weights.push(weights[at]);
      postings.set(term, entry);
    });
  });
  return postings;
}

function addProducts({ columns: width, values }: Grid, rows: Postings, columns: Postings): void {
  for (let i = 0; i < rows.texts.length; i++) {
    const start = rows.texts[i] * width;
    const weight = rows.weights[i];
    for (let j = 0; j < columns.texts.length; j++) values[start + columns.texts[j]] += weight * columns.weights[j];
  }
}
