import type { PolicyDocument, Section, Span } from "../../model/index.ts";
import { cleanRange } from "../../text/clean.ts";
import { sourceOffset } from "../../text/clean-text.ts";
import { createPositions, lineAt, offsetAt, type Positions } from "../../text/positions.ts";

/** Finds the lines of a section's words; sections have spans and no lines, so the text is needed. */
export interface SectionLines {
  /** 1-based line of the heading; null where the document came without its text. */
  ofHeading(section: Section): number | null;
  /** 1-based line on which some clean words of a paragraph start, that of the paragraph where they are not found. */
  ofWords(paragraph: Section["paragraphs"][number], words: string): number | null;
}

export function createSectionLines({ text }: PolicyDocument): SectionLines {
  if (text === undefined) return { ofHeading: () => null, ofWords: () => null };
  const positions = createPositions(text);
  return {
    ofHeading: ({ span }) => lineAt(positions, offsetAt(positions, span[0])),
    ofWords: ({ span }, words) => lineAt(positions, findWords(positions, span, words)),
  };
}

/** Offset of the words in the source, whose line breaks and spaces the clean words lack. */
function findWords(positions: Positions, [start, end]: Span, words: string): number {
  const clean = cleanRange(positions.source, offsetAt(positions, start), offsetAt(positions, end));
  return sourceOffset(clean, Math.max(0, clean.text.indexOf(words)));
}
