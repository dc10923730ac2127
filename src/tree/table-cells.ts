import { type ColumnRole, headerWords } from "../lexicon/table-words.ts";
import { characterSet } from "../text/characters.ts";
import type { CleanText } from "../text/clean-text.ts";
import { findMarker } from "../text/markers.ts";

/** `2025年` `2020年实际` `十三五目标` `“十四五”末` `2025年目标值` */
const yearHeader = /^(?:到?(?:19|20)\d\d年?|“?十[一二三四五]五”?).{0,8}$/;
const beginsYear = characterSet("到12“十");
const endsSentence = characterSet("。;:");
/** What is longer is a sentence. */
export const longestCell = 60;
const longestHeaderCell = 14;

const roleOfHeader = new Map<string, ColumnRole>(
  headerWords.flatMap(([role, words]) => words.map((word): [string, ColumnRole] => [word, role])),
);

/** What the column below a header cell holds; null for a cell that heads none. */
export function roleOf(text: string): ColumnRole | null {
  if (text.length > longestHeaderCell) return null;
  const bare = text.endsWith(")") ? text.replace(/\([^()]{0,10}\)$/, "") : text;
  return roleOfHeader.get(bare) ?? (beginsYear(bare.charCodeAt(0)) && yearHeader.test(bare) ? "value" : null);
}

/** True for a line that may be a cell: short, no sentence, no heading. */
export function isCell(clean: CleanText): boolean {
  const { text } = clean;
  if (text.length > longestCell || endsSentence(text.charCodeAt(text.length - 1))) return false;
  const marker = findMarker(clean);
  return marker === null || marker.length === text.length || /^[-—]/.test(text);
}
