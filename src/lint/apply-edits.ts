import type { Edit } from "./rule.ts";

/**
 * Applies the edits of a text that do not meet, the first of each meeting lot; the others are found anew in the text
 * that comes out.
 */
export function applyEdits(text: string, edits: readonly Edit[]): { text: string; applied: Edit[] } {
  const applied: Edit[] = [];
  const pieces: string[] = [];
  let end = 0;
  for (const edit of [...edits].sort((a, b) => a.range[0] - b.range[0] || a.range[1] - b.range[1])) {
    const [from, to] = edit.range;
    if (from < end || (applied.length > 0 && from === end && from === to)) continue;
    pieces.push(text.slice(end, from), edit.text);
    end = to;
    applied.push(edit);
  }
  return { text: [...pieces, text.slice(end)].join(""), applied };
}
