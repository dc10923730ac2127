import { type Marker, markerFamilies } from "../text/markers.ts";

/** A numbering that is still open while the text goes on. */
interface OpenItem {
  kind: Kind;
  ordinal: number;
  /** Position in the sequence of markers. */
  at: number;
}

/** What counts on in one sequence: a family of markers, of decimals those of as many parts (`1.1` `1.2`, not `1.1.1`). */
type Kind = string;

/** Where a marker belongs: below which other marker, and whether its number is the one expected there. */
export interface Placement {
  /** Index of the marker above it, -1 at the top. */
  parent: number;
  expected: boolean;
}

const ranks = new Map(markerFamilies.map((family, rank): [Kind, number] => [family, rank]));
const decimalOfMany = /^decimal-(\d)$/;
const ideographRank = rankOf("ideograph");

/** Items of these have nothing numbered below them unless it is of a smaller kind. */
const leafKinds: ReadonlySet<Kind> = new Set(["dash", "ordinal-word"]);

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
 * 一、 1. (一) 2. (一)               →  (一) below 2.: an order once used is kept
 * ```
 */
export function placeMarkers(markers: readonly Marker[]): Placement[] {
  const placer = new Placer(markers);
  return markers.map((_, at) => placer.place(at));
}

/** Walks the sequence once; `open` is the path from the outermost open item to the innermost. */
class Placer {
  private readonly markers: readonly Marker[];
  private readonly open: OpenItem[] = [];
  private readonly lastOrdinals = new Map<Kind, number>();
  /** Which kinds stood directly below which, as `outer>inner`. */
  private readonly nestings = new Set<string>();

  constructor(markers: readonly Marker[]) {
    this.markers = markers;
  }

  place(at: number): Placement {
    const { ordinal } = this.markers[at];
    const kind = kindOf(this.markers[at]);
    const expected = this.makeRoom(at, kind, ordinal);
    const above = this.open[this.open.length - 1];
    if (above) this.nestings.add(`${above.kind}>${kind}`);
    this.open.push({ kind, ordinal, at });
    this.lastOrdinals.set(kind, ordinal);
    return { parent: above?.at ?? -1, expected };
  }

  /** Closes what the marker ends, so that it stands below the innermost item left. */
  private makeRoom(at: number, kind: Kind, ordinal: number): boolean {
    const same = this.open.findLastIndex((item) => item.kind === kind);
    if (same >= 0) {
      const next = this.open[same].ordinal + 1;
      this.open.length = same;
      return kind === "dash" || ordinal === next;
    }
    const runsOn = ordinal === (this.lastOrdinals.get(kind) ?? 0) + 1;
    if (!leafKinds.has(kind)) this.closeLeaves();
    this.closeSmaller(at, kind);
    return kind === "dash" || ordinal === 1 || runsOn;
  }

  private closeLeaves(): void {
    while (leafKinds.has(this.open[this.open.length - 1]?.kind)) this.open.pop();
  }

  /** Closes open items of smaller kinds: `(一)` after `一、 1. 2.` stands beside `1.` unless `3.` is still to come. */
  private closeSmaller(at: number, kind: Kind): void {
    const rank = rankOf(kind);
    for (let inner = this.open.at(-1); inner && rankOf(inner.kind) > rank; inner = this.open.at(-1)) {
      if (this.nestings.has(`${inner.kind}>${kind}`) || this.goesOn(at, inner)) return;
      // at the top only 一、 and what is greater ends a smaller kind: 1. (一) (二) is a way to number, too
      if (rank > ideographRank && !this.open.some((item) => rankOf(item.kind) < rank)) return;
      this.open.pop();
    }
  }

  /** True where the sequence of `item` continues before one of its kind begins anew. */
  private goesOn(at: number, item: OpenItem): boolean {
    const end = Math.min(this.markers.length, at + farthest);
    for (let next = at + 1; next < end; next++) {
      if (kindOf(this.markers[next]) === item.kind) return this.markers[next].ordinal === item.ordinal + 1;
    }
    return false;
  }
}

function kindOf({ family, parts }: Marker): Kind {
  return family === "decimal" && parts.length > 2 ? `decimal-${parts.length}` : family;
}

function rankOf(kind: Kind): number {
  const rank = ranks.get(kind);
  if (rank !== undefined) return rank;
  return rankOf("decimal") + Number(decimalOfMany.exec(kind)?.[1] ?? 0) / 10;
}
