import { describe, expect, test } from "vitest";
import { evaluate, type Gold, type MetricName } from "../../src/index.ts";
import { documentOf, goldOf, goldTarget } from "./samples.ts";

/** Scores what a program found that agrees with `got`, by the gold file `gold`. */
function scoresOf(gold: Partial<Gold>, got: Partial<Gold>) {
  return evaluate([goldOf(gold)], [documentOf(goldOf(got))]).documents[0];
}

type Counts = [tp: number, gold: number, predicted: number];

function countsOf(name: MetricName, gold: Partial<Gold>, got: Partial<Gold>): Counts {
  const { tp, gold: expected, predicted } = scoresOf(gold, got).metrics[name];
  return [tp, expected, predicted];
}

describe("metadata", () => {
  const { metadata } = goldOf();
  const cases: [fields: Partial<Gold["metadata"]>, right: number, why: string][] = [
    [{}, 8, "eight fields, null where gold is null included"],
    [{ title: "荆州市质量强市建设方案" }, 7, "a title that is not whole"],
    [{ title: "荆州市 质量强市建设\n实施方案" }, 8, "white space does not count"],
    [{ documentNumber: "荆政办发〔2023〕1号" }, 7, "a value where there is none"],
    [{ dateIssued: null }, 7, "none where there is a value"],
    [{ region: "湖北省", level: "province" }, 7, "the region goes by its name"],
    [{ level: "county" }, 8, "its level is not scored"],
    [{ issuers: [] }, 7, "issuers are compared whole"],
    [{ issuers: ["荆州市人民政府办公室", "荆州市人民政府办公室"] }, 8, "as a set"],
  ];
  test.each(cases)("%j: %i of 8 (%s)", (fields, right) => {
    expect(countsOf("metadata", {}, { metadata: { ...metadata, ...fields } })).toEqual([right, 8, 8]);
  });

  test("the order of issuers does not count", () => {
    const [a, b] = [
      { ...metadata, issuers: ["甲局", "乙局"] },
      { ...metadata, issuers: ["乙局", "甲局"] },
    ];
    expect(countsOf("metadata", { metadata: a }, { metadata: b })).toEqual([8, 8, 8]);
  });
});

describe("sections", () => {
  const section = (id: string, title: string | null) => ({ id, marker: "一、", title });
  const gold = { sections: [section("1", "总体要求"), section("2", null)] };
  const cases: [got: ReturnType<typeof section>[], found: Counts, titled: Counts, why: string][] = [
    [gold.sections, [2, 2, 2], [2, 2, 2], "all found; two titles of null are equal"],
    [[section("1", "总体　要求"), section("2", null)], [2, 2, 2], [2, 2, 2], "white space does not count"],
    [
      [section("1", "要求"), section("3", null)],
      [1, 2, 2],
      [0, 2, 2],
      "a title alike is not equal; an id that gold has not",
    ],
    [[section("1", null)], [1, 2, 1], [0, 2, 1], "a title that was not read"],
  ];
  test.each(cases)("%j (%#)", (sections, found, titled) => {
    expect(countsOf("sections", gold, { sections })).toEqual(found);
    expect(countsOf("sections.titled", gold, { sections })).toEqual(titled);
  });
});

describe("one target", () => {
  type Change = Parameters<typeof goldTarget>[0];
  const cases: [change: Change, right: number, due: number, strict: number, why: string][] = [
    [{}, 1, 1, 1, "equal"],
    [{ section: "1.1" }, 0, 0, 0, "another section"],
    [{ value: 81 }, 0, 0, 0, "another value"],
    [{ valueMax: 90 }, 0, 0, 0, "an upper end that gold has not"],
    [{ unit: null }, 0, 0, 0, "no unit"],
    [{ operator: "gt" }, 0, 0, 0, "another operator"],
    [{ status: "achieved" }, 0, 0, 0, "another status"],
    [{ indicator: "空气优良率" }, 0, 0, 0, "another indicator"],
    [{ indicator: "全市森林覆盖率" }, 1, 1, 0, "alike is right, but not strictly"],
    [{ indicator: "森林 覆盖率" }, 1, 1, 1, "white space does not count"],
    [{ due: null }, 1, 0, 0, "no due date"],
    [{ recurrence: "annual" }, 1, 0, 0, "another recurrence"],
    [{ aspect: "new" }, 1, 1, 0, "another aspect"],
    [{ dueInherited: true, commitment: "binding" }, 1, 1, 1, "what is not scored"],
  ];
  test.each(cases)("%j: %i right, %i in time, %i strictly (%s)", (change, right, due, strict) => {
    const [gold, got] = [{ targets: [goldTarget()] }, { targets: [goldTarget(change)] }];
    expect(countsOf("targets", gold, got)).toEqual([right, 1, 1]);
    expect(countsOf("targets.due", gold, got)).toEqual([due, right, right]);
    expect(countsOf("targets.strict", gold, got)).toEqual([strict, 1, 1]);
  });
});

describe("targets are matched one to one", () => {
  test("the same found twice is invented once", () => {
    expect(countsOf("targets", { targets: [goldTarget()] }, { targets: [goldTarget(), goldTarget()] })).toEqual([
      1, 1, 2,
    ]);
  });

  test("as many as can be: the one that fits only there is not taken by a closer one", () => {
    const gold = [goldTarget({ indicator: "农产品加工转化率" }), goldTarget({ indicator: "主要农产品加工转化率" })];
    const got = [goldTarget({ indicator: "主要农产品加工转化率" }), goldTarget({ indicator: "农产品加工" })];
    expect(countsOf("targets", { targets: gold }, { targets: got })).toEqual([2, 2, 2]);
  });

  test("those that are due on the same day belong together, whatever their order", () => {
    const early = goldTarget({ due: "2023-12-31" });
    const [gold, got] = [{ targets: [early, goldTarget()] }, { targets: [goldTarget(), early] }];
    expect(countsOf("targets.strict", gold, got)).toEqual([2, 2, 2]);
  });
});

describe("units", () => {
  const unit = (name: string, role: "lead" | "responsible" = "responsible", inherited?: boolean) => ({
    name,
    role,
    inherited,
  });
  const of = (section: string, ...units: ReturnType<typeof unit>[]) => ({
    responsibilities: [{ section, open: false, units, quote: "责任单位" }],
  });
  const gold = of("1", unit("市科技局", "lead"), unit("市经信局"), unit("市经信局"));
  const cases: [got: Partial<Gold>, counts: Counts, why: string][] = [
    [gold, [3, 3, 3], "inherited is false where it is not said"],
    [of("1", unit("市科技局"), unit("市经信局")), [1, 3, 2], "another role; one of two statements missed"],
    [of("2", unit("市科技局", "lead")), [0, 3, 1], "another section"],
    [of("1", unit("市经信局", "responsible", true)), [0, 3, 1], "inherited counts"],
    [of("1", unit("市经信局"), unit("市经信局"), unit("市经信局")), [2, 3, 3], "as often as gold has it"],
  ];
  test.each(cases)("%j: %j (%s)", (got, counts) => {
    expect(countsOf("units", gold, got)).toEqual(counts);
  });
});

describe("deadlines", () => {
  const base: Gold["deadlines"][number] = {
    section: "1",
    text: "到2025年",
    type: "by",
    start: null,
    end: "2025-12-31",
    precision: "year",
    recurrence: null,
    quote: "到2025年",
  };
  const cases: [change: Partial<typeof base>, right: number, why: string][] = [
    [{ precision: null, text: "2025年", quote: "2025年前" }, 1, "precision and words are not scored"],
    [{ section: "2" }, 0, "another section"],
    [{ type: "during" }, 0, "another type"],
    [{ start: "2021-01-01" }, 0, "another start"],
    [{ end: "2025-06-30" }, 0, "another end"],
    [{ recurrence: "annual" }, 0, "another recurrence"],
  ];
  test.each(cases)("%j: %i (%s)", (change, right) => {
    expect(countsOf("deadlines", { deadlines: [base] }, { deadlines: [{ ...base, ...change }] })).toEqual([
      right,
      1,
      1,
    ]);
  });
});

describe("qualitative", () => {
  const one = (section: string, statement: string) => ({
    qualitative: [{ section, statement, quote: statement }],
  });
  const cases: [got: Partial<Gold>, right: number, why: string][] = [
    [one("1", "质量强市建设进入全省第一方阵"), 1, "alike"],
    [one("2", "进入全省第一方阵"), 0, "another section"],
    [one("1", "达到国内先进水平"), 0, "another statement"],
  ];
  test.each(cases)("%j: %i (%s)", (got, right) => {
    expect(countsOf("qualitative", one("1", "进入全省第一方阵"), got)).toEqual([right, 1, 1]);
  });
});
