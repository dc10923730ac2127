import type { Range } from "../text/clean-text.ts";
import { recogniseForeign, startsWith } from "./signature.ts";
import { UnreadableInputError } from "./unreadable-input.ts";
import { countSequences } from "./utf8.ts";

export type Encoding = "utf-8" | "utf-16le" | "utf-16be";

/** A text and how its bytes were read. */
export interface Decoded {
  /** Without byte-order mark and without unpaired surrogates; otherwise as it came. */
  text: string;
  encoding: Encoding;
  findings: DecodingFinding[];
}

/** A place where a character was lost; `range` is UTF-16 offsets of the text. */
export interface DecodingFinding {
  rule: "damaged-character";
  severity: "warning";
  message: string;
  range: Range;
  suggestion: string;
}

/** Below this share of whole multi-byte sequences the text is not UTF-8 with damage but something else. */
const DAMAGED_UTF8_SHARE = 0.98;
const UNPAIRED_SURROGATE = /\p{Surrogate}/gu;

/**
 * Turns an input into the document text.
 *
 * A string is taken as text, whatever it holds; bytes are tried as byte-order mark, strict UTF-8, UTF-8 with damage.
 *
 * @throws {UnreadableInputError} for bytes that are no text, or text in an encoding that is not read
 */
export function decode(input: string | Uint8Array): Decoded {
  return typeof input === "string" ? decodeString(input) : decodeBytes(input);
}

function decodeString(input: string): Decoded {
  return decoded(withoutMark(input).replace(UNPAIRED_SURROGATE, "\ufffd"), "utf-8");
}

function decodeBytes(bytes: Uint8Array): Decoded {
  const foreign = recogniseForeign(bytes);
  if (foreign) throw new UnreadableInputError(foreign);
  if (startsWith(bytes, 0xff, 0xfe)) return decodeUtf16(bytes, "utf-16le");
  if (startsWith(bytes, 0xfe, 0xff)) return decodeUtf16(bytes, "utf-16be");
  if (bytes.includes(0)) throw new UnreadableInputError("binary");
  return decoded(decodeUtf8(bytes), "utf-8");
}

/** The decoder drops the byte-order mark and reads unpaired surrogates as U+FFFD. */
function decodeUtf16(bytes: Uint8Array, encoding: Encoding): Decoded {
  return decoded(new TextDecoder(encoding).decode(bytes), encoding);
}

function decodeUtf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    const { valid, broken } = countSequences(bytes);
    if (valid < DAMAGED_UTF8_SHARE * (valid + broken)) throw new UnreadableInputError("unknown-encoding");
    return new TextDecoder("utf-8").decode(bytes);
  }
}

function withoutMark(text: string): string {
  return text.startsWith("\ufeff") ? text.slice(1) : text;
}

/** Reports every U+FFFD, those that were in the file before as well: a character is missing there all the same. */
function decoded(text: string, encoding: Encoding): Decoded {
  const findings: DecodingFinding[] = [];
  for (let at = text.indexOf("\ufffd"); at >= 0; at = text.indexOf("\ufffd", at + 1)) {
    findings.push({
      rule: "damaged-character",
      severity: "warning",
      message: "Unexpected damaged character, read as U+FFFD",
      range: [at, at + 1],
      suggestion: "Compare with the original and put the character back.",
    });
  }
  return { text, encoding, findings };
}
