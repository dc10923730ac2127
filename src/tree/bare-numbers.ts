import { findMarker, isMeasured, type Marker } from "../text/markers.ts";
import type { Entry } from "./flat-tables.ts";

const bareNumber = /^(\d{1,2})(?=[一-鿿])/;
const longestHeading = 20;
/** So many paragraphs may introduce a chapter before its first decimal. */
const nearestDecimal = 6;

/**
 * Numbers without a sign behind them, which are a numbering only over decimals: the chapters of emergency plans. The last
 * ones may have no decimals of their own.
 *
 * ```text
 * 1 总则 ⏎ 1.1 编制目的 ⏎ … ⏎ 2 组织体系 ⏎ 2.1 领导机构 ⏎ … ⏎ 7 附则
 * ^                          ^                                ^
 * ```
 */
export function withBareNumbers(entries: readonly Entry[]): Entry[] {
  let last = 0;
  return entries.map((entry, at) => {
    const marker = bareMarker(entry);
    if (marker === null || entry.block === null) return entry;
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
  const text = block?.clean.text ?? "";
  if (text.length > longestHeading || /[,。;:]/.test(text)) return null;
  const match = bareNumber.exec(text);
  if (match === null) return null;
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
