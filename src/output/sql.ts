import type { Column, ColumnType } from "../tables/table.ts";

/** Types of SQLite; a date is its text, which sorts and compares as the days do. */
const TYPES: Readonly<Record<ColumnType, string>> = {
  text: "TEXT",
  integer: "INTEGER",
  number: "REAL",
  boolean: "INTEGER",
  date: "TEXT",
};

/** For a database that is written beside its place and then moved there: it needs no journal, and its keys are ours. */
export const BEGIN_LOADING = "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA foreign_keys = OFF; BEGIN;";

/** The statement that makes a table with its keys; names are our own and need no quotes. */
export function createTable({ name, columns }: { name: string; columns: readonly Column[] }): string {
  const lines = [
    ...columns.map(declareColumn),
    `PRIMARY KEY (${names(columns.filter(({ primary }) => primary))})`,
    ...foreignKeys(columns),
  ];
  return `CREATE TABLE ${name} (\n  ${lines.join(",\n  ")}\n) STRICT, WITHOUT ROWID;`;
}

export function insertInto({ name, columns }: { name: string; columns: readonly Column[] }): string {
  return `INSERT INTO ${name} VALUES (${columns.map(() => "?").join(", ")})`;
}

function declareColumn({ name, type, nullable }: Column): string {
  const check = type === "boolean" ? ` CHECK (${name} IN (0, 1))` : "";
  return `${name} ${TYPES[type]}${nullable ? "" : " NOT NULL"}${check}`;
}

/** A section is known by its document and its id, so that both columns join together. */
function foreignKeys(columns: readonly Column[]): string[] {
  return columns.flatMap(({ name, joins }) => {
    if (joins === null) return [];
    const [table, column] = joins.split(".");
    return table === "documents"
      ? [`FOREIGN KEY (${name}) REFERENCES ${table} (${column})`]
      : [`FOREIGN KEY (document, ${name}) REFERENCES ${table} (document, ${column})`];
  });
}

function names(columns: readonly Column[]): string {
  return columns.map(({ name }) => name).join(", ");
}
