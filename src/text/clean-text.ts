/** Half-open range of UTF-16 offsets. Which text it is about, the name says: a source range or a clean range. */
export type Range = readonly [start: number, end: number];

/**
 * A stretch of the source with its layout taken out, and the exact way back.
 *
 * Cleaning only deletes characters or replaces one by one, so the map is a list of runs:
 *
 * ```text
 * source  2023 年10 月⏎底前
 * text    2023年10月底前          runs start at clean 0 · 4 · 7 · 8
 * ```
 *
 * Offsets are UTF-16 code units on both sides; code points are made once, when the document is assembled.
 */
export interface CleanText {
  readonly text: string;
  /** Clean offset at which each run begins; ascending, the first is 0. */
  readonly cleanStarts: readonly number[];
  /** Source offset at which the same run begins. */
  readonly sourceStarts: readonly number[];
  /** Source range of the whole stretch. */
  readonly range: Range;
}

/** Source offset of the clean character at `index`; `index` equal to the length gives the end of the last character. */
export function sourceOffset(clean: CleanText, index: number): number {
  if (index >= clean.text.length) return clean.text.length === 0 ? clean.range[0] : endOffset(clean, clean.text.length);
  const run = runAt(clean.cleanStarts, index);
  return clean.sourceStarts[run] + (index - clean.cleanStarts[run]);
}

/** Source range of the clean range `[start, end)`, without layout before its first and after its last character. */
export function sourceRange(clean: CleanText, start: number, end: number): Range {
  const from = sourceOffset(clean, start);
  return end <= start ? [from, from] : [from, endOffset(clean, end)];
}

/** A part of a clean text as a clean text of its own. */
export function sliceClean(clean: CleanText, start: number, end: number): CleanText {
  const cleanStarts: number[] = [0];
  const sourceStarts: number[] = [sourceOffset(clean, start)];
  for (
    let run = runAt(clean.cleanStarts, start) + 1;
    run < clean.cleanStarts.length && clean.cleanStarts[run] < end;
    run++
  ) {
    cleanStarts.push(clean.cleanStarts[run] - start);
    sourceStarts.push(clean.sourceStarts[run]);
  }
  return { text: clean.text.slice(start, end), cleanStarts, sourceStarts, range: sourceRange(clean, start, end) };
}

function endOffset(clean: CleanText, end: number): number {
  const run = runAt(clean.cleanStarts, end - 1);
  return clean.sourceStarts[run] + (end - clean.cleanStarts[run]);
}

/** Index of the last start that is not greater than `index`. */
function runAt(starts: readonly number[], index: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle] <= index) low = middle;
    else high = middle - 1;
  }
  return low;
}
