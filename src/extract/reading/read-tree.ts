import type { Lexicon } from "../../lexicon/index.ts";
import { splitSentences } from "../../text/sentences.ts";
import { findTimes } from "../../text/times.ts";
import type { ParagraphNode, Part, Root, SectionNode } from "../../tree/nodes.ts";
import type { Finding, Reading } from "../extractor.ts";
import type { Passage, TablePlace } from "./passage.ts";
import { findPlanYear } from "./plan-year.ts";

/**
 * Reads the finished tree once for all extractors: its prose as passages, its tables with their places.
 *
 * Titles and back matter hold no facts and are no passages; front matter is, for what a notice instructs.
 */
export function readTree(tree: Root, source: string, lexicon: Lexicon, report: (finding: Finding) => void): Reading {
  const passages: Passage[] = [];
  const tables: TablePlace[] = [];
  const planYear = findPlanYear(tree);
  const reference = planYear === null ? null : `${planYear}-01-01`;
  const walk = (node: Part | SectionNode, part: Part, path: readonly SectionNode[]) => {
    const section = path[path.length - 1] ?? null;
    for (const child of node.children) {
      if (child.type === "section") walk(child, part, [...path, child]);
      else if (child.type === "table")
        tables.push({ table: child, part, section, path, passagesBefore: passages.length });
      else if (child.kind !== "title" && child.kind !== "back")
        passages.push(readParagraph(child, part, section, path, reference));
    }
  };
  for (const part of tree.children) if (part.type === "part") walk(part, part, []);
  return { source, tree, passages, tables, planYear, lexicon, report };
}

function readParagraph(
  paragraph: ParagraphNode,
  part: Part,
  section: SectionNode | null,
  path: readonly SectionNode[],
  reference: string | null,
): Passage {
  const { clean } = paragraph;
  const { text } = clean;
  return {
    paragraph,
    part,
    section,
    path,
    clean,
    text,
    sentences: splitSentences(text),
    times: findTimes(text, { reference }),
  };
}
