import { characterSearch } from "../text/characters.ts";
import { findMarker } from "../text/markers.ts";
import { raggedColumns } from "./layout.ts";
import type { Line } from "./lines.ts";

const nextComma = characterSearch(",。");
/** How far into a line a sign of prose is looked for. */
const longestLook = 240;
/** A numbered line of this length with a comma is a sentence. */
const shortestProse = 24;
/** Lines of a paragraph that tell whether it is prose. */
const linesLookedAt = 12;

/** An unfinished sentence: clauses, but no full stop yet at the end. A heading has one comma at the most. */
export function isProse(block: readonly Line[], wrapColumns: number): boolean {
  const marker = findMarker(block[0].clean);
  if (marker === null) return hasCommas(block, 1);
  if (hasCommas(block, 2) || (block.length >= 2 && isFull(block[0], wrapColumns))) return true;
  // 1. numbers paragraphs of prose; 一、 and (一) number headings, which may have a comma
  return marker.family === "number" && block[0].text.length >= shortestProse && hasCommas(block, 1);
}

function hasCommas(block: readonly Line[], enough: number): boolean {
  let commas = 0;
  for (const { text } of block.slice(0, linesLookedAt)) {
    const end = Math.min(text.length, longestLook);
    for (let at = nextComma(text, 0, end); at >= 0; at = nextComma(text, at + 1, end)) {
      if (++commas >= enough) return true;
    }
  }
  return false;
}

export function isFull(line: Line, wrapColumns: number): boolean {
  return line.columns >= wrapColumns - raggedColumns;
}
