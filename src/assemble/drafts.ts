import type { Draft } from "../extract/extractor.ts";
import type { MetadataDraft } from "../extract/metadata/metadata-draft.ts";
import type { ResponsibilityDraft } from "../extract/responsibilities/extract-responsibilities.ts";
import type { Citation, Deadline, QualitativeTarget, Reason, Target } from "../model/index.ts";
import type { Range } from "../text/clean-text.ts";

/** What became of one number of the document; `reason` is null where nothing but a fact can explain it. */
export interface NumberAccount {
  range: Range;
  reason: Reason | null;
}

export type CitationDraft = Omit<Citation, "span"> & { range: Range };

/** Everything that the extractors of the line hand over, each under its key. */
export interface Drafts {
  metadata: MetadataDraft;
  targets: Draft<Target>[];
  qualitativeTargets: Draft<QualitativeTarget>[];
  responsibilities: ResponsibilityDraft[];
  deadlines: Draft<Deadline>[];
  citations: CitationDraft[];
  numbers: NumberAccount[];
}

/** What stands before any extractor has run: nothing known, nothing found. */
export function emptyDrafts(): Drafts {
  return {
    metadata: {
      title: null,
      noticeTitle: null,
      documentType: null,
      documentNumber: null,
      issuers: [],
      recipients: [],
      region: null,
      dateIssued: null,
      datePublished: null,
      period: null,
      effective: null,
      ranges: {},
    },
    targets: [],
    qualitativeTargets: [],
    responsibilities: [],
    deadlines: [],
    citations: [],
    numbers: [],
  };
}
