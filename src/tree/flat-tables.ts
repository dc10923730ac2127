import type { ColumnRole } from "../lexicon/table-words.ts";
import type { Block } from "../read/blocks.ts";
import type { CleanText } from "../text/clean-text.ts";
import { findMarker, type Marker } from "../text/markers.ts";
import type { FlatTable } from "./flat-table.ts";
import { givenTable } from "./given-table.ts";
import { spacedTableAt } from "./spaced-table.ts";
import { isCell, longestCell, roleOf } from "./table-cells.ts";
import { isSound, readRows } from "./table-rows.ts";

/** What a run of blocks becomes: blocks as they are, and tables in place of their cells. A `marker` is told by what follows. */
export type Entry = { block: Block; table: null; marker?: Marker } | { block: null; table: FlatTable; marker?: never };

const captionEnding = /主要(?:发展|规划|预期)?(?:指标|目标)表?$/;
const captionPattern = /^(?:附?表|专栏|图表)[一二三四五六七八九十\d]{0,3}(?:[-.]\d{1,2})?(?:[:.、]|$|(?=[一-鿿“《]))/;
/** The widest tables of the genre have some ten columns. */
const widestTable = 14;

/**
 * Finds flattened tables: a header of two or more known words, one a line, and cells after it.
 *
 * ```text
 * 类别 ⏎ 主要指标 ⏎ 单位 ⏎ 目标值 ⏎ 产品质量 ⏎ 主要工业产品质量合格率 ⏎ % ⏎ ≥97 ⏎ …
 * ```
 *
 * @param source the document text, which tells cells that blank lines part
 */
export function rebuildTables(source: string, blocks: readonly Block[]): Entry[] {
  const entries: Entry[] = [];
  let at = 0;
  while (at < blocks.length) {
    const found = tableAt(blocks, at) ?? spacedTableAt(source, blocks, at);
    if (found === null) entries.push({ block: blocks[at++], table: null });
    else {
      entries.push({ block: null, table: { caption: takeCaption(entries), ...found.table } });
      at = found.end;
    }
  }
  return entries;
}

/** True where a table begins: one that the source marks, or two cells of a known header. */
export function beginsTable(blocks: readonly Block[], at: number): boolean {
  const cells = blocks.slice(at, at + 2);
  return (
    cells[0]?.table !== undefined || (cells.length === 2 && cells.every(({ clean }) => roleOf(clean.text) !== null))
  );
}

/** The table whose header begins at `at`, and where its last row ends; null where none that can be read begins there. */
function tableAt(blocks: readonly Block[], at: number): { table: Omit<FlatTable, "caption">; end: number } | null {
  const given = blocks[at].table;
  if (given) return { table: givenTable(given, roleOf), end: at + 1 };
  const roles = readHeader(blocks, at);
  if (roles === null) return null;
  const start = at + roles.length;
  const cells = blocks.slice(start, endOfCells(blocks, start)).map((block) => block.clean);
  const { rows, end } = readRows(cells, roles);
  if (!isSound(rows, roles)) return null;
  return { table: { header: blocks.slice(at, start).map((block) => block.clean), roles, rows }, end: start + end };
}

function readHeader(blocks: readonly Block[], at: number): ColumnRole[] | null {
  const roles: ColumnRole[] = [];
  while (at + roles.length < blocks.length && roles.length < widestTable) {
    const block = blocks[at + roles.length];
    const role = block.noise === null && !block.table ? roleOf(block.clean.text) : null;
    if (role === null) break;
    roles.push(role);
  }
  const hasLabel = roles.includes("label") || roles.includes("text");
  const value = roles.indexOf("value");
  // values stand behind what they are of: a header in another order has been mangled
  if (roles.length === widestTable || (value >= 0 && value < roles.indexOf("label")) || value === 0) return null;
  return roles.length >= 2 && hasLabel && (roles.includes("value") || roles.includes("text")) ? roles : null;
}

/** Cells go on to the first block that is none, or to the header of the next table. */
function endOfCells(blocks: readonly Block[], start: number): number {
  let end = start;
  while (end < blocks.length && blocks[end].noise === null && !blocks[end].table && isCell(blocks[end].clean)) {
    if (readHeader(blocks, end) !== null) break;
    end++;
  }
  return end;
}

/** The block before a table is its caption where it says so. */
function takeCaption(entries: Entry[]): CleanText | null {
  const last = entries[entries.length - 1]?.block;
  if (!last || last.noise !== null || last.clean.text.length > longestCell || !isCaption(last.clean)) return null;
  entries.pop();
  return last.clean;
}

/** `表2:质量发展主要目标`, `“十四五”土壤生态环境保护主要指标`; `二、主要目标` is a heading. */
function isCaption(clean: CleanText): boolean {
  return captionPattern.test(clean.text) || (captionEnding.test(clean.text) && findMarker(clean) === null);
}
