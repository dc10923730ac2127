import { createSectionLines } from "../../../compare/evidence/section-lines.ts";
import { listComparedSections } from "../../../compare/sections/compared-section.ts";
import type { PolicyDocument, Section } from "../../../index.ts";

/** A section as it is shown. */
export interface SectionCell {
  id: string;
  /** `(四)强化产业基础质量支撑`; of a numbered paragraph without a heading its first words. */
  heading: string;
  /** Heading of the chapter that it hangs from; null where it is at the top itself. */
  chapter: string | null;
  line: number | null;
  paragraphs: string[];
}

export interface SectionIndex {
  /** The sections that are compared, in order. */
  readonly compared: readonly SectionCell[];
  /** Any section by its id; null where there is none. */
  cellOf(id: string | null): SectionCell | null;
}

export function indexSections(document: PolicyDocument): SectionIndex {
  const lines = createSectionLines(document);
  const cells = new Map<string, SectionCell>();
  const visit = (section: Section, chapter: string | null): void => {
    const heading = headingOf(section);
    const paragraphs = section.paragraphs.map(({ text }) => text);
    cells.set(section.id, { id: section.id, heading, chapter, line: lines.ofHeading(section), paragraphs });
    for (const child of section.children) visit(child, chapter ?? heading);
  };
  for (const section of document.sections) visit(section, null);
  return {
    compared: listComparedSections(document).flatMap(({ section }) => cells.get(section.id) ?? []),
    cellOf: (id) => cells.get(id ?? "") ?? null,
  };
}

const FIRST_WORDS = 24;

function headingOf({ marker, title, paragraphs }: Section): string {
  if (title !== null) return `${marker}${title}`;
  const [first = ""] = paragraphs.map(({ text }) => text);
  const words = [...first];
  return `${marker}${words.slice(0, FIRST_WORDS).join("")}${words.length > FIRST_WORDS ? "…" : ""}`;
}
