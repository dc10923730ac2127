import { renameSync } from "node:fs";
import { join } from "node:path";
import { dictionary } from "../../tables/dictionary.ts";
import { tables } from "../../tables/registry.ts";
import type { TableFormatName } from "../batch/batch-settings.ts";
import { type OutputFolder, partIn } from "../batch/output-folder.ts";
import { readJournaled } from "../batch/read-journaled.ts";
import { makeFolder } from "../make-folder.ts";
import type { PartOf, TableShape, TableWriter } from "./table-writer.ts";

/**
 * Writes the tables of all documents of a folder, as its journal lists them, document by document; then moves them to
 * `_tables`.
 *
 * @param bom whether CSV begins with a byte-order mark
 */
export async function writeTables(folder: OutputFolder, format: TableFormatName, bom: boolean): Promise<void> {
  const writer = await openWriter(format, [...tables, dictionary], (name) => partIn(folder.partial, name), bom);
  try {
    writer.write(dictionary, dictionary.rows());
    for (const { key, document } of readJournaled(folder.root)) {
      for (const table of tables) writer.write(table, table.rowsOf(document, key));
    }
  } catch (error) {
    writer.abandon();
    throw error;
  }
  writer.close();
  await makeFolder(folder.tables);
  for (const { part, name } of writer.files) renameSync(part, join(folder.tables, name));
}

/** Loads only the writer that is asked for. */
async function openWriter(
  format: TableFormatName,
  shapes: readonly TableShape[],
  partOf: PartOf,
  bom: boolean,
): Promise<TableWriter> {
  if (format === "csv") return (await import("./csv-writer.ts")).openCsvWriter(shapes, partOf, bom);
  if (format === "parquet") return (await import("./parquet-writer.ts")).openParquetWriter(shapes, partOf);
  return (await import("./sqlite-writer.ts")).openSqliteWriter(shapes, partOf);
}
