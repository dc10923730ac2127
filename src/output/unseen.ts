/**
 * Characters that a terminal or an editor acts upon instead of showing: control characters beyond those that
 * JSON escapes anyway, the separators that count as line breaks in YAML 1.1, marks that turn the direction of
 * the text around, and the byte-order mark. A document may hold them, and its data must keep them.
 */
const UNSEEN = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

export function hasUnseen(text: string): boolean {
  return text.search(UNSEEN) >= 0;
}

/** Writes them as `\u202e`, which JSON and double-quoted YAML read back as the character itself. */
export function escapeUnseen(text: string): string {
  return text.replace(UNSEEN, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
