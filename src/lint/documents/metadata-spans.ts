import type { Metadata, Span } from "../../model/index.ts";
import { type Check, INSIDE } from "./span-check.ts";

/** Fields whose words stand in the text as they are, around them what else stands on the line. */
const WORDS = ["title", "noticeTitle", "documentType", "documentNumber"] as const;
/** Days are written in many ways (二〇一二年七月六日, 2023/2/24); their year is always there. */
const DAYS = ["dateIssued", "datePublished"] as const;

const NUMERALS = "〇一二三四五六七八九";
const ZERO = /[○零OoО0]/g;

/** Slices what the text says of itself. */
export function checkMetadata(metadata: Metadata, slice: (span: Span) => string, check: Check): void {
  const { spans } = metadata;
  for (const [name, span] of Object.entries(spans)) check(span, ["metadata", "spans", name], INSIDE);
  for (const field of WORDS) {
    const [text, span] = [metadata[field], spans[field]];
    if (text !== null && span) check(span, ["metadata", "spans", field], { kind: "holds", text });
  }
  for (const field of DAYS) {
    const [day, span] = [metadata[field], spans[field]];
    const year = day?.slice(0, 4);
    if (year && span && !hasYear(slice(span), year))
      check(span, ["metadata", "spans", field], { kind: "holds", text: year });
  }
}

function hasYear(found: string, year: string): boolean {
  const words = [...year].map((digit) => NUMERALS[Number(digit)]).join("");
  return found.normalize("NFKC").replace(/\s/g, "").includes(year) || found.replace(ZERO, "〇").includes(words);
}
