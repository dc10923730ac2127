import { baseName } from "../base-name.ts";
import type { OutputDocument } from "./output-document.ts";

export interface DocumentPair {
  before: OutputDocument;
  after: OutputDocument;
}

/** Documents of two runs that were read from the same text, and those that only one of them has. */
export interface PairedDocuments {
  pairs: DocumentPair[];
  onlyBefore: OutputDocument[];
  onlyAfter: OutputDocument[];
}

/** Two runs may name their texts differently: by path first, then by content, then by name. */
const KEYS: readonly ((document: OutputDocument) => string)[] = [
  ({ source }) => source.path ?? "",
  ({ source }) => source.sha256,
  ({ source }) => baseName(source.path ?? ""),
];

/** Pairs each document with one of the other run, by whatever key there is only one for. */
export function pairDocuments(before: readonly OutputDocument[], after: readonly OutputDocument[]): PairedDocuments {
  const partner = new Map<OutputDocument, OutputDocument>();
  let left = [...before];
  for (const keyOf of KEYS) {
    const waiting = after.filter((document) => !partner.has(document));
    const mine = onlyOnes(left, keyOf);
    for (const [key, document] of onlyOnes(waiting, keyOf)) {
      const found = mine.get(key);
      if (found) partner.set(document, found);
    }
    const taken = new Set(partner.values());
    left = left.filter((document) => !taken.has(document));
  }
  return {
    pairs: after.flatMap((document) => {
      const found = partner.get(document);
      return found ? [{ before: found, after: document }] : [];
    }),
    onlyBefore: left,
    onlyAfter: after.filter((document) => !partner.has(document)),
  };
}

function onlyOnes(
  documents: readonly OutputDocument[],
  keyOf: (document: OutputDocument) => string,
): Map<string, OutputDocument> {
  const found = new Map<string, OutputDocument | null>();
  for (const document of documents) {
    const key = keyOf(document);
    if (key !== "") found.set(key, found.has(key) ? null : document);
  }
  return new Map([...found].flatMap(([key, document]) => (document === null ? [] : [[key, document] as const])));
}
