import { findMarker, isMeasured, type Marker } from "../text/markers.ts";
import type { Entry } from "./flat-tables.ts";

const bareNumber = /^(\d{1,2})(?=[一-鿿])/;
const longestHeading = 20;
/** So many entries around a number tell whether it fills a hole in the numbering. */
const nearestNumber = 40;
/** So many paragraphs may introduce a chapter before its first decimal. */
const nearestDecimal = 6;

/**
 * Numbers without a sign behind them, which are a numbering only by what stands around them: the chapters of emergency
 * plans over their decimals, of which the last may have none; or a number whose sign was forgotten, between its
 * neighbours.
 *
 * ```text
 * 1 总则 ⏎ 1.1 编制目的 ⏎ … ⏎ 2 组织体系 ⏎ 2.1 领导机构 ⏎ … ⏎ 7 附则
 * ^                          ^                                ^
 * 5.加强计量。… ⏎ 6 加强标准。… ⏎ 7.加强认证。…
 *                ^
 * ```
 */
export function withBareNumbers(entries: readonly Entry[]): Entry[] {
  let last = 0;
  return entries.map((entry, at) => {
    const marker = bareMarker(entry);
    if (marker === null || entry.block === null) return entry;
    if (fillsHole(entries, at, marker)) return { ...entry, marker };
    if (entry.block.clean.text.length > longestHeading || /[,。;:]/.test(entry.block.clean.text)) return entry;
    const { ordinal, length } = marker;
    const goesOn = last > 0 && ordinal === last + 1 && !isMeasured(entry.block.clean.text, length);
    if (!goesOn && !isOverDecimals(entries, at, ordinal)) return entry;
    last = ordinal;
    return { ...entry, marker };
  });
}

/** The marker of an entry, be it one only by what follows. */
export function markerOf({ block, marker }: Entry): Marker | null {
  return marker ?? (block === null ? null : findMarker(block.clean));
}

function bareMarker({ block }: Entry): Marker | null {
  const match = block && bareNumber.exec(block.clean.text);
  if (!match) return null;
  const ordinal = Number(match[1]);
  return { family: "number", ordinal, parts: [ordinal], length: match[0].length };
}

function isOverDecimals(entries: readonly Entry[], at: number, ordinal: number): boolean {
  for (const { block } of entries.slice(at + 1, at + 1 + nearestDecimal)) {
    const marker = block === null ? null : findMarker(block.clean);
    if (marker !== null) return marker.family === "decimal" && marker.parts[0] === ordinal && marker.parts[1] === 1;
  }
  return false;
}

/** True where the number stands apart from its heading, between the one before and the one after it. */
function fillsHole(entries: readonly Entry[], at: number, { ordinal, length }: Marker): boolean {
  if (entries[at].block?.clean.cleanStarts[1] !== length) return false;
  const before = entries.slice(Math.max(0, at - nearestNumber), at).findLast(isNumber);
  if (before === undefined || markerOf(before)?.ordinal !== ordinal - 1) return false;
  const after = entries.slice(at + 1, at + 1 + nearestNumber).find(isNumber);
  return after !== undefined && markerOf(after)?.ordinal === ordinal + 1;
}

function isNumber(entry: Entry): boolean {
  return markerOf(entry)?.family === "number";
}
