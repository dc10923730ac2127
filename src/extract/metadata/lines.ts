import { cleanRange } from "../../text/clean.ts";
import type { CleanText } from "../../text/clean-text.ts";
import type { NoiseNode, ParagraphKind, Part, Root, SectionNode } from "../../tree/nodes.ts";

/** A paragraph or a line of the page, with where it stands: what metadata are read from. */
export interface Line {
  readonly text: string;
  readonly clean: CleanText;
  readonly kind: ParagraphKind | "noise";
  /** Null for noise. */
  readonly part: Part | null;
  readonly inSection: boolean;
}

/** All paragraphs and lines of noise in the order of the document; tables and headings hold no metadata. */
export function linesOf(root: Root, source: string): Line[] {
  const lines: Line[] = [];
  for (const child of root.children) {
    if (child.type === "noise") continue;
    addLines(child, child, false, lines);
  }
  const noise = root.children.flatMap((child) => (child.type === "noise" ? [noiseLine(child, source)] : []));
  return [...lines, ...noise].sort((a, b) => a.clean.range[0] - b.clean.range[0]);
}

function addLines(node: Part | SectionNode, part: Part, inSection: boolean, lines: Line[]): void {
  for (const child of node.children) {
    if (child.type === "section") addLines(child, part, true, lines);
    else if (child.type === "paragraph")
      lines.push({ text: child.clean.text, clean: child.clean, kind: child.kind, part, inSection });
  }
}

function noiseLine(node: NoiseNode, source: string): Line {
  const clean = cleanRange(source, ...node.range);
  return { text: clean.text, clean, kind: "noise", part: null, inSection: false };
}

/** Lines before the body of the main text: a covering notice, titles, front matter and the page's own lines among them. */
export function headOf(lines: readonly Line[]): Line[] {
  const body = lines.findIndex((line) => line.inSection && line.part?.kind === "main");
  return lines.slice(0, body < 0 ? lines.length : body).filter((line) => !line.inSection);
}
