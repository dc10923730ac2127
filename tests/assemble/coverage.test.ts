import { describe, expect, test } from "vitest";
import type { NumberAccount } from "../../src/assemble/drafts.ts";
import type { Range } from "../../src/text/clean-text.ts";
import { assembled, targetDraft } from "./documents.ts";

const text = "到2025年覆盖率达到80%以上,奖励500万元。";
const year: Range = [1, 5];
const value: Range = [11, 13];
const award: Range = [19, 22];
const deadline = {
  range: [0, 6] as const,
  rule: "sample",
  confidence: "high" as const,
  section: null,
  type: "by" as const,
  start: null,
  end: "2025-12-31",
  precision: "year" as const,
  recurrence: null,
  task: "覆盖率达到80%以上",
};

function explained(account: NumberAccount, targets: Range[] = [[6, 16]]) {
  const document = assembled(text, {
    numbers: [account],
    targets: targets.map((range) => targetDraft(range)),
    deadlines: [deadline],
  });
  return document.numbers?.map(({ fact, reason }) => fact ?? reason ?? "unexplained")[0];
}

describe("what became of a number", () => {
  const cases: [account: NumberAccount, became: string, why: string][] = [
    [{ range: value, reason: null }, "t1", "it stands in a target"],
    [{ range: award, reason: "support" }, "support", "it has a reason"],
    [{ range: award, reason: null }, "unexplained", "neither"],
    [{ range: value, reason: "threshold" }, "threshold", "a reason of its own outweighs the fact around it"],
    [{ range: year, reason: "date" }, "d1", "the year of a deadline became the deadline"],
    [{ range: value, reason: "date" }, "date", "a date in a target is none of its values"],
  ];
  test.each(cases)("%j: %s (%s)", (account, became) => {
    expect(explained(account)).toBe(became);
  });

  test("of two targets around it the shorter claims it", () => {
    expect(
      explained({ range: value, reason: null }, [
        [6, 16],
        [9, 16],
      ]),
    ).toBe("t2");
  });

  test("a number half outside is not in the target", () => {
    expect(explained({ range: value, reason: null }, [[6, 12]])).toBe("unexplained");
  });
});

test("every number is counted once", () => {
  const numbers: NumberAccount[] = [
    { range: award, reason: "support" },
    { range: value, reason: null },
    { range: year, reason: "date" },
    { range: [20, 21], reason: null },
  ];
  const { coverage, numbers: listed } = assembled(text, { numbers, targets: [targetDraft([6, 16])] });
  expect(coverage).toEqual({ numbers: 4, facts: 1, reasons: { date: 1, support: 1 }, unexplained: 1 });
  expect(listed?.map((number) => number.text)).toEqual(["2025", "80", "500", "0"]);
});
