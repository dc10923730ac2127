import { closeSync, openSync } from "node:fs";
import { BYTE_ORDER_MARK, writeCsv } from "../../output/csv.ts";
import { writeWhole } from "../write-whole.ts";
import { tableFile } from "./table-files.ts";
import type { PartOf, TableShape, TableWriter } from "./table-writer.ts";

/** A file for each table, its columns named in the first line. */
export function openCsvWriter(tables: readonly TableShape[], partOf: PartOf, bom: boolean): TableWriter {
  const opened = tables.map(({ name, columns }) => {
    const file = tableFile(name, "csv");
    const part = partOf(file);
    const handle = openSync(part, "w");
    writeWhole(handle, (bom ? BYTE_ORDER_MARK : "") + writeCsv([columns.map((column) => column.name)]));
    return { table: name, name: file, part, handle };
  });
  const handles = new Map(opened.map(({ table, handle }) => [table, handle]));
  const closeAll = (): void => {
    for (const handle of handles.values()) closeSync(handle);
  };
  return {
    files: opened,
    write: ({ name }, rows) => {
      const handle = handles.get(name);
      if (handle !== undefined && rows.length > 0) writeWhole(handle, writeCsv(rows));
    },
    close: closeAll,
    abandon: closeAll,
  };
}
