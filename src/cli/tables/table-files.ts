import type { TableFormatName } from "../batch/batch-settings.ts";

const EXTENSIONS: Readonly<Record<TableFormatName, string>> = { csv: ".csv", parquet: ".parquet", sqlite: ".sqlite" };

/** Endings of the files in a folder of tables. */
export const TABLE_EXTENSIONS: ReadonlySet<string> = new Set(Object.values(EXTENSIONS));

/** `targets.csv`; the database that holds all tables is `gangmu.sqlite`. */
export function tableFile(name: string, format: TableFormatName): string {
  return `${format === "sqlite" ? "gangmu" : name}${EXTENSIONS[format]}`;
}
