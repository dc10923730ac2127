import type { CleanText, Range } from "../text/clean-text.ts";
import type { FlatTable } from "./flat-table.ts";
import type { ParagraphKind, ParagraphNode, TableCell, TableNode } from "./nodes.ts";

/** Makes a paragraph of a clean text. */
export function paragraphNode(kind: ParagraphKind, clean: CleanText): ParagraphNode {
  return { type: "paragraph", kind, clean, range: clean.range };
}

/** Makes a table node; its range runs from the caption to the last cell. */
export function tableNode(table: FlatTable, id: string): TableNode {
  const header = table.header.map(cellOf);
  const rows = table.rows.map((row) => row.map((cell) => (cell === null ? null : cellOf(cell))));
  const start = table.caption?.range[0] ?? header[0].range[0];
  const end = rows
    .flat()
    .reduce((last, cell) => Math.max(last, cell?.range[1] ?? 0), header[header.length - 1].range[1]);
  return { type: "table", id, caption: table.caption, header, roles: table.roles, rows, range: [start, end] };
}

function cellOf(clean: CleanText): TableCell {
  return { clean, range: clean.range };
}

/** The smallest range that holds all of them; empty at 0 where there are none. */
export function rangeAround(ranges: readonly Range[]): Range {
  if (ranges.length === 0) return [0, 0];
  let [start, end] = ranges[0];
  for (const range of ranges) {
    if (range[0] < start) start = range[0];
    if (range[1] > end) end = range[1];
  }
  return [start, end];
}
