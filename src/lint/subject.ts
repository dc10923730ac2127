import type { Finding } from "../extract/extractor.ts";
import type { PolicyDocument } from "../model/index.ts";
import type { Positions } from "../text/positions.ts";
import type { ParagraphNode, Part, Root, SectionNode } from "../tree/nodes.ts";
import type { TextSubject } from "./rule.ts";

/** What rules see of a text that has been read and extracted. */
export function makeSubject(
  document: PolicyDocument,
  tree: Root,
  positions: Positions,
  raised: readonly Finding[],
): TextSubject {
  const paragraphs: ParagraphNode[] = [];
  const sections: SectionNode[] = [];
  const walk = (node: Part | SectionNode): void => {
    for (const child of node.children) {
      if (child.type === "paragraph") paragraphs.push(child);
      else if (child.type === "section") {
        sections.push(child);
        walk(child);
      }
    }
  };
  for (const part of tree.children) if (part.type === "part") walk(part);
  return { document, source: positions.source, positions, tree, paragraphs, sections, raised };
}
