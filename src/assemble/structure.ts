import type { Noise, Paragraph, Section, Table } from "../model/index.ts";
import { type Positions, toSpan } from "../text/positions.ts";
import type { ParagraphNode, Root, SectionNode, TableCell, TableNode } from "../tree/nodes.ts";

/** The tree as it is emitted: sections nested, tables and noise in lists beside them. */
export interface Structure {
  sections: Section[];
  tables: Table[];
  noise: Noise[];
}

type Child = ParagraphNode | SectionNode | TableNode;

/** Turns the finished tree into sections, tables and noise, all in the order of the document. */
export function assembleStructure(tree: Root, positions: Positions): Structure {
  const structure: Structure = { sections: [], tables: [], noise: [] };
  for (const node of tree.children) {
    if (node.type === "noise") structure.noise.push({ kind: node.kind, span: toSpan(positions, node.range) });
    else gather(node.children, null, structure, [], positions);
  }
  return structure;
}

/** Adds sections and tables among the children to those lists, and text of the holder's own to `paragraphs`. */
function gather(
  children: readonly Child[],
  holder: string | null,
  { sections, tables }: Pick<Structure, "sections" | "tables">,
  paragraphs: Paragraph[],
  positions: Positions,
): void {
  for (const child of children) {
    if (child.type === "section") sections.push(toSection(child, tables, positions));
    else if (child.type === "table") tables.push(toTable(child, holder, positions));
    else if (isOwnText(child)) paragraphs.push({ text: child.clean.text, span: toSpan(positions, child.range) });
  }
}

function toSection(node: SectionNode, tables: Table[], positions: Positions): Section {
  const { id, marker, level, title } = node;
  const span = toSpan(positions, node.range);
  const section: Section = { id, marker, level, title, span, paragraphs: [], children: [] };
  gather(node.children, id, { sections: section.children, tables }, section.paragraphs, positions);
  return section;
}

function toTable(node: TableNode, section: string | null, positions: Positions): Table {
  return {
    id: node.id,
    caption: node.caption?.text ?? null,
    section,
    header: node.header.map(cellText),
    rows: node.rows.map((row) => row.map(cellText)),
    span: toSpan(positions, node.range),
  };
}

function cellText(cell: TableCell | null): string {
  return cell?.clean.text ?? "";
}

/** Title, front and back matter that fell behind a heading are no body of its section. */
function isOwnText({ kind }: ParagraphNode): boolean {
  return kind === "body" || kind === "label";
}
