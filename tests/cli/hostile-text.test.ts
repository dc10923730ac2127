import { describe, expect, it } from "vitest";
import { countDocument } from "../../src/cli/counts.ts";
import { indexText } from "../../src/cli/indexed-text.ts";
import { formatFindings } from "../../src/cli/reporters/findings.ts";
import { outlineDocument } from "../../src/cli/reporters/outline.ts";
import { formatOutlineMarkdown } from "../../src/cli/reporters/outline-markdown.ts";
import { formatOutlineText } from "../../src/cli/reporters/outline-text.ts";
import { formatErrors } from "../../src/cli/reporters/score-errors.ts";
import { markdownText, shownText } from "../../src/cli/reporters/shown-text.ts";
import { formatSummary } from "../../src/cli/reporters/summary.ts";
import { makeTally } from "../../src/cli/tally.ts";
import { call } from "./call.ts";
import { makeDocument } from "./document.ts";
import { makeFolder } from "./folder.ts";
import { plain } from "./look.ts";

/** Clears the screen, sets a window's title, goes back, turns the direction round, breaks the line. */
const HOSTILE = "题\u001b[2J\u001b]0;x\u0007\r\b\u202e\u2066\u200b\u009b1m\u2028目\u0000";
const ACTS_ON_TERMINAL = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/;

describe("shownText", () => {
  it.each([
    ["一、总体目标", "一、总体目标"],
    ["a\r\nb\tc\u2028d", "a b c d"],
    ["\u001b[31m红", "[31m红"],
    ["甲\u202e乙\u2069丙\ufeff", "甲乙丙"],
    ["12\u200b34", "1234"],
    ["😀、㈠、⒈", "😀、㈠、⒈"],
  ])("%j is shown as %j", (text, shown) => {
    expect(shownText(text)).toBe(shown);
  });
});

describe("markdownText", () => {
  it.each([
    ["(一)夯实基础", "(一)夯实基础"],
    ["1. 目标", "1\\. 目标"],
    ["2) 目标", "2\\) 目标"],
    ["- 目标", "\\- 目标"],
    ["# 目标", "\\# 目标"],
    ["*重*_点_`x`", "\\*重\\*\\_点\\_\\`x\\`"],
    ["[点](javascript:x)", "\\[点\\](javascript:x)"],
    ["![图](x)", "!\\[图\\](x)"],
    ["<img src=x>", "\\<img src=x\\>"],
    ["|a|b|", "\\|a\\|b\\|"],
    ["&lt;", "\\&lt;"],
    ["https://example.org www.example.org a@b.c", "https\\://example.org www\\.example.org a\\@b.c"],
    ["a\n\n# b", "a \\# b"],
  ])("%j is written as %j", (text, written) => {
    expect(markdownText(text)).toBe(written);
  });
});

describe("what a document says reaches no terminal as it is", () => {
  const document = makeDocument({ title: HOSTILE, heading: HOSTILE, path: HOSTILE });
  const diagnostic = { rule: "r", severity: "warning" as const, message: HOSTILE, span: [0, 1] as [number, number] };
  const tally = makeTally();
  tally.add(HOSTILE, countDocument(document));
  const error = {
    metric: "targets",
    kind: "missed",
    section: "1",
    quote: HOSTILE,
    line: 1,
    differs: [],
    got: null,
  } as const;
  const errors = [{ ...error, gold: { indicator: HOSTILE } }];
  const scores = { documents: [{ document: HOSTILE, errors }] } as unknown as Parameters<typeof formatErrors>[0];

  it.each([
    ["outline text", formatOutlineText(outlineDocument(document), plain)],
    ["outline Markdown", formatOutlineMarkdown(outlineDocument(document), plain.words.reports.outline)],
    [
      "findings",
      formatFindings(HOSTILE, [{ ...diagnostic, line: 1, column: 1, suggestion: HOSTILE }], indexText(HOSTILE), plain),
    ],
    ["summary", formatSummary(tally, 0, plain)],
    ["score errors", formatErrors(scores, new Map(), plain)],
  ])("%s", (_, text) => {
    expect(text).not.toMatch(ACTS_ON_TERMINAL);
    expect(text).toMatch(/题/);
  });

  it.each(["json", "yaml", "ndjson"])(
    "extract --format %s writes it as an escape and loses nothing",
    async (format) => {
      const cwd = makeFolder({ "a.txt": "某市\u202e方案\u0085\n一、总\u001b体\n" });
      const { stdout } = await call(["extract", "a.txt", "--text", "--format", format], { cwd });
      expect(stdout).not.toMatch(ACTS_ON_TERMINAL);
      expect(stdout).toContain("\\u202e");
    },
  );

  it("names of files in messages", async () => {
    const cwd = makeFolder({ "a\u001b[2J\u202e.pdf": "%PDF-1.7" });
    const { stderr } = await call(["extract", "a*.pdf"], { cwd });
    expect(stderr).toMatch(/^error: a\[2J\.pdf: /);
  });
});
