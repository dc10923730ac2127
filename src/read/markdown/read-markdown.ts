import type { Table } from "mdast";
import { builtInLexicon, type Lexicon } from "../../lexicon/index.ts";
import type { NoiseKind } from "../../model/index.ts";
import { cleanRange } from "../../text/clean.ts";
import type { Range } from "../../text/clean-text.ts";
import type { Block } from "../blocks.ts";
import type { Line } from "../lines.ts";
import { readLines } from "../plain-text.ts";
import { findMarks } from "./find-marks.ts";
import { findFrontMatter } from "./front-matter.ts";
import { type Leaf, leavesOf } from "./leaves.ts";
import type { Mark } from "./mark.ts";
import { cutAtMarks, type LinePieces, lineOf } from "./markdown-lines.ts";
import { tableBlock } from "./markdown-table.ts";
import { linesOf, parseInPieces } from "./parse-in-pieces.ts";

const fenceLine = /^[ \t>]{0,100}(?:`{3,100}|~{3,100})/;
/** What follows the fence that ends code is none of it. */
const lastFence = /^[ \t>]{0,100}(?:`{3,100}|~{3,100})[ \t]{0,100}$/;
const quoteMarks = /(?:[ \t]{0,20}>){1,50}/y;
/** `[注]:本表…` is a note, not the address of a link. */
const address = /:\/\/|^\[[^\]]{1,200}\]:[ \t]{0,20}<?[#./\w]/;

/**
 * Reads Markdown into the blocks that plain text would give. After it:
 * 1. the text of headings, paragraphs, items, code and HTML stands in blocks without its marks, as lines of plain text
 *    would: joined where a page broke them, page marks told apart;
 * 2. every table is one block with its cells;
 * 3. front matter, comments, images, the addresses of links and the language of code are noise; other marks stand in no
 *    block.
 *
 * @param source without lines indented over 100 columns: see {@link findDeepLine}
 * @param lexicon tells labels and lines of noise
 */
export function readMarkdown(source: string, lexicon: Lexicon = builtInLexicon): Block[] {
  return new MarkdownReader(source, lexicon).read();
}

class MarkdownReader {
  private readonly source: string;
  private readonly lexicon: Lexicon;
  private readonly lines: Line[] = [];
  /** Blocks that take no part in joining lines. */
  private readonly whole: Block[] = [];
  /** True where whatever comes next begins a block. */
  private opens = true;

  constructor(source: string, lexicon: Lexicon) {
    this.source = source;
    this.lexicon = lexicon;
  }

  read(): Block[] {
    const front = findFrontMatter(this.source);
    if (front) this.addNoise("index-box", front);
    for (const block of parseInPieces(this.source, front?.[1] ?? 0)) {
      for (const leaf of leavesOf(block, this.source)) this.addLeaf(leaf);
    }
    const blocks = [...readLines(this.source, this.lines, this.lexicon), ...this.whole];
    return this.whole.length === 0 ? blocks : blocks.sort((a, b) => a.clean.range[0] - b.clean.range[0]);
  }

  private addLeaf(leaf: Leaf): void {
    if (leaf.kind === "table") this.addTable(leaf.table, leaf.shift);
    else if (leaf.kind === "definition" && address.test(this.source.slice(...leaf.range)))
      this.addNoise("other", leaf.range);
    else if (leaf.kind === "verbatim") this.addLines(this.verbatimLines(leaf.range), leaf);
    else this.addLines(this.markedLines(leaf.range), leaf);
    if (leaf.kind === "heading" || leaf.kind === "table") this.opens = true;
  }

  private addTable(table: Table | null, shift: number): void {
    if (table) this.whole.push(tableBlock(this.source, table, shift, (marks) => this.addNoiseOf(marks)));
  }

  private addLines(lines: readonly LinePieces[], { kind, marks }: Leaf): void {
    let item = marks;
    this.opens ||= kind === "heading";
    for (const each of lines) {
      const line = lineOf(this.source, each, item, this.lexicon);
      if (!line) continue;
      this.lines.push(this.opens ? { ...line, markup: { opensBlock: true } } : line);
      this.opens = false;
      item = [];
    }
  }

  private markedLines([start, end]: Range): LinePieces[] {
    const marks = findMarks(this.source, start, end);
    this.addNoiseOf(marks);
    return cutAtMarks(start, end, marks);
  }

  private addNoiseOf(marks: readonly Mark[]): void {
    for (const { kind, range } of marks) {
      if (kind === "comment") this.addNoise("other", range);
      else if (kind === "image") this.addNoise("placeholder", range);
    }
  }

  /** Lines of code as they are, without the fences around them. */
  private verbatimLines([start, end]: Range): LinePieces[] {
    const lines = [...linesOf(this.source, start, end)];
    const [first, last] = [lines[0], lines[lines.length - 1]];
    const fence = fenceLine.exec(this.source.slice(...first))?.[0] ?? null;
    if (fence !== null) this.addLanguage([first[0] + fence.length, first[1]]);
    const isClosed = fence !== null && lines.length > 1 && lastFence.test(this.source.slice(...last));
    const inside = lines.slice(fence === null ? 0 : 1, isClosed ? -1 : undefined);
    return inside.map(([from, to]) => ({ pieces: [[skipQuotes(this.source, from, to), to]], replacements: [] }));
  }

  /** ` ```json `: behind the fence. */
  private addLanguage([start, end]: Range): void {
    if (this.source.slice(start, end).trim() !== "") this.addNoise("other", [start, end]);
  }

  private addNoise(kind: NoiseKind, [start, end]: Range): void {
    this.whole.push({ clean: cleanRange(this.source, start, end), noise: kind, joined: false });
  }
}

/** Where the text of a line begins in a quotation. */
function skipQuotes(source: string, start: number, end: number): number {
  quoteMarks.lastIndex = start;
  return quoteMarks.test(source) ? Math.min(quoteMarks.lastIndex, end) : start;
}
