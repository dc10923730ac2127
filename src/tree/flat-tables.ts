import { headerWords, type ColumnRole, valueWords } from "../lexicon/table-words.ts";
import type { Block } from "../read/blocks.ts";
import type { CleanText } from "../text/clean-text.ts";
import { findMarker } from "../text/markers.ts";

/** A table that a converter flattened to one cell a line, rebuilt. */
export interface FlatTable {
  caption: CleanText | null;
  header: CleanText[];
  roles: ColumnRole[];
  rows: (CleanText | null)[][];
}

/** What a run of blocks becomes: blocks as they are, and tables in place of their cells. */
export type Entry = { block: Block; table: null } | { block: null; table: FlatTable };

const captionPattern = /^(?:附?表|专栏|图表)[一二三四五六七八九十\d]{0,3}(?:[-.]\d{1,2})?(?:[:.、]|$|(?=[一-鿿“《]))/;
/** `2025年` `2020年实际` `十三五目标` `“十四五”末` `2025年目标值` */
const yearHeader = /^(?:到?(?:19|20)\d\d年?|“?十[一二三四五]五”?).{0,8}$/;
const longestCell = 60;
/** The widest tables of the genre have some ten columns. */
const widestTable = 14;
const longestHeaderCell = 14;
/** So many of a table's rows at least must have in each column what its header says. */
const leastSound = 0.8;

const roleOfHeader = new Map<string, ColumnRole>(headerWords.flatMap(([role, words]) => words.map((word): [string, ColumnRole] => [word, role])));

/**
 * Finds flattened tables: a header of two or more known words, one a line, and cells after it.
 *
 * ```text
 * 类别 ⏎ 主要指标 ⏎ 单位 ⏎ 目标值 ⏎ 产品质量 ⏎ 主要工业产品质量合格率 ⏎ % ⏎ ≥97 ⏎ …
 * ```
 */
export function rebuildTables(blocks: readonly Block[]): Entry[] {
  const entries: Entry[] = [];
  let at = 0;
  while (at < blocks.length) {
    const header = readHeader(blocks, at);
    const end = header === null ? at : endOfCells(blocks, at + header.length);
    const rows = header === null ? [] : readRows(blocks.slice(at + header.length, end).map((block) => block.clean), header);
    if (header === null || !isSound(rows, header)) {
      entries.push({ block: blocks[at], table: null });
      at++;
      continue;
    }
    const cells = blocks.slice(at, at + header.length).map((block) => block.clean);
    entries.push({ block: null, table: { caption: takeCaption(entries), header: cells, roles: header, rows } });
    at = end;
  }
  return entries;
}

function readHeader(blocks: readonly Block[], at: number): ColumnRole[] | null {
  const roles: ColumnRole[] = [];
  while (at + roles.length < blocks.length && roles.length < widestTable) {
    const block = blocks[at + roles.length];
    const role = block.noise === null ? roleOf(block.clean.text) : null;
    if (role === null) break;
    roles.push(role);
  }
  const hasLabel = roles.includes("label") || roles.includes("text");
  if (roles.length === widestTable) return null;
  return roles.length >= 2 && hasLabel && (roles.includes("value") || roles.includes("text")) ? roles : null;
}

function roleOf(text: string): ColumnRole | null {
  if (text.length > longestHeaderCell) return null;
  const bare = text.replace(/\([^()]{0,10}\)$/, "");
  return roleOfHeader.get(bare) ?? (yearHeader.test(bare) ? "value" : null);
}

function endOfCells(blocks: readonly Block[], start: number): number {
  let end = start;
  while (end < blocks.length && blocks[end].noise === null && isCell(blocks[end].clean)) end++;
  return end;
}

function isCell(clean: CleanText): boolean {
  const { text } = clean;
  if (text.length > longestCell || /[。;:]$/.test(text)) return false;
  const marker = findMarker(clean);
  return marker === null || marker.length === text.length || /^[-—]/.test(text);
}

/** The block before a table is its caption where it says so. */
function takeCaption(entries: Entry[]): CleanText | null {
  const last = entries[entries.length - 1]?.block;
  if (!last || last.noise !== null || last.clean.text.length > longestCell || !captionPattern.test(last.clean.text)) return null;
  entries.pop();
  return last.clean;
}

/** Deals the cells out to rows; a category stands only in the first row of its group and is filled downwards. */
function readRows(cells: readonly CleanText[], roles: readonly ColumnRole[]): (CleanText | null)[][] {
  const rows: (CleanText | null)[][] = [];
  const categories: (CleanText | null)[] = roles.map(() => null);
  let at = 0;
  while (at < cells.length) {
    const skipped = fits(cells, at, roles, 0) || roles[0] !== "category" ? 0 : 1;
    const width = roles.length - skipped;
    if (at + width > cells.length) break;
    const row = roles.map((_, column) => (column < skipped ? categories[column] : cells[at + column - skipped]));
    roles.forEach((role, column) => {
      if (role === "category") categories[column] = row[column];
    });
    rows.push(row);
    at += width;
  }
  return rows;
}

/** Cells lost or split in conversion shift all that follow: such a run of lines is no table that can be read. */
function isSound(rows: readonly (CleanText | null)[][], roles: readonly ColumnRole[]): boolean {
  const sound = rows.filter((row) => row.every((cell, column) => isAtHome(cell?.text ?? "", roles[column])));
  return rows.length > 0 && sound.length >= rows.length * leastSound;
}

function isAtHome(text: string, role: ColumnRole): boolean {
  if (role === "index") return /^(?:\d{1,3}|[一二三四五六七八九十]{1,3})$/.test(text);
  if (role === "label") return /[一-鿿A-Za-z]{2}/.test(text) && !/^[\d≥≤><]/.test(text);
  return role === "value" || role === "unit" ? isValue(text) : true;
}

/** True where a full row begins at `at`: every unit and value column would get a unit or a value. */
function fits(cells: readonly CleanText[], at: number, roles: readonly ColumnRole[], skipped: number): boolean {
  if (at + roles.length - skipped > cells.length) return false;
  return roles.every((role, column) => {
    if (role !== "unit" && role !== "value") return true;
    return isValue(cells[at + column - skipped].text);
  });
}

/** A number with its unit, a unit alone, or a value in words; names of indicators are longer. */
function isValue(text: string): boolean {
  if (valueWords.has(text) || text.length <= 2) return true;
  return text.length <= 16 && (/^[≥≤><=~约e]?\s?\[?-?\d/.test(text) || /^[%‰]|\/|[次件个家项人]$/.test(text));
}
