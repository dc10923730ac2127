import type { Span } from "../model/index.ts";
import type { Range } from "./clean-text.ts";

/** A place as people count it: both 1-based, the column in code points. */
export interface Place {
  line: number;
  column: number;
}

/** Where the offsets of one text are: as code points, and as line and column. */
export interface Positions {
  readonly source: string;
  /** Offsets of every surrogate pair, ascending; empty in nearly every policy text. */
  readonly pairs: readonly number[];
  /** Offset at which each line begins, ascending, the first is 0. Lines end at LF, CRLF and CR. */
  readonly lineStarts: readonly number[];
}

const breakOrPair = /[\n\r\ud800-\udbff]/g;
/** Most texts have neither, and then the engine's own search for LF is ten times as fast. */
const returnOrPair = /[\r\ud800-\udbff]/;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/**
 * Indexes a text once, so that each of its offsets is found in logarithmic time.
 *
 * @param source the document text, without unpaired surrogates
 */
export function createPositions(source: string): Positions {
  const lineStarts = [0];
  const pairs: number[] = [];
  if (!returnOrPair.test(source)) {
    for (let at = source.indexOf("\n"); at >= 0; at = source.indexOf("\n", at + 1)) lineStarts.push(at + 1);
    return { source, pairs, lineStarts };
  }
  breakOrPair.lastIndex = 0;
  while (breakOrPair.test(source)) {
    const at = breakOrPair.lastIndex - 1;
    const code = source.charCodeAt(at);
    const next = source.charCodeAt(at + 1);
    if (code === LINE_FEED || (code === CARRIAGE_RETURN && next !== LINE_FEED)) lineStarts.push(at + 1);
    else if (isHighSurrogate(code) && isLowSurrogate(next)) pairs.push(at);
  }
  return { source, pairs, lineStarts };
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}

function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}

/** Code points before a UTF-16 offset; inside a surrogate pair, those before the pair. */
export function codePointAt(positions: Positions, offset: number): number {
  const { pairs } = positions;
  return pairs.length === 0 ? offset : offset - countBelow(pairs, offset);
}

/** UTF-16 offset at which a code point begins: the other way round. */
export function offsetAt({ pairs }: Positions, codePoint: number): number {
  if (pairs.length === 0) return codePoint;
  let low = 0;
  let high = pairs.length;
  // the pair at `pairs[i]` is the code point `pairs[i] - i`
  while (low < high) {
    const middle = (low + high) >> 1;
    if (pairs[middle] - middle < codePoint) low = middle + 1;
    else high = middle;
  }
  return codePoint + low;
}

/** The range, in UTF-16 offsets, of a span of code points. */
export function toRange(positions: Positions, span: Span): Range {
  return [offsetAt(positions, span[0]), offsetAt(positions, span[1])];
}

/** The span, in code points, of a range of UTF-16 offsets. */
export function toSpan(positions: Positions, range: Range): Span {
  return [codePointAt(positions, range[0]), codePointAt(positions, range[1])];
}

/** 1-based number of the line that a UTF-16 offset stands on; a line end belongs to the line it ends. */
export function lineAt(positions: Positions, offset: number): number {
  return countBelow(positions.lineStarts, offset + 1);
}

/** Line and column of a UTF-16 offset. */
export function placeAt(positions: Positions, offset: number): Place {
  const line = lineAt(positions, offset);
  const start = positions.lineStarts[line - 1];
  return { line, column: codePointAt(positions, offset) - codePointAt(positions, start) + 1 };
}

/** How many of the ascending numbers are below the limit. */
function countBelow(ascending: readonly number[], limit: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ascending[middle] < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
