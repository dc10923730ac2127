/** The first of `sorted` (ascending, by start) that starts in `[start, end)`; by halving, as lists may be long. */
export function firstWithin<Item extends { start: number }>(
  sorted: readonly Item[],
  start: number,
  end: number,
): Item | null {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle].start < start) low = middle + 1;
    else high = middle;
  }
  return low < sorted.length && sorted[low].start < end ? sorted[low] : null;
}
