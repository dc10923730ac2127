import { writeXlsx } from "hucre/xlsx";

/** A sheet of a workbook: what its first row says, and the rows below. */
export interface Sheet {
  name: string;
  columns: readonly { header: string; width: number }[];
  rows: readonly (readonly (string | number)[])[];
}

/** The day that a workbook says it was made on, so that equal sheets make equal bytes; ZIP knows none before it. */
const MADE = new Date("1980-01-01T00:00:00Z");

/** What a cell of a worksheet may hold. */
const LONGEST_CELL = 32_767;
/** What the name of a sheet may hold. */
const LONGEST_NAME = 31;
const NOT_IN_NAMES = /[[\]:*?/\\\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;

/**
 * Sheets as a workbook (XLSX), the first row of each fixed and with filters. Cells are texts or numbers, never formulas,
 * whatever they begin with. Names of sheets are made ones that Excel takes, each once.
 */
export async function writeWorkbook(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const taken = new Set<string>();
  return writeXlsx({
    properties: { created: MADE, modified: MADE },
    sheets: sheets.map(({ name, columns, rows }) => ({
      name: nameSheet(name, taken),
      columns: columns.map(({ width }) => ({
        width,
        style: { alignment: { wrapText: true, vertical: "top" as const } },
      })),
      rows: [columns.map(({ header }) => header), ...rows.map((row) => row.map(fitCell))],
      freezePane: { rows: 1 },
      autoFilter: { range: `A1:${columnName(columns.length)}${rows.length + 1}` },
    })),
  });
}

function fitCell(cell: string | number): string | number {
  if (typeof cell === "number" || cell.length <= LONGEST_CELL) return cell;
  return `${cell.slice(0, LONGEST_CELL - 1)}…`;
}

/** `A` for the first; more than 26 columns are not needed. */
function columnName(number: number): string {
  return String.fromCharCode("A".charCodeAt(0) + number - 1);
}

function nameSheet(wanted: string, taken: Set<string>): string {
  const plain =
    wanted
      .replace(NOT_IN_NAMES, " ")
      .replace(/^'{1,40}|'{1,40}$/g, " ")
      .trim() || "–";
  for (let copy = 1; ; copy++) {
    const suffix = copy === 1 ? "" : `~${copy}`;
    const name = plain.slice(0, LONGEST_NAME - suffix.length) + suffix;
    const key = name.toLowerCase();
    if (taken.has(key) || key === "history") continue;
    taken.add(key);
    return name;
  }
}
