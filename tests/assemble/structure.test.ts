import { expect, test } from "vitest";
import { assembleStructure } from "../../src/assemble/structure.ts";
import { cleanRange } from "../../src/text/clean.ts";
import { createPositions } from "../../src/text/positions.ts";
import type { ParagraphKind, ParagraphNode, Part, Root, SectionNode, TableNode } from "../../src/tree/nodes.ts";

const source = "\u{20bb7}一 二\n三四五六";

function paragraph(kind: ParagraphKind, start: number, end: number): ParagraphNode {
  return { type: "paragraph", kind, clean: cleanRange(source, start, end), range: [start, end] };
}

function section(id: string, children: SectionNode["children"]): SectionNode {
  return {
    type: "section",
    id,
    marker: "一、",
    level: 1,
    title: null,
    headingRange: [2, 3],
    children,
    range: [2, 10],
  };
}

function cell(start: number, end: number) {
  return { clean: cleanRange(source, start, end), range: [start, end] as const };
}

function table(id: string): TableNode {
  return {
    type: "table",
    id,
    caption: null,
    header: [cell(2, 5)],
    roles: ["text"],
    rows: [[cell(6, 7)], [null]],
    range: [2, 7],
  };
}

function part(kind: Part["kind"], prefix: string, children: Part["children"]): Part {
  return { type: "part", kind, prefix, children, range: [0, 10] };
}

const tree: Root = {
  type: "root",
  range: [0, 10],
  children: [
    { type: "noise", kind: "share", range: [0, 2] },
    part("notice", "n.", [paragraph("front", 2, 3), table("tb1"), section("n.1", [])]),
    part("main", "", [
      paragraph("title", 2, 3),
      section("1", [
        paragraph("body", 2, 5),
        section("1.1", [table("tb2"), paragraph("label", 6, 8)]),
        paragraph("back", 8, 9),
      ]),
    ]),
  ],
};

const { sections, tables, noise } = assembleStructure(tree, createPositions(source));

test("the sections of all parts stand at the top, in order", () => {
  expect(sections.map(({ id, children }) => [id, children.map((child) => child.id)])).toEqual([
    ["n.1", []],
    ["1", ["1.1"]],
  ]);
});

test("paragraphs are clean text with raw spans; only body and label lines are a section's own", () => {
  expect(sections[1].paragraphs).toEqual([{ text: "一二", span: [1, 4] }]);
  expect(sections[1].children[0].paragraphs).toEqual([{ text: "三四", span: [5, 7] }]);
});

test("tables know the innermost section that holds them; an empty cell is an empty string", () => {
  expect(tables).toEqual([
    { id: "tb1", caption: null, section: null, header: ["一二"], rows: [["三"], [""]], span: [1, 6] },
    { id: "tb2", caption: null, section: "1.1", header: ["一二"], rows: [["三"], [""]], span: [1, 6] },
  ]);
});

test("noise keeps its kind and place", () => {
  expect(noise).toEqual([{ kind: "share", span: [0, 1] }]);
});
