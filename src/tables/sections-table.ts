import type { PolicyDocument, Section } from "../model/index.ts";
import { documentColumn, spanColumns } from "./fact-columns.ts";
import { column, defineTable, joining, maybe, primary } from "./table.ts";

/** A section with its place in the tree. */
interface PlacedSection extends Section {
  parent: string | null;
  position: number;
}

/** Sections in the order of the text, with the ids of those above them. */
export const sectionsTable = defineTable<PlacedSection>(
  { name: "sections", english: "Numbered sections, one a row", chinese: "章节，每节一行" },
  listSections,
  [
    documentColumn(),
    primary(column("section", "text", ["Its id, the printed numbers dotted: 2.1", "章节编号，如 2.1"], ({ id }) => id)),
    joining(
      maybe("parent", "text", ["Section above it; empty at the top", "上级章节；顶层为空"], ({ parent }) => parent),
      "sections.section",
    ),
    column(
      "position",
      "integer",
      ["Its place in the document, from 1", "在文件中的次序，从 1 起"],
      ({ position }) => position,
    ),
    column("level", "integer", ["Depth, 1 at the top", "层级，顶层为 1"], ({ level }) => level),
    column("marker", "text", ["Numbering as printed", "编号原文"], ({ marker }) => marker),
    maybe("title", "text", ["Words of the heading", "标题"], ({ title }) => title),
    column("text", "text", ["Its own paragraphs, one a line", "本节正文，每段一行"], ({ paragraphs }) =>
      paragraphs.map(({ text }) => text).join("\n"),
    ),
    ...spanColumns<PlacedSection>(),
  ],
);

function listSections({ sections }: PolicyDocument): PlacedSection[] {
  const found: PlacedSection[] = [];
  const visit = (section: Section, parent: string | null): void => {
    found.push({ ...section, parent, position: found.length + 1 });
    for (const child of section.children) visit(child, section.id);
  };
  for (const section of sections) visit(section, null);
  return found;
}
