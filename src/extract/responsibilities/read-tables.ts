import type { Label } from "../../lexicon/schema.ts";
import type { Role } from "../../model/index.ts";
import { perLexicon } from "../../text/per-lexicon.ts";
import type { TableCell } from "../../tree/nodes.ts";
import type { TablePlace } from "../reading/passage.ts";
import { labelFinder } from "./find-labels.ts";
import { type PlacedStatement, type PlacedUnit, placeUnit } from "./placed-statement.ts";
import { labelledReader } from "./read-labelled.ts";
import { roleGroupReader } from "./read-role-groups.ts";
import type { FoundUnit } from "./statement.ts";

/** Reads the statements of one table. */
export type TableReader = (place: TablePlace) => PlacedStatement[];

/** What a cell says in a column of that role. */
type CellReader = (cell: TableCell, role: Role) => { units: readonly FoundUnit[]; open: boolean };

/**
 * Columns headed 牵头单位, 责任单位, 配合单位: each row that names bodies in them is a statement.
 *
 * ```text
 * 序号 | 重点任务 | 牵头单位 | 责任单位          | 完成时限
 *  1   | 建设…    | 市科技局 | 市经信局、市财政局 | 2023年12月
 * ```
 */
export const tableReader = perLexicon((lexicon): TableReader => {
  const readRoleGroups = roleGroupReader(lexicon);
  const readLabelled = labelledReader(lexicon);
  const findLabels = labelFinder(lexicon);

  /** A cell may have labels of its own: 牵头:市科技局 配合:市财政局 */
  const readCell: CellReader = ({ clean: { text } }, role) => {
    const labels = findLabels(text, 0, text.length);
    const labelled = labels.length > 0 ? readLabelled(text, labels, text.length) : null;
    return labelled ?? readRoleGroups(text, 0, text.length, role);
  };

  return ({ table, section }) => {
    const roles = table.header.map(({ clean }) => roleOf(clean.text, lexicon.labels));
    if (roles.every((role) => role === null)) return [];
    return table.rows.flatMap((row) => readRow(row, roles, section?.id ?? null, readCell) ?? []);
  };
});

function roleOf(heading: string, labels: readonly Label[]): Role | null {
  const label = labels.find((known) => known.label === heading);
  return label?.kind === "unit" ? label.role : null;
}

function readRow(
  row: readonly (TableCell | null)[],
  roles: readonly (Role | null)[],
  section: string | null,
  read: CellReader,
): PlacedStatement | null {
  const cells: TableCell[] = [];
  const units: PlacedUnit[] = [];
  let open = false;
  row.forEach((cell, column) => {
    const role = roles[column];
    if (!cell || !role) return;
    const found = read(cell, role);
    open ||= found.open;
    if (found.units.length > 0) cells.push(cell);
    for (const unit of found.units) units.push(placeUnit(unit, cell.clean));
  });
  const last = cells.at(-1);
  if (!last) return null;
  const range = [cells[0].range[0], last.range[1]] as const;
  return { section, range, units, open, form: "listing", rule: "responsibility/table", confidence: "high" };
}
