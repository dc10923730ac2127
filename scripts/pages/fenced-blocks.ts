import { PageError } from "./page-error.ts";

/** A fenced block of a Markdown page. */
export interface FencedBlock {
  /** What stands behind the opening fence: `jsonl targets value,unit`. */
  info: string;
  /** The lines between the fences, each with its line break. */
  text: string;
  /** Line of the opening fence, counted from 1. */
  line: number;
  /** The lines between the fences are those from `start` up to `end`, counted from 0. */
  start: number;
  end: number;
}

/** The fenced blocks of a page in order; a fence in a block is longer or shorter than the one around it. */
export function findFencedBlocks(path: string, lines: readonly string[]): FencedBlock[] {
  const blocks: FencedBlock[] = [];
  for (let at = 0; at < lines.length; at++) {
    const [, fence, info] = /^(`{3,9})([^`]*)$/.exec(lines[at]) ?? [];
    if (fence === undefined) continue;
    const start = at + 1;
    const end = lines.indexOf(fence, start);
    if (end < 0) throw new PageError(path, start, "this block is never closed");
    const text = lines.slice(start, end).map((line) => `${line}\n`);
    blocks.push({ info: info.trim(), text: text.join(""), line: start, start, end });
    at = end;
  }
  return blocks;
}
