import { cleanRange } from "../../../text/clean.ts";

/** A slice of a document as one reads it: without its line breaks, and `98<U+E010>5%` as 98.5%. */
export function cleanWords(slice: string): string {
  return cleanRange(slice, 0, slice.length).text;
}
