import { natureWords } from "../lexicon/table-words.ts";
import type { Block } from "../read/blocks.ts";
import { joinClean } from "../read/join-clean.ts";
import type { CleanText } from "../text/clean-text.ts";
import type { FlatTable } from "./flat-table.ts";
import { readSpacedHeader } from "./spaced-header.ts";
import { readSpacedRow } from "./spaced-row.ts";
import { isCell, roleOf } from "./table-cells.ts";

/** A cell, and the index of the block behind its lines. */
interface Cell {
  readonly clean: CleanText;
  readonly next: number;
}

/** Header and first row stand closer together, and so do two rows; further on no nature is looked for. */
const farthestNature = 40;
/** A cell is as narrow as its column, and yet no paragraph. */
const mostLines = 5;
const lineBreak = /\r\n|\n|\r/;
/** So many rows may have lost their label for each that can be read, and a few more: beyond, it is no such table. */
const mostPassed = (read: number) => 2 * read + 2;

/**
 * Reads a table whose cells blank lines part, each of one line or more, where numbers and categories have got out of
 * place: the nature (属性) that closes each row tells where the next begins. A row is read where label and values stand
 * right before it, and passed over where they do not.
 *
 * ```text
 * 指标名称 ⏎⏎ 2020年(现状值) ⏎⏎ 2025年 ⏎⏎ 指标属性
 * ⏎⏎ 受污染耕地安全利用率 ⏎⏎ 90%左右 ⏎⏎ 93%左右 ⏎⏎ 约束性
 * ⏎⏎ 1 ⏎⏎ 25%左右 ⏎⏎ 25%左右 ⏎⏎ 预期性                          its label stands elsewhere
 * ```
 *
 * @returns the table without its caption, and the index of the first block behind it; null where none begins at `at`
 */
export function spacedTableAt(
  source: string,
  blocks: readonly Block[],
  at: number,
): { table: Omit<FlatTable, "caption">; end: number } | null {
  if (!mayBegin(source, blocks, at)) return null;
  const first = cellsToNature(source, blocks, at);
  const header = readSpacedHeader(first.map(({ clean }) => clean));
  if (header === null) return null;
  const rows: (CleanText | null)[][] = [];
  let passed = 0;
  let end = at;
  for (
    let cells = first.slice(header.length);
    cells.length > 0 && passed <= mostPassed(rows.length);
    cells = cellsToNature(source, blocks, cells[cells.length - 1].next)
  ) {
    const row = readSpacedRow(
      cells.map(({ clean }) => clean),
      header.roles,
    );
    if (row === null) passed++;
    else {
      rows.push(row);
      end = cells[cells.length - 1].next;
    }
  }
  if (rows.length < 2 || passed > mostPassed(rows.length)) return null;
  return { table: { header: header.cells, roles: header.roles, rows }, end };
}

/** A known header, in one line or two: `序 ⏎ 号`. */
function mayBegin(source: string, blocks: readonly Block[], at: number): boolean {
  const { clean, table } = blocks[at];
  if (table || !isCell(clean)) return false;
  const next = blocks[at + 1];
  if (next === undefined || next.table) return false;
  if (roleOf(clean.text) !== null) return true;
  return (
    clean.text.length <= 2 && isSameCell(source, clean, next.clean) && roleOf(clean.text + next.clean.text) !== null
  );
}

/** The cells from `at` on up to the next nature, it included; none where there is no nature near. */
function cellsToNature(source: string, blocks: readonly Block[], at: number): Cell[] {
  const cells: Cell[] = [];
  for (let next = at; next < blocks.length && cells.length < farthestNature; next = cells[cells.length - 1].next) {
    const cell = cellAt(source, blocks, next);
    if (cell === null) return [];
    cells.push(cell);
    if (natureWords.has(cell.clean.text)) return cells;
  }
  return [];
}

/** The cell that begins at a block, with the lines that no blank line parts from it; a nature is one by itself. */
function cellAt(source: string, blocks: readonly Block[], at: number): Cell | null {
  const lines: CleanText[] = [];
  for (let next = at; next < blocks.length; next++) {
    const { clean, table } = blocks[next];
    const above = lines.at(-1);
    if (above && (natureWords.has(above.text) || !isSameCell(source, above, clean))) break;
    if (table || !isCell(clean) || lines.length === mostLines) return null;
    lines.push(clean);
  }
  return { clean: lines.length === 1 ? lines[0] : joinClean(lines), next: at + lines.length };
}

/** True where no blank line parts two lines. */
function isSameCell(source: string, above: CleanText, below: CleanText): boolean {
  return source.slice(above.range[1], below.range[0]).split(lineBreak).length <= 2;
}
