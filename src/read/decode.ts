import type { Range } from "../text/clean-text.ts";
import { detectEncoding } from "./detect-encoding.ts";
import { type Encoding, encodingOf } from "./encoding.ts";
import { beginsLikeHtml, recogniseForeign, startsWith } from "./signature.ts";
import { UnreadableInputError } from "./unreadable-input.ts";
import { countSequences } from "./utf8.ts";

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
/** Nobody reads so many findings, and a hostile file holds millions. */
const MOST_FINDINGS = 10_000;

/**
 * Turns an input into the document text.
 *
 * A string is taken as text, whatever it holds. Bytes are tried as byte-order mark, strict UTF-8, UTF-8 with damage,
 * and then as what they look like among GB18030, Big5 and UTF-16.
 *
 * @param encoding name of the encoding of the bytes, where it is known; a string has none
 * @throws {UnreadableInputError} for bytes that are no text, or text in an encoding that is not read
 * @throws {RangeError} for an encoding that is not known
 */
export function decode(input: string | Uint8Array, encoding: string | null = null): Decoded {
  const told = encoding === null ? null : encodingOf(encoding);
  if (typeof input === "string") return decoded(input.toWellFormed(), "utf-8");
  const foreign = recogniseForeign(input);
  if (foreign) throw new UnreadableInputError(foreign);
  const result = told === null ? decodeUntold(input) : decodeAs(input, told);
  if (beginsLikeHtml(result.text)) throw new UnreadableInputError("html");
  return result;
}

function decodeUntold(bytes: Uint8Array): Decoded {
  const marked = encodingOfMark(bytes);
  if (marked) return decodeAs(bytes, marked);
  const utf8 = bytes.includes(0) ? null : decodeUtf8(bytes);
  if (utf8?.isCertain) return decoded(utf8.text, "utf-8");
  const detected = detectEncoding(bytes);
  if (detected) return decodeAs(bytes, detected);
  if (utf8) return decoded(utf8.text, "utf-8");
  throw new UnreadableInputError(bytes.includes(0) ? "binary" : "unknown-encoding");
}

function encodingOfMark(bytes: Uint8Array): Encoding | null {
  if (startsWith(bytes, 0xff, 0xfe)) return "utf-16le";
  if (startsWith(bytes, 0xfe, 0xff)) return "utf-16be";
  return startsWith(bytes, 0x84, 0x31, 0x95, 0x33) ? "gb18030" : null;
}

/** The decoder reads what is no character, unpaired surrogates too, as U+FFFD. */
function decodeAs(bytes: Uint8Array, encoding: Encoding): Decoded {
  const isWide = encoding.startsWith("utf-16");
  if (!isWide && bytes.includes(0)) throw new UnreadableInputError("binary");
  // who says `utf-16` leaves the order of bytes to the mark
  const marked = isWide ? (encodingOfMark(bytes) ?? encoding) : encoding;
  return decoded(new TextDecoder(marked, { ignoreBOM: true }).decode(bytes), marked);
}

/**
 * Strict UTF-8, or UTF-8 with damage. One stray byte is damage in a short text too, unless its bytes make a text in
 * another encoding.
 *
 * @returns null where it is no UTF-8
 */
function decodeUtf8(bytes: Uint8Array): { text: string; isCertain: boolean } | null {
  try {
    return { text: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes), isCertain: true };
  } catch {
    const { valid, broken } = countSequences(bytes);
    const isCertain = valid >= DAMAGED_UTF8_SHARE * (valid + broken);
    if (!isCertain && (broken > 1 || valid === 0)) return null;
    return { text: new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes), isCertain };
  }
}

/** Reports every U+FFFD, those that were in the file before as well: a character is missing there all the same. */
function decoded(marked: string, encoding: Encoding): Decoded {
  const text = marked.startsWith("\ufeff") ? marked.slice(1) : marked;
  const findings: DecodingFinding[] = [];
  for (let at = text.indexOf("\ufffd"); at >= 0; at = text.indexOf("\ufffd", at + 1)) {
    if (findings.length === MOST_FINDINGS) break;
    findings.push({
      rule: "damaged-character",
      severity: "warning",
      message: "Unexpected damaged character, read as U+FFFD.",
      range: [at, at + 1],
      suggestion: "Compare with the original and put the character back.",
    });
  }
  return { text, encoding, findings };
}
