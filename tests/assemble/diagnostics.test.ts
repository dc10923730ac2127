import { expect, test } from "vitest";
import type { Finding } from "../../src/extract/extractor.ts";
import { assembled } from "./documents.ts";

function finding(rule: string, at: number): Finding {
  return { rule, severity: "warning", message: `Unexpected ${rule}`, range: [at, at + 1] };
}

test("findings come in the order of the document, with line and column in code points", () => {
  const { diagnostics } = assembled(
    "\u{20bb7}甲\n乙丙",
    {},
    { findings: [finding("b", 5), { ...finding("a", 2), suggestion: "Leave it." }] },
  );
  expect(diagnostics).toEqual([
    {
      rule: "a",
      severity: "warning",
      message: "Unexpected a",
      span: [1, 2],
      line: 1,
      column: 2,
      suggestion: "Leave it.",
    },
    {
      rule: "b",
      severity: "warning",
      message: "Unexpected b",
      span: [4, 5],
      line: 2,
      column: 2,
      suggestion: null,
    },
  ]);
});

test.each([
  [100, 100],
  [101, 101],
  [5000, 101],
])("of %i findings of a rule %i are emitted", (count, emitted) => {
  const findings = Array.from({ length: count }, (_, at) => finding("often", at));
  const { diagnostics } = assembled("字".repeat(count), {}, { findings: [...findings, finding("seldom", 3)] });
  expect(diagnostics.filter(({ rule }) => rule === "often")).toHaveLength(emitted);
  expect(diagnostics.filter(({ rule }) => rule === "seldom")).toHaveLength(1);
});

test("the last of them tells how many there were", () => {
  const findings = Array.from({ length: 300 }, (_, at) => finding("often", 299 - at));
  const last = assembled("字".repeat(300), {}, { findings }).diagnostics.at(-1);
  expect(last).toMatchObject({ rule: "often", column: 101, message: expect.stringMatching(/^300 /) });
});
