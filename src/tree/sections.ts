import { sliceClean, sourceRange } from "../text/clean-text.ts";
import type { FlatTable } from "./flat-table.ts";
import type { Entry } from "./flat-tables.ts";
import { isLabelLine, isStatementLine } from "./label-line.ts";
import { paragraphNode, rangeAround } from "./node-makers.ts";
import type { ParagraphNode, SectionNode, TableNode } from "./nodes.ts";
import { findNumbering, type NumberedEntry } from "./numbering.ts";
import { SectionIds } from "./section-ids.ts";
import { completesItem, isStatedByItem } from "./statements-of-items.ts";
import type { TreeWords } from "./tree-words.ts";

/** What stands in a part or a section. */
export type Content = ParagraphNode | SectionNode | TableNode;

/** A marker that fits nowhere, for a finding. */
export interface MisplacedMarker {
  node: SectionNode;
}

export interface Body {
  content: Content[];
  misplaced: MisplacedMarker[];
}

/**
 * Builds the sections of one part from its body: unmarked paragraphs and tables go where {@link homeOf} says.
 *
 * @param prefix what the ids of the part begin with
 * @param makeTable turns a rebuilt table into a node
 */
export function buildSections(
  source: string,
  entries: readonly Entry[],
  prefix: string,
  makeTable: (table: FlatTable) => TableNode,
  words: TreeWords,
): Body {
  const numbering = findNumbering(entries, source, words);
  const nodes: SectionNode[] = [];
  const ids = new SectionIds();
  const content: Content[] = [];
  let current = -1;
  let next = 0;
  entries.forEach((entry, at) => {
    if (numbering[next]?.entry === at) {
      current = next++;
      const { parent } = numbering[current];
      const node = openSection(entry, numbering[current], ids, parent < 0 ? null : nodes[parent], prefix);
      nodes.push(node);
      (parent < 0 ? content : nodes[parent].children).push(node);
      return;
    }
    const text = entry.block?.clean.text ?? "";
    const isLabel = isLabelLine(text, words) || (isStatementLine(text) && isStatedByItem(current, numbering, nodes));
    if (!isLabel && !completesItem(text, current, numbering, nodes)) current = homeOf(current, numbering, nodes, next);
    (current < 0 ? content : nodes[current].children).push(contentOf(entry, isLabel, makeTable));
  });
  for (let at = nodes.length - 1; at >= 0; at--) closeRange(nodes[at]);
  const misplaced = numbering.flatMap(({ expected }, at) => (expected ? [] : [{ node: nodes[at] }]));
  return { content, misplaced };
}

function openSection(
  entry: Entry,
  numbered: NumberedEntry,
  ids: SectionIds,
  parent: SectionNode | null,
  prefix: string,
): SectionNode {
  const { marker, heading } = numbered;
  const clean = entry.block?.clean;
  if (!clean) throw new Error("a numbered entry is a block");
  const children: Content[] = [];
  if (heading.end < clean.text.length)
    children.push(paragraphNode("body", sliceClean(clean, heading.end, clean.text.length)));
  return {
    type: "section",
    id: ids.next(parent?.id ?? prefix, marker),
    marker: clean.text.slice(0, marker.length).trim(),
    level: (parent?.level ?? 0) + 1,
    title: heading.title,
    headingRange: sourceRange(clean, 0, heading.end),
    children,
    range: clean.range,
  };
}

function contentOf(entry: Entry, isLabel: boolean, makeTable: (table: FlatTable) => TableNode): Content {
  return entry.block === null ? makeTable(entry.table) : paragraphNode(isLabel ? "label" : "body", entry.block.clean);
}

/** Index of the section that an unmarked paragraph belongs to, -1 for none. */
function homeOf(
  current: number,
  numbering: readonly NumberedEntry[],
  nodes: readonly SectionNode[],
  next: number,
): number {
  if (current < 0) return current;
  const { heading, marker, parent } = numbering[current];
  if (heading.alone) return current;
  if (marker.family === "dash") return parent;
  return isLastOfRun(current, numbering, nodes, next) ? parent : current;
}

/** True after the last of three or more run-in items that each had a single paragraph. */
function isLastOfRun(
  current: number,
  numbering: readonly NumberedEntry[],
  nodes: readonly SectionNode[],
  next: number,
): boolean {
  const { parent, marker } = numbering[current];
  const following = numbering[next];
  if (parent < 0 || !hasOneParagraph(nodes[current])) return false;
  if (following && following.parent === parent && following.marker.family === marker.family) return false;
  const siblings = nodes[parent].children.filter((child) => child.type === "section");
  return siblings.length >= 3 && siblings.every(hasOneParagraph);
}

function hasOneParagraph({ children }: SectionNode): boolean {
  let counted = 0;
  for (const child of children) if (isCounted(child) && ++counted > 1) return false;
  return counted === 1;
}

function isCounted(child: Content): boolean {
  return child.type !== "paragraph" || child.kind !== "label";
}

function closeRange(node: SectionNode): void {
  node.range = rangeAround([node.range, ...node.children.map((child) => child.range)]);
}
