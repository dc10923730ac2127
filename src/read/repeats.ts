import { findMarker } from "../text/markers.ts";
import type { Block } from "./blocks.ts";

/** Shortest paragraph that counts as repeated; shorter ones may well stand twice. */
const shortestRepeat = 20;
/** A text of so few paragraphs is not given twice, its paragraphs are. */
const shortestText = 4;
const label = /^[〔【(]?[一-鿿]{2,8}:/;

/**
 * Marks what is said again as noise (`repeat`): a paragraph of prose that equals the one directly before it, and the
 * second half of a file that equals the first.
 */
export function markRepeats(blocks: readonly Block[]): Block[] {
  const text = blocks.filter(({ noise }) => noise === null);
  const half = isTwice(text) ? text[text.length / 2] : null;
  let before: Block | null = null;
  let inRepeat = false;
  return blocks.map((block) => {
    if (block.noise !== null) return block;
    inRepeat ||= block === half;
    const repeated = inRepeat || (before?.clean.text === block.clean.text && isProse(block));
    if (!repeated) before = block;
    return repeated ? { ...block, noise: "repeat" } : block;
  });
}

function isTwice(text: readonly Block[]): boolean {
  const half = text.length / 2;
  if (!Number.isInteger(half) || half < shortestText) return false;
  return text.slice(0, half).every(({ clean }, at) => clean.text === text[half + at].clean.text);
}

/** A sentence; label lines, cells and items of lists may be the same time and again. */
function isProse({ clean }: Block): boolean {
  const { text } = clean;
  return text.length >= shortestRepeat && /[。;!?]$/.test(text) && !label.test(text) && findMarker(clean) === null;
}
