import type { Source } from "../../model/index.ts";

/** The text that an extracted document was made of, as it is now. */
export interface SourceText {
  /** The document text. */
  readonly text: string;
  /** SHA-256 of its bytes in hexadecimal. */
  readonly sha256: string;
  /** How many they are. */
  readonly bytes: number;
}

/** Looks up the text of a document; null where it is not there. */
export type FindSource = (source: Source) => SourceText | null;
