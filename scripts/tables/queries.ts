import { readdirSync, readFileSync } from "node:fs";

/** A documented query: what it answers in both languages, and its statement. */
export interface Query {
  name: string;
  english: string;
  chinese: string;
  sql: string;
}

const folder = new URL("../../docs/queries/", import.meta.url);

/** The files of `docs/queries/`: a line of comment in English, one in Chinese, then the statement. */
export function readQueries(): Query[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".sql"))
    .sort()
    .map((name) => {
      const [english = "", chinese = "", ...sql] = readFileSync(new URL(name, folder), "utf8").split("\n");
      return { name, english: english.slice(3), chinese: chinese.slice(3), sql: sql.join("\n").trim() };
    });
}
