import type { PolicyDocument, Responsibility, ResponsibleUnit } from "../model/index.ts";
import { documentColumn, factColumns, sectionColumn } from "./fact-columns.ts";
import { column, defineTable, maybe, primary } from "./table.ts";

/** A unit with the statement that names it. */
interface NamedUnit extends Omit<Responsibility, "units"> {
  unit: ResponsibleUnit;
  position: number;
}

/** Who answers for what: a row for each unit that a statement names. */
export const responsibilitiesTable = defineTable<NamedUnit>(
  {
    name: "responsibilities",
    english: "Units that answer for something, one a row; a statement has as many rows as it names units",
    chinese: "责任分工，每个单位一行；一条分工有几个单位便有几行",
  },
  listUnits,
  [
    documentColumn(),
    primary(
      column("responsibility", "text", ["Id of the statement in the document", "分工在文件内的编号"], ({ id }) => id),
    ),
    primary(
      column(
        "unit",
        "integer",
        ["Place of the unit in its statement, from 1", "单位在该条中的次序，从 1 起"],
        ({ position }) => position,
      ),
    ),
    sectionColumn(),
    column("name", "text", ["The unit as the text names it", "单位名称"], ({ unit }) => unit.name),
    column(
      "role",
      "text",
      ["lead, responsible or cooperating", "角色：lead 牵头、responsible 责任、cooperating 配合"],
      ({ unit }) => unit.role,
    ),
    maybe("function", "text", ["Its function, freed of level and naming era", "职能"], ({ unit }) => unit.function),
    column("generic", "boolean", ["Whether it is named only as a kind", "是否泛指"], ({ unit }) => unit.generic),
    column(
      "inherited",
      "boolean",
      ["Whether a standing instruction elsewhere adds it", "是否由他处规定补入"],
      ({ unit }) => unit.inherited,
    ),
    column("open", "boolean", ["Whether the list is left open by 等部门", "是否以“等部门”结尾"], ({ open }) => open),
    ...factColumns<NamedUnit>(),
  ],
);

function listUnits({ responsibilities }: PolicyDocument): NamedUnit[] {
  return responsibilities.flatMap(({ units, ...statement }) =>
    units.map((unit, at) => ({ ...statement, unit, position: at + 1 })),
  );
}
