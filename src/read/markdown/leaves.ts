import type { List, ListItem, Nodes, Table } from "mdast";
import type { Range } from "../../text/clean-text.ts";
import type { ParsedBlock } from "./parse-in-pieces.ts";

/** The mark of a list item: `-`, `*`, `+`, `1.`, `1)`. */
export interface ItemMark {
  range: Range;
  /** The number of an ordered item as it is shown, null for a bullet. */
  number: number | null;
}

/** A block with text of its own and none inside it. Ranges are of the source. */
export interface Leaf {
  kind: "heading" | "text" | "verbatim" | "definition" | "table";
  range: Range;
  /** Marks of the list items that begin with this leaf, outermost first. */
  marks: ItemMark[];
  table: Table | null;
  shift: number;
}

/** A node still to be visited, with the marks that wait for its first leaf. */
interface Visit {
  node: Nodes;
  marks: ItemMark[];
}

/**
 * The leaves of a block in the order of the source. Lists and quotations are opened, however deep; an item without
 * text keeps its mark.
 *
 * ```text
 * 2. - 一是甲      one leaf, 一是甲, with the marks 2. and -
 * ```
 *
 * @param source to read the marks from
 */
export function* leavesOf({ node: top, shift }: ParsedBlock, source: string): Generator<Leaf> {
  const visits: Visit[] = [{ node: top, marks: [] }];
  for (let visit = visits.pop(); visit; visit = visits.pop()) {
    const { node, marks } = visit;
    if (node.type === "list") visits.push(...itemsOf(node, marks, shift, source).reverse());
    else if (node.type === "listItem" || node.type === "blockquote") {
      if (node.children.length === 0 && marks.length > 0) yield emptyItem(marks, shift);
      const inside = node.children.map((child, at): Visit => ({ node: child, marks: at === 0 ? marks : [] }));
      visits.push(...inside.reverse());
    } else {
      const leaf = leafOf(node, marks, shift, source);
      if (leaf) yield leaf;
    }
  }
}

function leafOf(node: Nodes, marks: ItemMark[], shift: number, source: string): Leaf | null {
  const range = rangeOf(node, shift);
  switch (node.type) {
    case "heading":
    case "paragraph":
      if (node.children.length === 0) return null;
      return {
        kind: kindOf(node, source, range[0]),
        range: rangeOfAll(node.children, shift),
        marks,
        table: null,
        shift,
      };
    case "html":
      return { kind: "text", range, marks, table: null, shift };
    case "code":
      return { kind: "verbatim", range, marks, table: null, shift };
    case "definition":
      return { kind: "definition", range, marks, table: null, shift };
    case "table":
      return { kind: "table", range, marks, table: node, shift };
    default:
      return marks.length > 0 ? emptyItem(marks, shift) : null;
  }
}

/** Only `## …` is surely a heading: paragraphs that stand over `---` are one as well. */
function kindOf(node: Nodes, source: string, start: number): "heading" | "text" {
  return node.type === "heading" && source[start] === "#" ? "heading" : "text";
}

function emptyItem(marks: ItemMark[], shift: number): Leaf {
  const end = marks[marks.length - 1].range[1];
  return { kind: "text", range: [end, end], marks, table: null, shift };
}

function itemsOf(list: List, marks: ItemMark[], shift: number, source: string): Visit[] {
  const own = list.children.map((item) => markOf(item, shift, source));
  const numbers = list.ordered ? shownNumbers(own.map(({ range }) => Number.parseInt(source.slice(...range), 10))) : [];
  return list.children.map((node, at) => {
    const mark = { range: own[at].range, number: numbers[at] ?? null };
    return { node, marks: at === 0 ? [...marks, mark] : [mark] };
  });
}

const markPattern = /[-*+]|\d{1,9}[.)]/y;

function markOf(item: ListItem, shift: number, source: string): { range: Range } {
  const [start] = rangeOf(item, shift);
  markPattern.lastIndex = start;
  return { range: [start, start + (markPattern.exec(source)?.[0].length ?? 0)] };
}

/** Who writes `1.` before every item leaves the counting to Markdown; other numbers stand as they are. */
function shownNumbers(numbers: readonly number[]): number[] {
  const isLazy = numbers.length > 1 && numbers.every((number) => number === numbers[0]);
  return isLazy ? numbers.map((number, at) => number + at) : [...numbers];
}

/** From the first to the last: two blanks at the end of a line make a break, with text before and behind it. */
export function rangeOfAll(nodes: readonly Nodes[], shift: number): Range {
  return [rangeOf(nodes[0], shift)[0], rangeOf(nodes[nodes.length - 1], shift)[1]];
}

export function rangeOf(node: Nodes, shift: number): Range {
  const { position } = node;
  return [(position?.start.offset ?? 0) + shift, (position?.end.offset ?? 0) + shift];
}
