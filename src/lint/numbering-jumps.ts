import { cleanRange } from "../text/clean.ts";
import { findMarker, type Marker } from "../text/markers.ts";
import type { Part, SectionNode } from "../tree/nodes.ts";
import { sectionsOf } from "../tree/parse-tree.ts";
import type { Rule, Tell, TextSubject } from "./rule.ts";

/** How a numbering does not follow the one before it. */
export type JumpKind = "gap" | "repeat" | "disorder";

const RAISED = "numbering-out-of-order";

/** The check of a rule about markers that reading could not fit in: it tells those of one kind. */
export function tellJumps(kind: JumpKind): NonNullable<Rule["checkText"]> {
  return (subject: TextSubject, tell: Tell) => {
    const starts = new Set(subject.raised.flatMap(({ rule, range }) => (rule === RAISED ? [range[0]] : [])));
    if (starts.size === 0) return;
    for (const part of subject.tree.children) if (part.type === "part") tellPart(part, kind, starts, subject, tell);
  };
}

/** The last marker of each kind, by level and family. */
type LastMarkers = Map<string, { printed: string; ordinal: number }>;

function tellPart(part: Part, kind: JumpKind, starts: ReadonlySet<number>, subject: TextSubject, tell: Tell): void {
  const last: LastMarkers = new Map();
  for (const section of sectionsOf(part)) {
    const marker = findMarker(cleanRange(subject.source, ...section.headingRange));
    if (!marker) continue;
    const key = `${section.level} ${marker.family}`;
    const before = last.get(key);
    last.set(key, { printed: section.marker, ordinal: marker.ordinal });
    if (!starts.has(section.headingRange[0]) || kindOf(marker, before?.ordinal ?? 0) !== kind) continue;
    const data = { marker: section.marker, before: before?.printed ?? "" };
    tell({ range: markerRange(section), message: before ? "found" : "first", data });
  }
}

function kindOf({ ordinal }: Marker, last: number): JumpKind {
  if (ordinal === last) return "repeat";
  return ordinal > last ? "gap" : "disorder";
}

function markerRange({ headingRange, marker }: SectionNode): readonly [number, number] {
  return [headingRange[0], Math.min(headingRange[1], headingRange[0] + marker.length)];
}
