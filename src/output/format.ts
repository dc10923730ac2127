/**
 * How documents are written: in pieces, so that neither a batch nor the text of a long document has ever to be
 * held as one string. A list is `opening`, then its documents with `separator` between them, then `closing`.
 */
export interface DocumentFormat {
  /** The ending of a file of this format, with its dot. */
  readonly extension: string;
  /** A document that stands alone, with its final line break. */
  one(document: object): Iterable<string>;
  /** A document as an item of a list, without what stands between items. */
  item(document: object): Iterable<string>;
  readonly opening: string;
  readonly separator: string;
  readonly closing: string;
}

/** Enough that few writes are made, little beside a document. */
const CHUNK_LENGTH = 1 << 16;

/** Puts small pieces together into ones that are worth writing. */
export function* chunk(pieces: Iterable<string>): Generator<string> {
  let waiting: string[] = [];
  let length = 0;
  for (const piece of pieces) {
    waiting.push(piece);
    length += piece.length;
    if (length < CHUNK_LENGTH) continue;
    yield waiting.join("");
    waiting = [];
    length = 0;
  }
  if (length > 0) yield waiting.join("");
}
