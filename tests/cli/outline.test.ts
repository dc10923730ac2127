import { describe, expect, it } from "vitest";
import { outlineDocument } from "../../src/cli/reporters/outline.ts";
import { formatOutlineMarkdown } from "../../src/cli/reporters/outline-markdown.ts";
import { formatOutlineText } from "../../src/cli/reporters/outline-text.ts";
import { type PolicyDocument, policyDocumentSchema } from "../../src/index.ts";
import { call } from "./call.ts";
import { makeDocument } from "./document.ts";
import { plain } from "./look.ts";

const outline = outlineDocument(makeDocument());

/** Lines and counts as a person compares them, whatever the columns. */
const rows = (text: string): string[] => text.split("\n").map((line) => line.trim().replace(/ {2,}/g, " | "));

describe("the outline as text", () => {
  it("is an indented table of contents with targets and past results beside each other", () => {
    expect(rows(formatOutlineText(outline, plain))).toEqual([
      "某市质量提升行动方案",
      "某市 · 2023-12-29 · plan.txt",
      "",
      "targets | achieved | units | deadlines",
      "(before the first section) | 1 | · | · | ·",
      "一、总体目标 | 1 | 1 | · | 1",
      "(一)夯实基础 | · | · | 2 | ·",
      "1. “培育一批企业,支持企业开展可靠性共性技术研发和应…” | · | · | · | ·",
      "total | 2 | 1 | 2 | 1",
      "",
    ]);
  });

  it("lines its columns up, though a Chinese character is two wide", () => {
    const [, , , head = "", ...lines] = formatOutlineText(outline, plain).trimEnd().split("\n");
    const width = (line: string): number => [...line].reduce((sum, each) => sum + (each > "⺀" ? 2 : 1), 0);
    for (const line of lines) expect(width(line)).toBe(width(head));
  });

  it("says so where a text has no sections", () => {
    const text = formatOutlineText(outlineDocument({ ...makeDocument(), sections: [], targets: [] }), plain);
    expect(text).toMatch(/^\(no sections\)/m);
  });
});

describe("the outline as Markdown", () => {
  it("is a nested list", () => {
    expect(formatOutlineMarkdown(outline, plain.words.reports.outline)).toBe(
      [
        "# 某市质量提升行动方案",
        "",
        "某市 · 2023-12-29 · plan.txt",
        "",
        "- (before the first section) — **1 target**",
        "- 一、总体目标 — **1 target** (1 achieved), 1 deadline",
        "  - (一)夯实基础 — 2 units",
        "    - 1\\. “培育一批企业,支持企业开展可靠性共性技术研发和应…”",
        "",
        "Total — **2 targets** (1 achieved), 2 units, 1 deadline",
        "",
      ].join("\n"),
    );
  });
});

describe("gangmu outline", () => {
  const PLAN = "某市质量提升行动方案\n一、总体目标\n(一)夯实基础\n加强建设。\n";
  it.each([
    { format: "text", says: /^ {2}\(一\)夯实基础 +·/m },
    { format: "md", says: /^ {2}- \(一\)夯实基础$/m },
  ])("--format $format prints it", async ({ format, says }) => {
    const { exitCode, stdout, stderr } = await call(["outline", "-", "--format", format], { stdin: PLAN });
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
    expect(stdout).toMatch(says);
  });

  it("--format json nests the sections", async () => {
    const { stdout } = await call(["outline", "-", "--format", "json"], { stdin: PLAN });
    expect(JSON.parse(stdout)).toMatchObject({
      path: null,
      sections: [{ id: "1", title: "总体目标", targets: 0, children: [{ id: "1.1", title: "夯实基础" }] }],
    });
  });
});

it("the document of these tests is one that the model accepts", () => {
  expect(policyDocumentSchema.parse(makeDocument())).toEqual<PolicyDocument>(makeDocument());
});
