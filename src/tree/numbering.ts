import type { Marker } from "../text/markers.ts";
import { markerOf } from "./bare-numbers.ts";
import { type Placement, placeMarkers } from "./depth.ts";
import type { Entry } from "./flat-tables.ts";
import { type Heading, readHeading } from "./heading.ts";
import { isLabelLine } from "./label-line.ts";
import type { TreeWords } from "./tree-words.ts";

/** A numbered entry: its marker, its heading, and the numbered entry that it stands below. */
export interface NumberedEntry extends Placement {
  entry: number;
  marker: Marker;
  heading: Heading;
}

const ordinals = "一二三四五六七八九十";

/** Finds the numbered entries of a body and their depth. */
export function findNumbering(entries: readonly Entry[], source: string, words: TreeWords): NumberedEntry[] {
  const found: { entry: number; marker: Marker }[] = [];
  entries.forEach((each, entry) => {
    const { block } = each;
    const marker = markerOf(each);
    if (block === null || marker === null || isSeries(block.clean.text, marker)) return;
    // ——责任单位:… is a label line, however it is marked
    if (marker.family === "dash" && isLabelLine(block.clean.text.slice(marker.length), words)) return;
    found.push({ entry, marker });
  });
  const placements = placeMarkers(found.map(({ marker }) => marker));
  return found.map(({ entry, marker }, at) => {
    const { block } = entries[entry];
    if (block === null) throw new Error("a numbered entry is a block");
    return { entry, marker, heading: readHeading(block.clean, marker.length, block.joined, source), ...placements[at] };
  });
}

/** `一是加强领导。二是强化考核。`: one paragraph that counts inside; items of their own stand one a paragraph. */
function isSeries(text: string, { family, ordinal }: Marker): boolean {
  return family === "ordinal-word" && ordinal < ordinals.length && text.includes(`${ordinals[ordinal]}是`);
}
