/** The first few of what comes in any order; how many more there were is counted. */
export interface FirstFew<T> {
  add(index: number, item: T): void;
  /** In the order of their indexes. */
  readonly items: readonly T[];
  readonly more: number;
}

export function keepFirst<T>(most: number): FirstFew<T> {
  const kept: { index: number; item: T }[] = [];
  let count = 0;
  return {
    add: (index, item) => {
      count += 1;
      const at = kept.findIndex((other) => other.index > index);
      kept.splice(at < 0 ? kept.length : at, 0, { index, item });
      if (kept.length > most) kept.pop();
    },
    get items() {
      return kept.map(({ item }) => item);
    },
    get more() {
      return count - kept.length;
    },
  };
}
