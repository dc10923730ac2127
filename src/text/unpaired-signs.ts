import type { CharacterSearch } from "./characters.ts";

/** An opener that nothing closes, or a closer that nothing opened, by its offset. */
export interface UnpairedSign {
  at: number;
  opens: boolean;
}

/** How many unclosed openers of other kinds a closer may pass over; without a bound a wall of them takes its square. */
const TOLERANCE = 8;

/**
 * Finds the signs of a text that have no partner, walking it once.
 *
 * ```text
 * (责任单位:市发改委。(一)加强领导
 * ^                     an opener, and the next pair is whole
 * ```
 *
 * @param next finds the next sign of any kind
 * @param closerOf the code of the closer, by that of its opener
 */
export function findUnpaired(
  text: string,
  next: CharacterSearch,
  closerOf: ReadonlyMap<number, number>,
): UnpairedSign[] {
  const open: number[] = [];
  const unpaired: UnpairedSign[] = [];
  for (let at = next(text, 0); at >= 0; at = next(text, at + 1)) {
    const code = text.charCodeAt(at);
    if (closerOf.has(code)) {
      open.push(at);
      continue;
    }
    const partner = findOpener(text, open, code, closerOf);
    if (partner < 0) unpaired.push({ at, opens: false });
    else for (const opener of open.splice(partner).slice(1)) unpaired.push({ at: opener, opens: true });
  }
  return [...unpaired, ...open.map((at) => ({ at, opens: true }))].sort((a, b) => a.at - b.at);
}

/** Index of the innermost opener of the closer's kind; -1 where there is none near. */
function findOpener(
  text: string,
  open: readonly number[],
  closer: number,
  closerOf: ReadonlyMap<number, number>,
): number {
  const lowest = Math.max(0, open.length - 1 - TOLERANCE);
  for (let at = open.length - 1; at >= lowest; at--) if (closerOf.get(text.charCodeAt(open[at])) === closer) return at;
  return -1;
}
