import { expect, it } from "vitest";
import { lintPolicy } from "../../src/index.ts";
import { manyLines, oneLine, responsibilities, textOf } from "../properties/hostile-texts.ts";

/** What took the square of the length would not end within the time that the suite gives. */
const LENGTH = 4_000;

it.each([...oneLine, ...manyLines, ...responsibilities])("%s are checked", (...text) => {
  const source = textOf(text, LENGTH);
  const findings = lintPolicy(source, { config: { preset: "strict" } });
  expect(findings.every(({ span }) => span[1] <= source.length)).toBe(true);
});

it.each([
  ["a wall of brackets that other closers meet", "(".repeat(1e5) + "]".repeat(1e5)],
  ["twenty thousand headings of one number", "五、健全体系。完善。\n".repeat(2e4)],
])("%s", (_, text) => {
  expect(lintPolicy(text).length).toBeGreaterThan(100);
});
