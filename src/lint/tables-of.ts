import type { Part, Root, SectionNode, TableNode } from "../tree/nodes.ts";

/** All tables of a tree in order. */
export function* tablesOf(node: Root | Part | SectionNode): Generator<TableNode> {
  for (const child of node.children) {
    if (child.type === "table") yield child;
    else if (child.type === "section" || child.type === "part") yield* tablesOf(child);
  }
}
