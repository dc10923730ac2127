import type { PolicyDocument, Section, Span } from "../model/index.ts";
import { codePointAt, createPositions, lineAt, type Positions } from "../text/positions.ts";

/** Finds the line of a quote; one that occurs several times belongs to its section. */
export type Locate = (quote: string | null, section: string | null) => number | null;

/** Without the document text nothing can be found. */
export function createLocate(document: PolicyDocument | undefined): Locate {
  const text = document?.text;
  if (document === undefined || text === undefined) return () => null;
  const positions = createPositions(text);
  const spans = new Map(flatten(document.sections).map(({ id, span }) => [id, span]));
  return (quote, section) => {
    if (!quote) return null;
    const inside = section === null ? undefined : spans.get(section);
    const offset = inside ? occurrenceIn(positions, quote, inside) : text.indexOf(quote);
    return offset < 0 ? null : lineAt(positions, offset);
  };
}

/** The first occurrence inside the span, or else the first of all. */
function occurrenceIn(positions: Positions, quote: string, [start, end]: Span): number {
  const { source } = positions;
  for (let at = source.indexOf(quote); at >= 0; at = source.indexOf(quote, at + 1)) {
    const place = codePointAt(positions, at);
    if (place >= start && place < end) return at;
  }
  return source.indexOf(quote);
}

function flatten(sections: readonly Section[]): Section[] {
  return sections.flatMap((section) => [section, ...flatten(section.children)]);
}
