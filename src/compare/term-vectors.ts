/** A text as the weights of its terms; terms ascend, so that sums are made in one order whatever the texts. */
export interface TermVector {
  readonly terms: readonly number[];
  readonly weights: readonly number[];
  readonly length: number;
}

export interface Vocabulary {
  readonly termIndex: ReadonlyMap<string, number>;
  /** How telling each term is: the fewer texts have it, the more. */
  readonly rarity: readonly number[];
}

/**
 * The terms of some texts with their rarity, ln((texts + 1) / texts that have it).
 *
 * Terms are numbered in the order of their characters, not of the texts, so that A with B and B with A add up the same
 * numbers in the same order and come to the very same sum.
 */
export function makeVocabulary(texts: readonly (readonly string[])[]): Vocabulary {
  const counts = new Map<string, number>();
  for (const terms of texts) for (const term of new Set(terms)) counts.set(term, (counts.get(term) ?? 0) + 1);
  const terms = [...counts.keys()].sort();
  return {
    termIndex: new Map(terms.map((term, index) => [term, index])),
    rarity: terms.map((term) => Math.log((texts.length + 1) / (counts.get(term) ?? 1))),
  };
}

/**
 * A text as a vector of length 1 (an empty one keeps 0): a term that is met often counts more, but not by as much.
 *
 * @param terms may hold terms that the vocabulary has not; they are left out
 */
export function makeVector(terms: readonly string[], { termIndex, rarity }: Vocabulary): TermVector {
  const counts = new Map<number, number>();
  for (const term of terms) {
    const index = termIndex.get(term);
    if (index !== undefined) counts.set(index, (counts.get(index) ?? 0) + 1);
  }
  const entries = [...counts].sort(([a], [b]) => a - b);
  const weights = entries.map(([index, count]) => (1 + Math.log(count)) * rarity[index]);
  const length = Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0));
  return {
    terms: entries.map(([index]) => index),
    weights: weights.map((weight) => (length === 0 ? 0 : weight / length)),
    length,
  };
}
