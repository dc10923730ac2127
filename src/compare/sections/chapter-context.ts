import { type Grid, valueAt } from "../grid.ts";
import { bestPartners, type Candidate } from "./best-partners.ts";
import type { ComparedSection } from "./compared-section.ts";

/** Sums are made of whole numbers of this fraction, as they are then exact whatever the order: A with B is B with A. */
const UNIT = 1e-9;

/**
 * How far the chapters of two sections belong together, judged by their *other* sections alone: what those are paired
 * with across both chapters, of what they are paired with at all.
 *
 * ```text
 * A 二、(一) ── B 三、(一)        A 二、 and B 三、 are paired in two sections, A 二、 and B 五、 in one:
 * A 二、(二) ── B 三、(二)        this speaks for (三) with a section of B 三、
 * A 二、(三) ── B 五、(四)
 * ```
 */
export interface ChapterContext {
  /** From 0 to 1; null where the chapters have no other sections to judge by. */
  of(row: number, column: number): number | null;
}

export function readChapters(a: readonly ComparedSection[], b: readonly ComparedSection[], grid: Grid): ChapterContext {
  const pairs = bestPartners(grid);
  const paired = new Set(pairs.map(({ row, column }) => row * grid.columns + column));
  const wholeOf = ({ row, column }: Candidate): number => Math.round(valueAt(grid, row, column) / UNIT);
  const shared = sumBy(pairs, ({ row, column }) => keyOf(a[row].chapter, b[column].chapter), wholeOf);
  const ofA = sumBy(pairs, ({ row }) => a[row].chapter, wholeOf);
  const ofB = sumBy(pairs, ({ column }) => b[column].chapter, wholeOf);
  return {
    of: (row, column) => {
      const [chapterA, chapterB] = [a[row].chapter, b[column].chapter];
      const own = paired.has(row * grid.columns + column) ? wholeOf({ row, column }) : 0;
      const restA = (ofA.get(chapterA) ?? 0) - own;
      const restB = (ofB.get(chapterB) ?? 0) - own;
      if (restA <= 0 || restB <= 0) return null;
      return ((shared.get(keyOf(chapterA, chapterB)) ?? 0) - own) / Math.sqrt(restA * restB);
    },
  };
}

function keyOf(chapterA: string, chapterB: string): string {
  return `${chapterA}\n${chapterB}`;
}

function sumBy(
  pairs: readonly Candidate[],
  key: (pair: Candidate) => string,
  amount: (pair: Candidate) => number,
): Map<string, number> {
  const sums = new Map<string, number>();
  for (const pair of pairs) sums.set(key(pair), (sums.get(key(pair)) ?? 0) + amount(pair));
  return sums;
}
