/**
 * No separator, bracket or quotation mark of clean text has a greater code, every ideograph has: most characters need no
 * second look.
 */
export const LAST_SIGN = "〕".charCodeAt(0);

/** Characters as a set of codes; to ask for `text[at]` instead would make a string of every ideograph. */
export function codesOf(characters: string): ReadonlySet<number> {
  return new Set([...characters].map((character) => character.charCodeAt(0)));
}
