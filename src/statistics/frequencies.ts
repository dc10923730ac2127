import type { Frequency } from "./statistics.ts";

/** Counts names as they come. */
export interface Counter<Name extends string | null> {
  add(name: Name): void;
  list(): Frequency<Name>[];
}

export function makeCounter<Name extends string | null>(): Counter<Name> {
  const counts = new Map<Name, number>();
  return {
    add: (name) => counts.set(name, (counts.get(name) ?? 0) + 1),
    list: () => sortFrequencies([...counts].map(([name, count]) => ({ name, count }))),
  };
}

/** The most frequent first; equals by code unit, whatever the order in which they came, what has no name last of them. */
export function sortFrequencies<Item extends Frequency>(items: readonly Item[]): Item[] {
  return items.toSorted((a, b) => b.count - a.count || compareNames(a.name, b.name));
}

function compareNames(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? 1 : -1;
  return a < b ? -1 : 1;
}
