import { type Marker, type MarkerFamily, markerFamilies } from "../text/markers.ts";

/** A numbering that is still open while the text goes on. */
interface OpenItem {
  family: MarkerFamily;
  ordinal: number;
  /** Position in the sequence of markers. */
  at: number;
}

/** Where a marker belongs: below which other marker, and whether its number is the one expected there. */
export interface Placement {
  /** Index of the marker above it, -1 at the top. */
  parent: number;
  expected: boolean;
}

const ranks = new Map(markerFamilies.map((family, rank): [MarkerFamily, number] => [family, rank]));

/** Items of these have nothing numbered below them unless it is of a smaller kind. */
const leafFamilies: ReadonlySet<MarkerFamily> = new Set(["dash", "ordinal-word"]);

/** How far a look-ahead may go: one chapter's markers. */
const farthest = 60;

/**
 * Finds the depth of every marker from the whole sequence.
 *
 * Hard rules: a marker continues the nearest open sequence of its kind; else it opens a new one below the innermost
 * open item. Preferences: numbering may run on through chapters, and a larger kind that follows a smaller one closes
 * it, unless the smaller one goes on afterwards.
 *
 * ```text
 * 一、 (一) (二) 二、 (三) (四)      →  (三) below 二、: it runs on
 * 一、 1. (1) (2) 2.                 →  2. continues 1.
 * ```
 */
export function placeMarkers(markers: readonly Marker[]): Placement[] {
  const open: OpenItem[] = [];
  const lastOrdinals = new Map<MarkerFamily, number>();
  return markers.map((marker, at) => {
    const placement = place(markers, at, open, lastOrdinals);
    open.push({ family: marker.family, ordinal: marker.ordinal, at });
    lastOrdinals.set(marker.family, marker.ordinal);
    return placement;
  });
}

function place(markers: readonly Marker[], at: number, open: OpenItem[], lastOrdinals: Map<MarkerFamily, number>): Placement {
  const marker = markers[at];
  const same = open.findLastIndex((item) => item.family === marker.family);
  if (same >= 0) {
    const expected = marker.family === "dash" || marker.ordinal === open[same].ordinal + 1;
    open.length = same;
    return { parent: top(open), expected };
  }
  const runsOn = marker.ordinal === (lastOrdinals.get(marker.family) ?? 0) + 1;
  closeLeaves(marker, open);
  closeSmaller(markers, at, open);
  return { parent: top(open), expected: marker.family === "dash" || marker.ordinal === 1 || runsOn };
}

function top(open: readonly OpenItem[]): number {
  return open.length > 0 ? open[open.length - 1].at : -1;
}

function closeLeaves(marker: Marker, open: OpenItem[]): void {
  if (leafFamilies.has(marker.family)) return;
  while (open.length > 0 && leafFamilies.has(open[open.length - 1].family)) open.pop();
}

/** Closes open items of smaller kinds: `(一)` after `一、 1. 2.` stands beside `1.` unless `3.` is still to come. */
function closeSmaller(markers: readonly Marker[], at: number, open: OpenItem[]): void {
  const rank = rankOf(markers[at]);
  while (open.length > 0 && (ranks.get(open[open.length - 1].family) ?? 0) > rank) {
    const smaller = open[open.length - 1];
    if (goesOn(markers, at, smaller) || !open.some((item) => (ranks.get(item.family) ?? 0) < rank)) return;
    open.pop();
  }
}

/** True where the sequence of `item` continues before one of its kind begins anew. */
function goesOn(markers: readonly Marker[], at: number, item: OpenItem): boolean {
  const end = Math.min(markers.length, at + farthest);
  for (let next = at + 1; next < end; next++) {
    if (markers[next].family !== item.family) continue;
    return markers[next].ordinal === item.ordinal + 1;
  }
  return false;
}

function rankOf(marker: Marker): number {
  return ranks.get(marker.family) ?? 0;
}
