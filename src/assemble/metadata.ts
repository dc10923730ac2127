import type { MetadataDraft } from "../extract/metadata/metadata-draft.ts";
import type { Citation, Metadata } from "../model/index.ts";
import { type Positions, toSpan } from "../text/positions.ts";
import type { CitationDraft } from "./drafts.ts";
import { sortByRange } from "./facts.ts";

export function assembleMetadata({ ranges, ...fields }: MetadataDraft, positions: Positions): Metadata {
  const spans = Object.entries(ranges).map(([field, range]) => [field, toSpan(positions, range)] as const);
  return { ...fields, spans: Object.fromEntries(spans) };
}

export function assembleCitations(drafts: readonly CitationDraft[], positions: Positions): Citation[] {
  return sortByRange(drafts).map(({ title, documentNumber, section, range }) => ({
    title,
    documentNumber,
    section,
    span: toSpan(positions, range),
  }));
}
