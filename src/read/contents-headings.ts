import type { NoiseKind } from "../model/index.ts";
import type { Line } from "./lines.ts";

const leader = /(?:[.·…•。]{2,400}|[-—]{3,400})\d{0,4}$|\d{1,4}$/;
/** A heading is hardly broken over more lines. */
const mostLines = 3;

/** The headings that a table of contents lists: `(一)工作进展............4` */
export function headingsInContents(lines: readonly Line[], kinds: readonly (NoiseKind | null)[]): ReadonlySet<string> {
  const headings = new Set<string>();
  for (const [at, { text }] of lines.entries()) if (kinds[at] === "contents") headings.add(text.replace(leader, ""));
  return headings;
}

/** True where the lines are a whole heading, as the table of contents has it. */
export function isListedHeading(block: readonly Line[], headings: ReadonlySet<string>): boolean {
  return headings.size > 0 && block.length <= mostLines && headings.has(block.map(({ text }) => text).join(""));
}
