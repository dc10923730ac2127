import { endsInStatement } from "./label-line.ts";
import type { SectionNode } from "./nodes.ts";
import type { NumberedEntry } from "./numbering.ts";

/** How many numbered items may stand below the one before. */
const farthestSibling = 60;

/** True where the item before it says itself who answers for it: the next statement is of the next item alone. */
export function isStatedByItem(
  current: number,
  numbering: readonly NumberedEntry[],
  nodes: readonly SectionNode[],
): boolean {
  if (current < 0) return false;
  let before = current - 1;
  while (before >= 0 && current - before < farthestSibling && numbering[before].parent !== numbering[current].parent)
    before--;
  if (numbering[before]?.parent !== numbering[current].parent) return false;
  const last = nodes[before].children[nodes[before].children.length - 1];
  return last?.type === "paragraph" && (last.kind === "label" || endsInStatement(last.clean.text));
}

/** True for the rest of an item that who answers for it ends, as the item before it does. */
export function completesItem(
  text: string,
  current: number,
  numbering: readonly NumberedEntry[],
  nodes: readonly SectionNode[],
): boolean {
  const last = nodes[current]?.children.at(-1);
  const isOpen = last?.type === "paragraph" && last.kind === "body" && !endsInStatement(last.clean.text);
  return isOpen && endsInStatement(text) && isStatedByItem(current, numbering, nodes);
}
