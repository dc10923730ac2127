import { findMarker } from "../text/markers.ts";
import type { Block } from "./blocks.ts";
import type { Line } from "./lines.ts";

/** Shortest paragraph that counts as repeated; shorter ones may well stand twice. */
const shortestRepeat = 20;
/** A text of so few lines is not given twice, its lines are. */
const shortestText = 4;
const label = /^[〔【(]?[一-鿿]{2,8}:/;

/** How many lines at the end of a file say again what all lines before them say: half of them, or none. */
export function countRepeated(lines: readonly Line[]): number {
  const half = lines.length / 2;
  if (!Number.isInteger(half) || half < shortestText) return 0;
  return lines.slice(0, half).every(({ text }, at) => text === lines[half + at].text) ? half : 0;
}

/** Marks as noise (`repeat`) each paragraph of prose that equals the one directly before it. */
export function markRepeats(blocks: readonly Block[]): Block[] {
  let before: Block | null = null;
  return blocks.map((block) => {
    if (block.noise !== null) return block;
    const repeated = before?.clean.text === block.clean.text && isProse(block);
    if (!repeated) before = block;
    return repeated ? { ...block, noise: "repeat" } : block;
  });
}

/** A sentence; label lines, cells and items of lists may be the same time and again. */
function isProse({ clean }: Block): boolean {
  const { text } = clean;
  return text.length >= shortestRepeat && /[。;!?]$/.test(text) && !label.test(text) && findMarker(clean) === null;
}
