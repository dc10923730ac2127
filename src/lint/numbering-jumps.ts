import { cleanRange } from "../text/clean.ts";
import { findMarker, type Marker } from "../text/markers.ts";
import type { Part, SectionNode } from "../tree/nodes.ts";
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

interface Numbered {
  section: SectionNode;
  marker: Marker;
}

function tellPart(part: Part, kind: JumpKind, starts: ReadonlySet<number>, subject: TextSubject, tell: Tell): void {
  const numbered = listNumbered(part, subject.source);
  numbered.forEach(({ section, marker }, at) => {
    if (!starts.has(section.headingRange[0])) return;
    const before = numbered.slice(0, at).findLast((each) => isSameKind(each, { section, marker }));
    if (kindOf(marker, before?.marker) !== kind) return;
    const range = markerRange(section);
    tell({
      range,
      message: before ? "found" : "first",
      data: { marker: section.marker, before: before?.section.marker ?? "" },
    });
  });
}

function listNumbered(node: Part | SectionNode, source: string): Numbered[] {
  return node.children.flatMap((child) => {
    if (child.type !== "section") return [];
    const marker = findMarker(cleanRange(source, ...child.range));
    return [...(marker ? [{ section: child, marker }] : []), ...listNumbered(child, source)];
  });
}

function isSameKind(a: Numbered, b: Numbered): boolean {
  return a.section.level === b.section.level && a.marker.family === b.marker.family;
}

function kindOf({ ordinal }: Marker, before: Marker | undefined): JumpKind {
  const last = before?.ordinal ?? 0;
  if (ordinal === last) return "repeat";
  return ordinal > last ? "gap" : "disorder";
}

function markerRange({ headingRange, marker }: SectionNode): readonly [number, number] {
  return [headingRange[0], Math.min(headingRange[1], headingRange[0] + marker.length)];
}
