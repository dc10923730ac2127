import sqlite3, { type Database } from "node-sqlite3-wasm";
import type { PolicyDocument } from "../../src/index.ts";
import { createTable, insertInto } from "../../src/output/sql.ts";
import { tables } from "../../src/tables/registry.ts";

/** Documents by what names them, as a database in memory; to be closed by who asked for it. */
export function loadDatabase(documents: ReadonlyMap<string, PolicyDocument>): Database {
  const database = new sqlite3.Database();
  for (const table of tables) {
    database.exec(createTable(table));
    for (const [key, document] of documents) {
      for (const row of table.rowsOf(document, key)) {
        const cells = row.map((cell) => (typeof cell === "boolean" ? Number(cell) : cell));
        database.run(insertInto(table), cells);
      }
    }
  }
  return database;
}
