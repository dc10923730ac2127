import { stat } from "node:fs/promises";
import { dirname, relative, resolve, sep } from "node:path";
import type { Input } from "../input.ts";

/** The path of an input below a folder, with `/`: by it overrides, baselines and profiles know it wherever a call is made. */
export function pathBelow(folder: string, { file }: Input): string {
  return file === null ? "stdin" : relative(folder, file).replaceAll(sep, "/");
}

/** The folder below which the paths of a file of ours count: its own. */
export function folderOf(file: string, cwd: string): string {
  return dirname(resolve(cwd, file));
}

export async function isThere(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  );
}
