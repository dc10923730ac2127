import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Every file of a folder and of those in it, by its path, without what takes how long. */
export function readFolder(folder: string): Record<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map(({ parentPath, name }) => join(parentPath, name)).sort();
  return Object.fromEntries(
    paths.map((path) => [path.slice(folder.length + 1), withoutTimes(readFileSync(path, "utf8"))]),
  );
}

function withoutTimes(text: string): string {
  return text.replace(/"milliseconds":(?:null|[\d.]+)/g, '"milliseconds":0');
}

/** Lines of an NDJSON file as values. */
export function readNdjson(path: string): Record<string, unknown>[] {
  if (!existsSync(path)) return [];
  const lines = readFileSync(path, "utf8").split("\n");
  return lines.filter((line) => line !== "").map((line) => JSON.parse(line));
}
