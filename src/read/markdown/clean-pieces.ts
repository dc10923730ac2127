import { fold } from "../../text/characters.ts";
import { cleanLines } from "../../text/clean.ts";
import { type CleanText, type Range, sourceOffset } from "../../text/clean-text.ts";

/** A character of the source that stands for another: the `&` of an entity, the `*` of a bullet. */
export interface Replacement {
  at: number;
  character: string;
}

/**
 * One clean text of what is left between marks.
 *
 * ```text
 * **发展&middot;基础**   →   发展·基础
 *   ^^^^^       ^^           pieces; & is replaced
 * ```
 *
 * @param replacements ascending, each inside a piece
 */
export function cleanPieces(
  source: string,
  pieces: readonly Range[],
  replacements: readonly Replacement[] = [],
): CleanText {
  const clean = cleanLines(source, pieces);
  if (replacements.length === 0) return clean;
  let text = "";
  let from = 0;
  for (const { at, character } of replacements) {
    const index = cleanIndex(clean, at);
    text += clean.text.slice(from, index) + String.fromCharCode(fold(character.charCodeAt(0)));
    from = index + 1;
  }
  return { ...clean, text: text + clean.text.slice(from) };
}

/** Clean offset of a character of the source that cleaning kept. */
function cleanIndex(clean: CleanText, offset: number): number {
  let low = 0;
  let high = clean.text.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sourceOffset(clean, middle) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Puts the number of a list item in the place of the one that is printed: `1.` before every item shows 1, 2, 3 …
 *
 * @param digits length of the printed number at the beginning of the text
 */
export function renumber(clean: CleanText, digits: number, number: number): CleanText {
  const shown = String(number);
  const added = shown.length - digits;
  const text = shown + clean.text.slice(digits);
  if (added === 0) return { ...clean, text };
  const first = clean.range[0];
  const places = Array.from(shown, (_, at): Range => [at, first + Math.min(at, digits - 1)]);
  const rest = clean.cleanStarts.flatMap((start, run): Range[] =>
    start > digits ? [[start + added, clean.sourceStarts[run]]] : [],
  );
  const runs = [...places, [shown.length, sourceOffset(clean, digits)] as Range, ...rest];
  return {
    text,
    cleanStarts: runs.map(([start]) => start),
    sourceStarts: runs.map(([, start]) => start),
    range: clean.range,
  };
}
