import type { UnreadableCode } from "./unreadable-input.ts";

const HTML_HEAD = 1024;
/** `<?xml …?>`, comments and blanks may stand before the first tag of a page. */
const HTML_START =
  /^\s{0,1000}(?:<\?xml[^>]{0,200}>\s{0,100}|<!--[^>]{0,500}-->\s{0,100}){0,5}<(?:!doctype\s{1,20}html|html)\b/i;

/**
 * Recognises by their first bytes the files that people most often give instead of a text.
 *
 * @returns what it is, or null where nothing speaks against text
 */
export function recogniseForeign(bytes: Uint8Array): UnreadableCode | null {
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46)) return "pdf"; // %PDF
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return "ole";
  if (startsWith(bytes, 0x50, 0x4b) && bytes[2] < 0x20) return "zip"; // PK and a control byte: `PK赛` is text
  if (startsWith(bytes, 0x7b, 0x5c, 0x72, 0x74, 0x66)) return "rtf"; // {\rtf
  return HTML_START.test(asciiHead(bytes)) ? "html" : null;
}

/** The same of a text: in UTF-16 the bytes of a tag do not stand side by side. */
export function beginsLikeHtml(text: string): boolean {
  return HTML_START.test(text.slice(0, HTML_HEAD));
}

export function startsWith(bytes: Uint8Array, ...signature: number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** The first bytes as Latin-1, enough to see a tag whatever the encoding. */
function asciiHead(bytes: Uint8Array): string {
  const start = startsWith(bytes, 0xef, 0xbb, 0xbf) ? 3 : 0;
  return String.fromCharCode(...bytes.subarray(start, start + HTML_HEAD));
}
