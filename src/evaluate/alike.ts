/** Marks that have a half-width twin at a fixed distance: `（` U+FF08 is `(` U+0028. Digits and letters are not folded. */
const FULL_WIDTH_MARK = /[！-／：-＠［-｀｛-～]/g;
const FULL_WIDTH_DISTANCE = 0xfee0;
const WHITE_SPACE = /\s{1,100}/g;

/** Scope words that only repeat the document's own region. */
const SCOPE = /^(?:全市|全省|全县|全区|我市|我省)/;
const LEAST_DICE = 0.6;
/** A part of two or three characters says too little of the whole: 企业 is in half of all indicators. */
const LEAST_PART = 4;

/** A string as strings are compared: without white space, full-width punctuation as half-width. */
export function comparable(text: string): string {
  return text
    .replace(WHITE_SPACE, "")
    .replace(FULL_WIDTH_MARK, (mark) => String.fromCharCode(mark.charCodeAt(0) - FULL_WIDTH_DISTANCE));
}

/**
 * True where two indicators or statements mean the same to a careful reader: nearly the same characters, or one a part
 * of the other. A leading 全市, 全省 … and `(新增)` are ignored.
 */
export function areAlike(a: string, b: string): boolean {
  const [shorter, longer] = [withoutScope(a), withoutScope(b)].sort((x, y) => [...x].length - [...y].length);
  if (shorter === longer) return true;
  if ([...shorter].length >= LEAST_PART && longer.includes(shorter)) return true;
  return dice(shorter, longer) >= LEAST_DICE;
}

function withoutScope(text: string): string {
  return comparable(text).replaceAll("(新增)", "").replace(SCOPE, "");
}

/** Twice the shared pairs of neighbouring characters over all pairs of both; a pair met twice counts twice. */
function dice(a: string, b: string): number {
  const pairsA = bigrams(a);
  const pairsB = bigrams(b);
  const left = new Map<string, number>();
  for (const pair of pairsA) left.set(pair, (left.get(pair) ?? 0) + 1);
  let shared = 0;
  for (const pair of pairsB) {
    const count = left.get(pair) ?? 0;
    if (count > 0) shared++;
    left.set(pair, count - 1);
  }
  const all = pairsA.length + pairsB.length;
  return all === 0 ? 0 : (2 * shared) / all;
}

function bigrams(text: string): string[] {
  const characters = [...text];
  return characters.slice(1).map((character, index) => characters[index] + character);
}
