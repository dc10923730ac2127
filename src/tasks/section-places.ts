import type { PolicyDocument, Section } from "../model/index.ts";

/** A section with its way from the top. */
export interface PlacedSection {
  /** Null for what stands before the first section. */
  section: Section | null;
  /** Printed numbers from the top: `二、(三)`. */
  markers: string;
  /** Ids of the sections above it, the nearest first. */
  above: readonly string[];
}

/** All sections in the order of the text, by their ids; what stands before the first has null. */
export function placeSections({ sections }: PolicyDocument): Map<string | null, PlacedSection> {
  const placed = new Map<string | null, PlacedSection>([[null, { section: null, markers: "", above: [] }]]);
  const visit = (section: Section, before: string, above: readonly string[]): void => {
    const markers = before + section.marker;
    placed.set(section.id, { section, markers, above });
    for (const child of section.children) visit(child, markers, [section.id, ...above]);
  };
  for (const section of sections) visit(section, "", []);
  return placed;
}
