import { isLayout } from "../../src/text/characters.ts";
import { cleanRange } from "../../src/text/clean.ts";
import { type CleanText, sourceOffset } from "../../src/text/clean-text.ts";
import type { Part, Root, SectionNode, TableNode } from "../../src/tree/nodes.ts";

/**
 * Characters of the source that the tree loses or holds twice: every one but layout stands in exactly one heading,
 * paragraph, cell or stretch of noise.
 *
 * @returns a sentence for the first of each
 */
export function coverageFaults(source: string, tree: Root): string[] {
  const times = new Uint8Array(source.length);
  const noise = new Set<number>();
  for (const child of tree.children) {
    if (child.type !== "noise") continue;
    for (const at of charactersOf(cleanRange(source, ...child.range))) noise.add(at);
  }
  const cover = (clean: CleanText) => {
    for (const at of charactersOf(clean)) times[at]++;
  };
  // a heading may run on behind a page mark
  const coverHeading = ({ headingRange }: SectionNode) => {
    for (const at of charactersOf(cleanRange(source, ...headingRange))) if (!noise.has(at)) times[at]++;
  };
  for (const at of noise) times[at]++;
  for (const child of tree.children) if (child.type === "part") coverNode(child, cover, coverHeading);
  return faultsOf(source, times);
}

function coverNode(
  node: Part | SectionNode,
  cover: (clean: CleanText) => void,
  coverHeading: (section: SectionNode) => void,
): void {
  for (const child of node.children) {
    if (child.type === "paragraph") cover(child.clean);
    else if (child.type === "table") for (const clean of cellsOf(child)) cover(clean);
    else {
      coverHeading(child);
      coverNode(child, cover, coverHeading);
    }
  }
}

/** A category is one cell for all its rows. */
function cellsOf({ caption, header, rows }: TableNode): Set<CleanText> {
  const cells = [...header, ...rows.flat()].flatMap((cell) => (cell === null ? [] : [cell.clean]));
  return new Set(caption === null ? cells : [caption, ...cells]);
}

function charactersOf(clean: CleanText): number[] {
  return Array.from({ length: clean.text.length }, (_, at) => sourceOffset(clean, at));
}

function faultsOf(source: string, times: Uint8Array): string[] {
  const isText = (at: number) => !isLayout(source.charCodeAt(at));
  const lost = times.findIndex((count, at) => count === 0 && isText(at));
  const twice = times.findIndex((count, at) => count > 1 && isText(at));
  const around = (at: number) => JSON.stringify(source.slice(Math.max(0, at - 12), at + 12));
  return [...(lost < 0 ? [] : [`lost: ${around(lost)}`]), ...(twice < 0 ? [] : [`twice: ${around(twice)}`])];
}
