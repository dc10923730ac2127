import type { Range } from "../../text/clean-text.ts";
import type { Extractor } from "../extractor.ts";
import { documentTypeOf } from "./document-type-of.ts";
import { findRegion } from "./find-region.ts";
import { headOf, linesOf } from "./lines.ts";
import type { Located, MetadataDraft } from "./metadata-draft.ts";
import { readDateIssued, readDatePublished } from "./read-dates.ts";
import { readDocumentNumber } from "./read-document-number.ts";
import { readEffective } from "./read-effective.ts";
import { readIssuers } from "./read-issuers.ts";
import { readPeriod } from "./read-period.ts";
import { readRecipients } from "./read-recipients.ts";
import { readSignature } from "./read-signature.ts";
import { readTitles } from "./read-titles.ts";

/** What the document says of itself: in its titles, front and back matter and the lines of the page around it. */
export const extractMetadata: Extractor<MetadataDraft> = (reading) => {
  const { source, tree, passages, lexicon } = reading;
  const lines = linesOf(tree, source);
  const head = headOf(lines);
  const { title, noticeTitle } = readTitles(lines, head);
  const signature = readSignature(lines);
  const issuers = readIssuers(signature, head, lines);
  const recipients = readRecipients(head);
  const dateIssued = readDateIssued(signature, head, lines);
  const type = title && documentTypeOf(title.value, lexicon.documentTypes);
  const found = {
    title,
    noticeTitle,
    documentType: title && type !== null ? { value: type, range: title.range } : null,
    documentNumber: readDocumentNumber(head, lines),
    issuers,
    recipients,
    region: findRegion({ title, noticeTitle, issuers, recipients, source }),
    dateIssued,
    datePublished: readDatePublished(signature, head, lines),
    period: readPeriod(title, passages),
    effective: readEffective(reading, dateIssued?.value ?? null),
  };
  return {
    title: found.title?.value ?? null,
    noticeTitle: found.noticeTitle?.value ?? null,
    documentType: found.documentType?.value ?? null,
    documentNumber: found.documentNumber?.value ?? null,
    issuers: found.issuers?.value ?? [],
    recipients: found.recipients?.value ?? [],
    region: found.region?.value ?? null,
    dateIssued: found.dateIssued?.value ?? null,
    datePublished: found.datePublished?.value ?? null,
    period: found.period?.value ?? null,
    effective: found.effective?.value ?? null,
    ranges: rangesOf(found),
  };
};

function rangesOf(found: Record<string, Located<unknown> | null>): Record<string, Range> {
  const ranges: Record<string, Range> = {};
  for (const field in found) {
    const located = found[field];
    if (located) ranges[field] = located.range;
  }
  return ranges;
}
