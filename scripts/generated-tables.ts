import { readdirSync, readFileSync } from "node:fs";
import { parse } from "node:path";
import type { Database } from "node-sqlite3-wasm";
import { markdownTable } from "../src/cli/reporters/markdown-table.ts";
import { markdownText } from "../src/cli/reporters/shown-text.ts";
import { extractPolicy, type PolicyDocument } from "../src/index.ts";
import { dictionary } from "../src/tables/dictionary.ts";
import { tables } from "../src/tables/registry.ts";
import type { Column } from "../src/tables/table.ts";
import { loadDatabase } from "./tables/load-database.ts";
import { type Query, readQueries } from "./tables/queries.ts";
import { WORDING, type Words } from "./tables/wording.ts";

const MARK = "<!-- Generated from src/tables/ and docs/queries/ by scripts/generated-tables.ts; do not edit. -->";
const MOST_ROWS = 12;
const seeds = new URL("../seeds/", import.meta.url);

type Language = keyof typeof WORDING;

/** `docs/tables.md` in each language: the data dictionary (数据字典), and queries with what they answer for the seeds. */
export function generatedTables(): { path: string; text: string }[] {
  const database = loadDatabase(readSeeds());
  try {
    return (["english", "chinese"] as const).map((language) => generatePage(language, database));
  } finally {
    database.close();
  }
}

/** The seeds as documents, named as `gangmu extract seeds` names them. */
export function readSeeds(): Map<string, PolicyDocument> {
  const names = readdirSync(seeds).filter((name) => name.endsWith(".txt"));
  return new Map(
    names.sort().map((name) => {
      const { document } = extractPolicy(readFileSync(new URL(name, seeds)), { path: `seeds/${name}` });
      return [parse(name).name, document];
    }),
  );
}

function generatePage(language: Language, database: Database): { path: string; text: string } {
  const words = WORDING[language];
  const parts = [
    MARK,
    `# ${words.title}\n\n${words.other}\n\n${words.introduction}`,
    ...[...tables, dictionary].map((table) => formatTable(table, language, words)),
    `## ${words.queries}\n\n${words.queriesIntroduction}`,
    ...readQueries().map((query) => formatQuery(query, language, words, database)),
  ];
  return { path: words.path, text: `${parts.join("\n\n")}\n` };
}

function formatTable(
  table: { name: string; english: string; chinese: string; columns: readonly Column[] },
  language: Language,
  words: Words,
): string {
  const rows = table.columns.map((column) => [
    `\`${column.name}\``,
    words.types[column.type] + (column.nullable ? words.orEmpty : ""),
    [...(column.primary ? [words.primary] : []), ...(column.joins ? [words.joins(column.joins)] : [])].join(", "),
    column[language],
  ]);
  return `## ${table.name}\n\n${table[language]}\n\n${markdownTable(words.head, rows).trimEnd()}`;
}

function formatQuery(query: Query, language: Language, words: Words, database: Database): string {
  const rows = database.all(query.sql);
  const head = Object.keys(rows[0] ?? {});
  const cells = rows.slice(0, MOST_ROWS).map((row) => head.map((name) => markdownText(String(row[name] ?? ""))));
  const answer = `${markdownTable(head, cells)}\n${words.rows(rows.length)}`;
  return `### ${query[language]}\n\n[\`${query.name}\`](queries/${query.name})\n\n\`\`\`sql\n${query.sql}\n\`\`\`\n\n${answer}`;
}
