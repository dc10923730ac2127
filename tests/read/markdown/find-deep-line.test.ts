import { describe, expect, test } from "vitest";
import { extractPolicy } from "../../../src/index.ts";
import { findDeepLine } from "../../../src/read/markdown/find-deep-line.ts";

const stairs = (depth: number) => Array.from({ length: depth }, (_, at) => `${"  ".repeat(at)}- 甲`).join("\n");

describe("findDeepLine", () => {
  const cases: [source: string, indent: number | null, why: string][] = [
    ["甲\n    乙", null, "four columns"],
    [`${" ".repeat(100)}甲`, null, "100 are allowed"],
    [`甲\n${" ".repeat(101)}乙\n丙`, 101, "101 are not"],
    [`${"\t".repeat(26)}甲`, 26, "a tab is four"],
    [`${" ".repeat(500)}\n甲`, null, "a blank line is no text"],
    [`${"- ".repeat(60)}甲`, 120, "items in items on one line"],
    [`${"1. ".repeat(60)}甲`, 180, "with numbers"],
    ["1. ".repeat(60), 180, "and nothing in the last"],
    [`${"> ".repeat(60)}甲`, 120, "quotations in quotations"],
    [">".repeat(200), 200, "without blanks"],
    [`${"- ".repeat(60)}-`, null, "a rule across the page"],
    [`${"* ".repeat(60)}\n甲`, null, "of asterisks"],
    [`${"- * ".repeat(60)}-`, 240, "two signs make none"],
    [`甲${" ".repeat(200)}乙`, null, "blanks inside a line"],
    [stairs(50), null, "a list 50 deep"],
    [stairs(1000), 102, "a list 1,000 deep"],
    ["", null, "nothing"],
  ];
  test.each(cases)("%j → %j (%s)", (source, indent) => {
    const range = findDeepLine(source);
    expect(range && range[1] - range[0]).toBe(indent);
  });
});

test("a list nested 1,000 deep is read as plain text, with a finding", () => {
  const { document } = extractPolicy(stairs(1000), { path: "a.md" });
  expect(document.source.mediaType).toBe("text/plain");
  expect(document.diagnostics).toMatchObject([{ rule: "markdown-too-deep", severity: "warning", line: 51, column: 1 }]);
});

test("a list 49 deep is read as Markdown", () => {
  const { document } = extractPolicy(stairs(49), { path: "a.md" });
  expect(document.source.mediaType).toBe("text/markdown");
  expect(document.diagnostics).toEqual([]);
});
