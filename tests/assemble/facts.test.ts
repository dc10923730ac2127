import { describe, expect, test } from "vitest";
import type { Range } from "../../src/text/clean-text.ts";
import { assembled, targetDraft } from "./documents.ts";

const text = "\u{20bb7}甲乙\n丙丁\r\n戊\r己庚\n";

describe("order and ids", () => {
  const cases: [ranges: Range[], indicators: string, why: string][] = [
    [
      [
        [6, 7],
        [2, 3],
      ],
      "BA",
      "by start",
    ],
    [
      [
        [2, 6],
        [2, 4],
      ],
      "BA",
      "then by end",
    ],
    [
      [
        [2, 4],
        [2, 4],
      ],
      "AB",
      "then as they came: the order of expansion",
    ],
    [
      [
        [6, 7],
        [2, 6],
        [2, 4],
        [2, 4],
      ],
      "CDBA",
      "all at once",
    ],
  ];
  test.each(cases)("%j → %s (%s)", (ranges, indicators) => {
    const drafts = ranges.map((range, index) => targetDraft(range, { indicator: "ABCD"[index] }));
    const { targets } = assembled(text, { targets: drafts });
    expect(targets.map(({ indicator }) => indicator).join("")).toBe(indicators);
    expect(targets.map(({ id }) => id)).toEqual(targets.map((_, index) => `t${index + 1}`));
  });

  test("each list counts for itself", () => {
    const head = { range: [2, 4] as const, rule: "sample", confidence: "high" as const, section: null };
    const document = assembled(text, {
      targets: [targetDraft([2, 3])],
      qualitativeTargets: [{ ...head, statement: "进入前列", due: null, status: "target" }],
      responsibilities: [{ ...head, units: [], open: false }],
      deadlines: [{ ...head, type: "by", start: null, end: null, precision: null, recurrence: null, task: "完成" }],
    });
    const { targets, qualitativeTargets, responsibilities, deadlines } = document;
    expect([targets, qualitativeTargets, responsibilities, deadlines].map(([{ id }]) => id)).toEqual([
      "t1",
      "q1",
      "r1",
      "d1",
    ]);
  });
});

describe("place", () => {
  const cases: [range: Range, slice: string, span: Range, line: number, why: string][] = [
    [[0, 2], "\u{20bb7}", [0, 1], 1, "two UTF-16 units are one code point"],
    [[2, 4], "甲乙", [1, 3], 1, "all that follows moves by one"],
    [[5, 7], "丙丁", [4, 6], 2, "after LF"],
    [[9, 10], "戊", [8, 9], 3, "after CRLF"],
    [[11, 13], "己庚", [10, 12], 4, "after CR"],
    [[6, 12], "丁\r\n戊\r己", [5, 11], 2, "the slice is raw; the line is that of its start"],
  ];
  test.each(cases)("%j is %j at %j on line %i (%s)", (range, slice, span, line) => {
    expect(assembled(text, { targets: [targetDraft(range)] }).targets[0]).toMatchObject({
      text: slice,
      span,
      line,
    });
  });
});

test("the spans of units, citations and metadata are code points too", () => {
  const unit = { name: "甲", role: "lead" as const, function: null, generic: false, inherited: false };
  const document = assembled(text, {
    responsibilities: [
      {
        range: [2, 4],
        rule: "sample",
        confidence: "high",
        section: null,
        open: false,
        units: [
          { ...unit, range: [3, 4] },
          { ...unit, range: null },
        ],
      },
    ],
    citations: [{ title: "丙", documentNumber: null, section: null, range: [5, 6] }],
  });
  expect(document.responsibilities[0].units.map(({ span }) => span)).toEqual([[2, 3], null]);
  expect(document.citations[0].span).toEqual([4, 5]);
});
