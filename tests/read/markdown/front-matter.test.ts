import { describe, expect, test } from "vitest";
import { findFrontMatter } from "../../../src/read/markdown/front-matter.ts";

describe("findFrontMatter", () => {
  const cases: [source: string, front: string | null, why: string][] = [
    ["---\ntitle: 甲\n---\n乙", "---\ntitle: 甲\n---", "between two rules"],
    [
      "---\r\ntitle: 甲\r\ntags:\r\n  - 乙\r\n...\r\n丙",
      "---\r\ntitle: 甲\r\ntags:\r\n  - 乙\r\n...",
      "CRLF, a list, dots",
    ],
    [
      "--- \nsource_url: http://a.cn\n---",
      "--- \nsource_url: http://a.cn\n---",
      "a blank behind the rule, nothing after",
    ],
    ["---\n甲\n---\n乙", null, "no entry: a text between two rules"],
    ["---\ntitle: 甲\n乙", null, "never closed"],
    ["甲\n---\ntitle: 乙\n---", null, "not at the beginning"],
    ["----\ntitle: 甲\n---", null, "another rule"],
    [`---\ntitle: 甲\n${"乙\n".repeat(300)}---`, null, "too long"],
    ["", null, "nothing"],
  ];
  test.each(cases)("%j → %j (%s)", (source, front) => {
    const range = findFrontMatter(source);
    expect(range && source.slice(...range)).toBe(front);
  });
});
