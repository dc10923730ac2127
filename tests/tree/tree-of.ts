import { readPlainText } from "../../src/read/plain-text.ts";
import type { Part, Root, SectionNode } from "../../src/tree/nodes.ts";
import { parseTree } from "../../src/tree/parse-tree.ts";

/** The tree of a text, and the markers it reports as out of order. */
export function treeOf(text: string): { tree: Root; reported: string[] } {
  const reported: string[] = [];
  const tree = parseTree(text, readPlainText(text), ({ marker }) => reported.push(marker));
  return { tree, reported };
}

/**
 * A text's structure, one line for each section, paragraph and table in order:
 *
 * ```text
 * # main              a part
 * title 某市方案       a paragraph of another kind than body
 * 1 总体要求           id and title of a section, `-` for none
 * 1| 到2025年,…        a paragraph of its own
 * 1[table 3x4]         rows and columns
 * ```
 */
export function outlineOf(text: string): string[] {
  const { tree } = treeOf(text);
  return tree.children.flatMap((child) => (child.type === "part" ? [`# ${child.kind}`, ...linesOf(child)] : []));
}

function linesOf(node: Part | SectionNode): string[] {
  const id = node.type === "section" ? node.id : "";
  return node.children.flatMap((child) => {
    if (child.type === "section") return [`${child.id} ${child.title ?? "-"}`, ...linesOf(child)];
    if (child.type === "table") return [`${id}[table ${child.rows.length}x${child.header.length}]`];
    return [`${child.kind === "body" ? `${id}|` : child.kind} ${child.clean.text}`];
  });
}

/** Ids and titles of all sections in order: `1.2 强化保障`. */
export function sectionsIn(text: string): string[] {
  const { tree } = treeOf(text);
  const walk = (node: Part | SectionNode): string[] =>
    node.children.flatMap((child) =>
      child.type === "section" ? [`${child.id} ${child.title ?? "-"}`, ...walk(child)] : [],
    );
  return tree.children.flatMap((child) => (child.type === "part" ? walk(child) : []));
}
