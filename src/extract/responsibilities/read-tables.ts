import type { Lexicon } from "../../lexicon/index.ts";
import type { Role } from "../../model/index.ts";
import { sourceRange } from "../../text/clean-text.ts";
import type { TableCell } from "../../tree/nodes.ts";
import type { Reading } from "../extractor.ts";
import type { TablePlace } from "../reading/passage.ts";
import type { PlacedStatement, PlacedUnit } from "./collect-statements.ts";
import { createRoleGroupReader, type RoleGroupReader } from "./read-role-groups.ts";

/**
 * Columns headed 牵头单位, 责任单位, 配合单位: each row that names bodies in them is a statement.
 *
 * ```text
 * 序号 | 重点任务 | 牵头单位 | 责任单位          | 完成时限
 *  1   | 建设…    | 市科技局 | 市经信局、市财政局 | 2023年12月
 * ```
 */
export function readTables({ tables, lexicon }: Reading): PlacedStatement[] {
  const readRoleGroups = createRoleGroupReader(lexicon);
  return tables.flatMap((place) => readTable(place, lexicon, readRoleGroups));
}

function readTable({ table, section }: TablePlace, lexicon: Lexicon, read: RoleGroupReader): PlacedStatement[] {
  const roles = table.header.map(({ clean }) => roleOf(clean.text, lexicon));
  if (roles.every((role) => role === null)) return [];
  return table.rows.flatMap((row) => readRow(row, roles, section?.id ?? null, read) ?? []);
}

function roleOf(heading: string, { labels }: Lexicon): Role | null {
  const label = labels.find((known) => known.label === heading);
  return label?.kind === "unit" ? label.role : null;
}

function readRow(
  row: readonly (TableCell | null)[],
  roles: readonly (Role | null)[],
  section: string | null,
  read: RoleGroupReader,
): PlacedStatement | null {
  const units: PlacedUnit[] = [];
  const cells: TableCell[] = [];
  let open = false;
  row.forEach((cell, column) => {
    const role = roles[column];
    if (!cell || !role) return;
    const { clean } = cell;
    const found = read(clean.text, 0, clean.text.length, role);
    open ||= found.open;
    if (found.units.length > 0) cells.push(cell);
    units.push(...found.units.map(({ start, end, ...unit }) => ({ ...unit, range: sourceRange(clean, start, end) })));
  });
  const last = cells.at(-1);
  if (!last) return null;
  const range = [cells[0].range[0], last.range[1]] as const;
  return { section, range, units, open, form: "listing", rule: "responsibility/table", confidence: "high" };
}
