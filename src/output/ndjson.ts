import type { DocumentFormat } from "./format.ts";
import { escapeUnseen } from "./unseen.ts";

const writeLine = (document: object): [string] => [`${escapeUnseen(JSON.stringify(document))}\n`];

/** One document a line. */
export const ndjsonFormat: DocumentFormat = {
  extension: ".ndjson",
  one: writeLine,
  item: writeLine,
  opening: "",
  separator: "",
  closing: "",
};
