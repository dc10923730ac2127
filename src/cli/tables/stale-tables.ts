import { existsSync, readdirSync } from "node:fs";
import { extname, join } from "node:path";
import { TABLE_EXTENSIONS } from "./table-files.ts";

/** Tables of an earlier call, in whatever format; nothing else that may lie in their folder. */
export function staleTables(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => TABLE_EXTENSIONS.has(extname(name)));
  return names.map((name) => join(folder, name));
}
