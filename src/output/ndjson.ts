import type { DocumentFormat } from "./format.ts";
import { escapeUnseen } from "./unseen.ts";

/** A value on one line, without its line break; what an editor would act upon is escaped. */
export function jsonLine(value: object): string {
  return escapeUnseen(JSON.stringify(value));
}

const writeLine = (document: object): [string] => [`${jsonLine(document)}\n`];

/** One document a line. */
export const ndjsonFormat: DocumentFormat = {
  extension: ".ndjson",
  one: writeLine,
  item: writeLine,
  opening: "",
  separator: "",
  closing: "",
};
