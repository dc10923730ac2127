import { builtInLexicon, type Lexicon } from "../lexicon/index.ts";
import type { Block } from "../read/blocks.ts";
import type { Range } from "../text/clean-text.ts";
import { backMatterStart } from "./back-matter.ts";
import { markerOf, withBareNumbers } from "./bare-numbers.ts";
import type { FlatTable } from "./flat-table.ts";
import { type Entry, rebuildTables } from "./flat-tables.ts";
import { isRecipientsLine } from "./front-lines.ts";
import { paragraphNode, rangeAround, tableNode } from "./node-makers.ts";
import type { NoiseNode, Part, Root, SectionNode, TableNode } from "./nodes.ts";
import type { PartStart } from "./part-start.ts";
import { findParts } from "./parts.ts";
import { buildSections, type Content } from "./sections.ts";
import { splitWholeText } from "./split-whole-text.ts";
import { titleNodes } from "./title-nodes.ts";
import { type TreeWords, treeWords } from "./tree-words.ts";

/** What the tree could not make sense of. */
export interface TreeFinding {
  rule: "numbering-out-of-order";
  range: Range;
  marker: string;
}

/**
 * Builds the tree of a document from its blocks. After it:
 * 1. every block of text stands in exactly one part, every block of noise under the root;
 * 2. ids are unique, children are in the order of the source, ranges hold those of their children;
 * 3. headings, run-in ones too, stand in no paragraph.
 *
 * @param source the document text
 * @param report is told of markers that fit nowhere
 * @param lexicon tells labels and the words that end titles
 */
export function parseTree(
  source: string,
  blocks: readonly Block[],
  report: (finding: TreeFinding) => void,
  lexicon: Lexicon = builtInLexicon,
): Root {
  const words = treeWords(lexicon);
  const split = splitWholeText(blocks, words);
  const text = split.filter((block) => block.noise === null);
  const noise = split.flatMap((block): NoiseNode[] =>
    block.noise === null ? [] : [{ type: "noise", kind: block.noise, range: block.clean.range }],
  );
  const builder = new PartBuilder(source, text, report, words);
  const starts = findParts(text, words);
  const parts = starts.map((start, at) => builder.build(start, starts[at + 1]?.at ?? text.length));
  const children = [...parts, ...noise, ...builder.items].sort((a, b) => a.range[0] - b.range[0]);
  return { type: "root", children, range: [0, source.length] };
}

/** Builds parts one after the other; tables and attachments are counted through the document. */
class PartBuilder {
  private readonly source: string;
  private readonly blocks: readonly Block[];
  private readonly report: (finding: TreeFinding) => void;
  /** Item numbers and bullets before titles. */
  readonly items: NoiseNode[] = [];
  private readonly words: TreeWords;
  private tables = 0;
  private attachments = 0;
  private notices = 0;

  constructor(source: string, blocks: readonly Block[], report: (finding: TreeFinding) => void, words: TreeWords) {
    this.source = source;
    this.blocks = blocks;
    this.report = report;
    this.words = words;
  }

  build(start: PartStart, end: number): Part {
    const prefix =
      start.kind === "attachment" ? `a${++this.attachments}.` : start.kind === "notice" ? this.noticePrefix() : "";
    const titleEnd = start.title.length > 0 ? start.title[start.title.length - 1] + 1 : start.at;
    const front = this.blocks.slice(start.at, Math.max(start.at, start.title[0] ?? start.at)).map(frontNode);
    const entries = withBareNumbers(rebuildTables(this.source, this.blocks.slice(titleEnd, end)));
    const back = backMatterStart(entries);
    const bodyStart = firstBody(entries, back);
    const { content, misplaced } = buildSections(
      this.source,
      entries.slice(bodyStart, back),
      prefix,
      (table) => this.table(table),
      this.words,
    );
    for (const { node } of misplaced)
      this.report({ rule: "numbering-out-of-order", range: node.headingRange, marker: node.marker });
    const children: Content[] = [
      ...front,
      ...this.title(start),
      ...entries.slice(0, bodyStart).map((entry) => this.line(entry, "front")),
      ...demoteNotice(start, content),
      ...entries.slice(back).map((entry) => this.line(entry, "back")),
    ];
    return {
      type: "part",
      kind: start.kind,
      prefix,
      children,
      range: rangeAround(children.map((child) => child.range)),
    };
  }

  /** A file may hold several notices, each with the text that it transmits. */
  private noticePrefix(): string {
    this.notices++;
    return this.notices === 1 ? "n." : `n${this.notices}.`;
  }

  private title(start: PartStart): Content[] {
    if (start.title.length === 0) return [];
    const { item, paragraphs } = titleNodes(
      this.source,
      start.title.map((at) => this.blocks[at].clean),
    );
    if (item) this.items.push(item);
    return paragraphs;
  }

  private line(entry: Entry, kind: "front" | "back"): Content {
    return entry.block === null ? this.table(entry.table) : paragraphNode(kind, entry.block.clean);
  }

  private table(table: FlatTable): TableNode {
    return tableNode(table, `tb${++this.tables}`);
  }
}

function frontNode(block: Block): Content {
  return paragraphNode("front", block.clean);
}

/** Number, date and recipients come before the body; the body begins with a sentence or a numbering. */
function firstBody(entries: readonly Entry[], back: number): number {
  let recipients = -1;
  for (let at = 0; at < back; at++) {
    const block = entries[at].block;
    if (block === null || markerOf(entries[at]) !== null) return at;
    if (isRecipientsLine(block.clean.text)) recipients = at;
    else if (/[。;]/.test(block.clean.text)) return at;
  }
  return recipients < 0 ? 0 : recipients + 1;
}

/** Unnumbered paragraphs of a covering notice are front matter: they transmit, they set no targets. */
function demoteNotice(start: PartStart, content: Content[]): Content[] {
  if (start.kind !== "notice") return content;
  return content.map((child) =>
    child.type === "paragraph" && child.kind === "body" ? { ...child, kind: "front" } : child,
  );
}

/** All sections of a tree in order. */
export function* sectionsOf(node: Root | Part | SectionNode): Generator<SectionNode> {
  for (const child of node.children) {
    if (child.type === "section") yield child;
    if (child.type === "section" || child.type === "part") yield* sectionsOf(child);
  }
}
