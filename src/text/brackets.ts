import { type CharacterSearch, characterSearch } from "./characters.ts";

/** A family of enclosing signs, by their codes. */
interface Enclosures {
  closerOf: ReadonlyMap<number, number>;
  nextSign: CharacterSearch;
}

/** Brackets of clean text; `()` and `[]` are half-width there. */
const BRACKETS = enclosures(["()", "〔〕", "【】", "[]"]);

/** Quotation marks and titles hold separators of their own: “双随机、一公开”, 《…》. */
const ENCLOSURES = enclosures(["()", "〔〕", "【】", "[]", "“”", "《》"]);

function enclosures(pairs: readonly string[]): Enclosures {
  const closerOf = new Map(pairs.map((pair) => [pair.charCodeAt(0), pair.charCodeAt(1)]));
  return { closerOf, nextSign: characterSearch(pairs.join("")) };
}

/** A pair of brackets: offsets of the opener and of the closer. */
export interface Bracket {
  open: number;
  close: number;
}

/**
 * Outermost pairs of brackets in `[start, end)`, in order. A bracket that never closes, or never opened, is no pair
 * and hides nothing: pairs inside an unclosed one are found.
 */
export function outermostBrackets(
  text: string,
  start: number,
  end: number,
  { closerOf, nextSign } = BRACKETS,
): Bracket[] {
  const pairs: Bracket[] = [];
  const open: number[] = [];
  for (let at = nextSign(text, start, end); at >= 0; at = nextSign(text, at + 1, end)) {
    if (closerOf.has(text.charCodeAt(at))) open.push(at);
    else if (open.length > 0) closeAt(text, at, closerOf, open, pairs);
  }
  return pairs;
}

/** How many unclosed openers of other kinds a closer may pass over. */
const TOLERANCE = 8;

/** Pairs the closer with the innermost opener of its kind; openers of other kinds above it were never closed. */
function closeAt(
  text: string,
  close: number,
  closerOf: ReadonlyMap<number, number>,
  open: number[],
  pairs: Bracket[],
): void {
  const code = text.charCodeAt(close);
  const lowest = Math.max(0, open.length - 1 - TOLERANCE);
  let depth = open.length - 1;
  while (depth >= lowest && closerOf.get(text.charCodeAt(open[depth])) !== code) depth--;
  if (depth < lowest) return;
  const pair = { open: open[depth], close };
  open.length = depth;
  while (pairs.length > 0 && pairs[pairs.length - 1].open > pair.open) pairs.pop();
  pairs.push(pair);
}

/** `发展改革委(能源局)` → `发展改革委`, `各县(市、区)人民政府` → `各县人民政府` */
export function withoutBrackets(text: string): string {
  if (!/[(〔【[]/u.test(text)) return text;
  const pairs = outermostBrackets(text, 0, text.length);
  let plain = "";
  let from = 0;
  for (const { open, close } of pairs) {
    plain += text.slice(from, open);
    from = close + 1;
  }
  return plain + text.slice(from);
}

/** Outermost brackets, quotations and titles in `[start, end)`. */
export function enclosuresIn(text: string, start: number, end: number): Bracket[] {
  return outermostBrackets(text, start, end, ENCLOSURES);
}

/**
 * A step function for a scan of `[start, end)` that leaves brackets, quotations and titles out: given an offset, asked
 * in ascending order, it returns the offset of the closer where one opens there, else the offset itself.
 */
export function bracketSkipper(text: string, start: number, end: number): (at: number) => number {
  const pairs = enclosuresIn(text, start, end);
  if (pairs.length === 0) return stay;
  let next = 0;
  return (at) => {
    while (next < pairs.length && pairs[next].open < at) next++;
    return next < pairs.length && pairs[next].open === at ? pairs[next].close : at;
  };
}

function stay(at: number): number {
  return at;
}
