import { createPositions, lineAt } from "../../text/positions.ts";

/** Line of a span, by its first code point; null where it is not known. */
export type LineOf = (span: unknown) => number | null;

/** Finds lines in the text of a document; without the text none is known. */
export function lineFinder(text: string | undefined): LineOf {
  if (text === undefined) return () => null;
  const positions = createPositions(text);
  return (span) => {
    const start: unknown = Array.isArray(span) ? span[0] : null;
    return typeof start === "number" ? lineAt(positions, offsetOf(start, positions.pairs)) : null;
  };
}

/** UTF-16 offset of a code point: one more for each surrogate pair before it. */
function offsetOf(codePoint: number, pairs: readonly number[]): number {
  let offset = codePoint;
  for (const pair of pairs) {
    if (pair >= offset) break;
    offset++;
  }
  return offset;
}
