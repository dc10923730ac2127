import { closeSync, openSync } from "node:fs";
import sqlite3, { type Statement } from "node-sqlite3-wasm";
import { BEGIN_LOADING, createTable, insertInto } from "../../output/sql.ts";
import type { Cell } from "../../tables/table.ts";
import { tableFile } from "./table-files.ts";
import type { PartOf, TableShape, TableWriter } from "./table-writer.ts";

const NAME = tableFile("", "sqlite");

/** One database with all tables. */
export function openSqliteWriter(tables: readonly TableShape[], partOf: PartOf): TableWriter {
  const part = partOf(NAME);
  // made here, so that others may read it: SQLite itself makes files for their owner alone
  closeSync(openSync(part, "w"));
  const database = new sqlite3.Database(part);
  database.exec(BEGIN_LOADING);
  database.exec(tables.map(createTable).join("\n"));
  const inserts = new Map(tables.map((table) => [table.name, database.prepare(insertInto(table))]));
  const close = (end: "COMMIT" | "ROLLBACK"): void => {
    for (const insert of inserts.values()) insert.finalize();
    database.exec(end);
    database.close();
  };
  return {
    files: [{ name: NAME, part }],
    write: ({ name }, rows) => {
      const insert = inserts.get(name);
      if (insert) for (const row of rows) insertRow(insert, row);
    },
    close: () => close("COMMIT"),
    abandon: () => close("ROLLBACK"),
  };
}

function insertRow(insert: Statement, row: readonly Cell[]): void {
  insert.run(row.map((cell) => (typeof cell === "boolean" ? Number(cell) : cell)));
}
