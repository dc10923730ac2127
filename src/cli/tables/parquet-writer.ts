import type { SchemaElement } from "hyparquet";
import { fileWriter, ParquetWriter } from "hyparquet-writer";
import type { Cell, Column, ColumnType } from "../../tables/table.ts";
import { tableFile } from "./table-files.ts";
import type { PartOf, TableShape, TableWriter } from "./table-writer.ts";

/** Rows of a row group: enough to be read quickly, few enough that the texts of as many sections fit into memory. */
const GROUP_ROWS = 10_000;
const DAY = 86_400_000;

const fileOf = (table: string): string => tableFile(table, "parquet");

/** How each type stands in a file; a date counts the days since 1970. */
const TYPES: Readonly<Record<ColumnType, Pick<SchemaElement, "type" | "converted_type">>> = {
  text: { type: "BYTE_ARRAY", converted_type: "UTF8" },
  integer: { type: "INT32" },
  number: { type: "DOUBLE" },
  boolean: { type: "BOOLEAN" },
  date: { type: "INT32", converted_type: "DATE" },
};

/** A file for each table. */
export function openParquetWriter(tables: readonly TableShape[], partOf: PartOf): TableWriter {
  const opened = new Map(tables.map((table) => [table.name, openFile(table, partOf)]));
  const files = tables.map(({ name }) => ({ name: fileOf(name), part: partOf(fileOf(name)) }));
  return {
    files,
    write: ({ name }, rows) => opened.get(name)?.write(rows),
    close: () => {
      for (const file of opened.values()) file.close();
    },
    // each write of the library opens and closes its file
    abandon: () => {},
  };
}

function openFile({ name, columns }: TableShape, partOf: PartOf): { write(rows: Cell[][]): void; close(): void } {
  const writer = fileWriter(partOf(fileOf(name)));
  const parquet = new ParquetWriter({ writer, schema: schemaOf(columns), createdBy: "gangmu" });
  let waiting: Cell[][] = [];
  const flush = (): void => {
    if (waiting.length > 0) parquet.write({ columnData: transpose(waiting, columns), rowGroupSize: GROUP_ROWS });
    waiting = [];
  };
  return {
    write: (rows) => {
      for (const row of rows) {
        waiting.push(row);
        if (waiting.length === GROUP_ROWS) flush();
      }
    },
    close: () => {
      flush();
      parquet.finish();
    },
  };
}

/** Rows as the columns that the file is written in. */
function transpose(rows: readonly Cell[][], columns: readonly Column[]): { name: string; data: Cell[] }[] {
  return columns.map(({ name, type }, at) => ({ name, data: rows.map((row) => toStored(row[at], type)) }));
}

function schemaOf(columns: readonly Column[]): SchemaElement[] {
  const elements = columns.map(
    ({ name, type, nullable }): SchemaElement => ({
      name,
      ...TYPES[type],
      repetition_type: nullable ? "OPTIONAL" : "REQUIRED",
    }),
  );
  return [{ name: "root", num_children: columns.length }, ...elements];
}

/** A date that is none, as a text may name one, has no day. */
function toStored(cell: Cell, type: ColumnType): Cell {
  if (type !== "date" || typeof cell !== "string") return cell;
  const time = Date.parse(cell);
  return Number.isNaN(time) ? null : time / DAY;
}
