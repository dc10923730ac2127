/**
 * How documents are written: in pieces, so that a batch can be written while it is read and never has to be
 * held. A list is `opening`, then its documents with `separator` between them, then `closing`.
 */
export interface DocumentFormat {
  /** The ending of a file of this format, with its dot. */
  readonly extension: string;
  /** A document that stands alone, with its final line break. */
  one(document: object): string;
  /** A document as an item of a list, without what stands between items. */
  item(document: object): string;
  readonly opening: string;
  readonly separator: string;
  readonly closing: string;
}

/** Writes a whole list at once; the same bytes as writing it piece by piece. */
export function formatList(documents: readonly object[], format: DocumentFormat): string {
  return format.opening + documents.map((each) => format.item(each)).join(format.separator) + format.closing;
}
