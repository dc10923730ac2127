import { describe, expect, test } from "vitest";
import { extractPolicy, type PolicyDocument, type Section, type Table } from "../../src/index.ts";
import { seeds } from "./seeds.ts";

type Facts = Record<string, unknown>;

/** What a document says, wherever it stands in which text. */
function factsOf(document: PolicyDocument): Facts {
  const bare = (facts: readonly object[]) => facts.map((fact) => ({ ...fact, ...noPlace }));
  return {
    metadata: { ...document.metadata, spans: null },
    sections: document.sections.map(bareSection),
    tables: bare(document.tables),
    targets: bare(document.targets),
    qualitativeTargets: bare(document.qualitativeTargets),
    responsibilities: document.responsibilities.map((one) => ({ ...one, ...noPlace, units: bare(one.units) })),
    deadlines: bare(document.deadlines),
    citations: bare(document.citations),
  };
}

const noPlace = { span: null, text: null, line: null };

function bareSection({ id, marker, level, title, paragraphs, children }: Section): object {
  return {
    id,
    marker,
    level,
    title,
    paragraphs: paragraphs.map(({ text }) => text),
    children: children.map(bareSection),
  };
}

const signs = /[\\`*_[\]<>&|]/g;
const escaped = (text: string) => text.replace(signs, "\\$&");

/** A line of a seed in Markdown: headings, strong run-in headings, numbers of a list, bullets; else as it is. */
function lineInMarkdown(line: string): string {
  const [, indent, text] = /^([\s\u3000]*)(.*?)\s*$/.exec(line) ?? [];
  if (/^[一二三四五六七八九十]+\s*、[^。]{2,30}$/.test(text)) return `\n## ${escaped(text)}\n`;
  const runIn = /^(\([一二三四五六七八九十]+\)[^。:]{2,30}。)(.*)$/.exec(text);
  if (runIn) return `\n**${escaped(runIn[1])}**${escaped(runIn[2])}\n`;
  const numbered = /^(\d{1,2})\.([^\d\s].*)$/.exec(text);
  if (numbered) return `\n${numbered[1]}. ${escaped(numbered[2])}\n`;
  return indent + escaped(text);
}

function toMarkdown(text: string): string {
  return `---\nsource: seeds\n---\n<!-- converted -->\n${text.split(/\r?\n/).map(lineInMarkdown).join("\n")}\n`;
}

/** Every table as GFM writes it, a category only in the first row of its group. */
function withTables(text: string, tables: readonly Table[]): string {
  let markdown = "";
  let from = 0;
  for (const { caption, header, rows, span } of tables) {
    const body = rows.map((row, at) =>
      row.map((cell, column) => (column === 0 && cell === rows[at - 1]?.[0] ? "" : cell)),
    );
    const lines = [header, header.map(() => "---"), ...body].map((row) => `| ${row.map(escaped).join(" | ")} |`);
    markdown += `${text.slice(from, span[0])}${caption ?? ""}\n\n${lines.join("\n")}\n\n`;
    from = span[1];
  }
  return markdown + text.slice(from);
}

describe.each(seeds)("$name", ({ bytes }) => {
  const text = new TextDecoder().decode(bytes);
  const plain = factsOf(extractPolicy(text).document);

  test("says the same when it is taken for Markdown", () => {
    const { document } = extractPolicy(bytes, { mediaType: "text/markdown" });
    expect(document.source.mediaType).toBe("text/markdown");
    expect(factsOf(document)).toEqual(plain);
  });

  test("says the same with its tables in Markdown", () => {
    const { tables } = extractPolicy(text).document;
    const { document } = extractPolicy(withTables(text, tables), { mediaType: "text/markdown" });
    expect(factsOf(document)).toEqual(plain);
  });

  test("says the same in Markdown", () => {
    const markdown = toMarkdown(text);
    const { document } = extractPolicy(markdown, { path: "seed.md" });
    expect(factsOf(document)).toEqual(plain);
    for (const { text: slice, span } of [...document.targets, ...document.deadlines, ...document.responsibilities]) {
      expect([...markdown].slice(...span).join("")).toBe(slice);
    }
  });
});
