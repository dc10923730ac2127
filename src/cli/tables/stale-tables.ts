import { existsSync } from "node:fs";
import { join } from "node:path";
import { dictionary } from "../../tables/dictionary.ts";
import { tables } from "../../tables/registry.ts";
import type { OutputFolder } from "../batch/output-folder.ts";

const NAMES = [...[...tables, dictionary].flatMap(({ name }) => [`${name}.csv`, `${name}.parquet`]), "gangmu.sqlite"];

/** Tables of an earlier call, in whatever format; nothing else that may lie in that folder. */
export function staleTables({ tables: folder }: OutputFolder): string[] {
  return NAMES.map((name) => join(folder, name)).filter((file) => existsSync(file));
}
