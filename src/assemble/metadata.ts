import type { MetadataDraft } from "../extract/metadata/metadata-draft.ts";
import type { Citation, Metadata } from "../model/index.ts";
import { type Positions, toSpan } from "../text/positions.ts";
import type { CitationDraft } from "./drafts.ts";
import { sortByRange } from "./facts.ts";

export function assembleMetadata(draft: MetadataDraft, positions: Positions): Metadata {
  const spans = Object.entries(draft.ranges).map(([field, range]) => [field, toSpan(positions, range)] as const);
  return {
    title: draft.title,
    noticeTitle: draft.noticeTitle,
    documentType: draft.documentType,
    documentNumber: draft.documentNumber,
    issuers: draft.issuers,
    recipients: draft.recipients,
    region: draft.region,
    dateIssued: draft.dateIssued,
    datePublished: draft.datePublished,
    period: draft.period,
    effective: draft.effective,
    spans: Object.fromEntries(spans),
  };
}

export function assembleCitations(drafts: readonly CitationDraft[], positions: Positions): Citation[] {
  return sortByRange(drafts).map(({ title, documentNumber, section, range }) => ({
    title,
    documentNumber,
    section,
    span: toSpan(positions, range),
  }));
}
