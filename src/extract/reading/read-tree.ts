import type { Lexicon } from "../../lexicon/index.ts";
import type { ParagraphNode, Part, Root, SectionNode } from "../../tree/nodes.ts";
import type { Finding, Reading } from "../extractor.ts";
import { headingWords, headsNothing } from "./lone-heading.ts";
import type { HeadingPlace, Passage, TablePlace } from "./passage.ts";
import { findFirstYear, findPlanYear } from "./plan-year.ts";
import { readParagraph } from "./read-paragraph.ts";

/**
 * Reads the finished tree once for all extractors: its prose as passages, its tables with their places.
 *
 * Titles and back matter hold no facts and are no passages; front matter is, for what a notice instructs. Headings are
 * none either; those that head nothing are listed apart, for the figures that they state.
 */
export function readTree(tree: Root, source: string, lexicon: Lexicon, report: (finding: Finding) => void): Reading {
  const passages: Passage[] = [];
  const tables: TablePlace[] = [];
  const headings: HeadingPlace[] = [];
  const named = findPlanYear(tree);
  const reference = named === null ? null : `${named}-01-01`;
  const walk = (node: Part | SectionNode, part: Part, path: readonly SectionNode[]) => {
    const section = path[path.length - 1] ?? null;
    for (const child of node.children) {
      if (child.type === "section") {
        const inner = [...path, child];
        if (headsNothing(child)) {
          const passage = readParagraph(asParagraph(child, source), { part, section: child, path: inner }, reference);
          headings.push({ passage, passagesBefore: passages.length });
        }
        walk(child, part, inner);
      } else if (child.type === "table")
        tables.push({ table: child, part, section, path, passagesBefore: passages.length });
      else if (child.kind !== "title" && child.kind !== "back")
        passages.push(readParagraph(child, { part, section, path }, reference));
    }
  };
  for (const part of tree.children) if (part.type === "part") walk(part, part, []);
  const planYear = named ?? findFirstYear(tree, source, passages);
  return { source, tree, passages, headings, tables, planYear, lexicon, report };
}

function asParagraph(section: SectionNode, source: string): ParagraphNode {
  return { type: "paragraph", kind: "body", clean: headingWords(section, source), range: section.headingRange };
}
