import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { asyncBufferFromFile, parquetReadObjects } from "hyparquet";
import sqlite3 from "node-sqlite3-wasm";
import { expect, it } from "vitest";
import { dictionary } from "../../../src/tables/dictionary.ts";
import { tables } from "../../../src/tables/registry.ts";
import { call } from "../call.ts";
import { makeFolder } from "../folder.ts";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const names = [...tables, dictionary].map(({ name }) => name);

it("CSV, Parquet and SQLite hold the same rows, and CSV may begin with a byte-order mark", async () => {
  const output = join(makeFolder(), "out");
  const make = async (...options: string[]): Promise<string[]> => {
    const { exitCode } = await call(["extract", "seeds", "--output", output, "--resume", ...options], { cwd: root });
    expect(exitCode).toBe(0);
    return readdirSync(join(output, "_tables")).sort();
  };
  expect(await make("--format", "csv", "--bom")).toEqual(names.map((name) => `${name}.csv`).sort());
  const csv = readFileSync(join(output, "_tables/targets.csv"), "utf8");
  expect(csv).toMatch(/^\ufeffdocument,target,section,indicator,/);
  expect(await make("--format", "parquet")).toEqual(names.map((name) => `${name}.parquet`).sort());
  const parquet = await readParquet(join(output, "_tables/targets.parquet"));
  expect(await make("--format", "sqlite")).toEqual(["gangmu.sqlite"]);
  const rows = readSqlite(join(output, "_tables/gangmu.sqlite"));
  expect(parquet).toEqual(rows);
  expect(rows).toHaveLength(318);
  expect(csv.match(/^00\d_/gm)).toHaveLength(318);
});

/** With dates and booleans as SQLite has them. */
async function readParquet(path: string): Promise<object[]> {
  const rows = await parquetReadObjects({ file: await asyncBufferFromFile(path) });
  return rows.map((row) => Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, toSqlite(cell)])));
}

function toSqlite(cell: unknown): unknown {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return typeof cell === "boolean" ? Number(cell) : (cell ?? null);
}

function readSqlite(path: string): object[] {
  const database = new sqlite3.Database(path, { readOnly: true });
  try {
    // Parquet keeps the order of the text, SQLite that of its keys
    return database.all("SELECT * FROM targets ORDER BY document, CAST(substr(target, 2) AS INTEGER)");
  } finally {
    database.close();
  }
}
