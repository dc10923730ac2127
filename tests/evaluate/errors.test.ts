import { describe, expect, test } from "vitest";
import { evaluate, type Gold, type PolicyDocument } from "../../src/index.ts";
import { documentOf, goldOf, goldTarget } from "./samples.ts";

function errorsOf(gold: Partial<Gold>, got: Partial<Gold>, change: Partial<PolicyDocument> = {}) {
  return evaluate([goldOf(gold)], [{ ...documentOf(goldOf(got)), ...change }]).documents[0].errors;
}

test("nothing is said of what is right", () => {
  expect(errorsOf({ targets: [goldTarget()] }, { targets: [goldTarget()] })).toEqual([]);
});

test("what was missed comes with its quote", () => {
  expect(errorsOf({ targets: [goldTarget()] }, {})).toMatchObject([
    {
      metric: "targets",
      kind: "missed",
      section: "1",
      quote: "森林覆盖率达到80%以上",
      gold: { value: 80 },
      got: null,
    },
  ]);
});

test("what was invented comes with its words and line", () => {
  expect(errorsOf({}, { targets: [goldTarget({ quote: "覆盖率80%" })] })).toMatchObject([
    {
      metric: "targets",
      kind: "invented",
      section: "1",
      quote: "覆盖率80%",
      line: 1,
      gold: null,
      got: { value: 80 },
    },
  ]);
});

describe("a near miss says what differs", () => {
  type Change = Parameters<typeof goldTarget>[0];
  const cases: [change: Change, metric: string, differs: string[], why: string][] = [
    [{ operator: "eq" }, "targets", ["operator"], "same section, indicator and value"],
    [{ indicator: "空气优良率" }, "targets", ["indicator"], "same section, value and unit"],
    [{ value: 8, unit: null }, "targets", ["value", "unit"], "same section and indicator"],
    [{ section: "1.d2" }, "targets", ["section"], "same indicator and value"],
    [{ due: null, recurrence: "annual" }, "targets.due", ["due", "recurrence"], "right, but not in time"],
    [{ aspect: "new" }, "targets.strict", ["aspect"], "right, but not strictly"],
  ];
  test.each(cases)("%j: %s differs in %j (%s)", (change, metric, differs) => {
    const errors = errorsOf({ targets: [goldTarget()] }, { targets: [goldTarget(change)] });
    expect(errors).toContainEqual(expect.objectContaining({ metric, kind: "different", differs }));
  });
});

test("two with nothing in common are one missed and one invented", () => {
  const far = goldTarget({ section: "9", indicator: "专利", value: 3 });
  expect(errorsOf({ targets: [goldTarget()] }, { targets: [far] }).map(({ kind }) => kind)).toEqual([
    "missed",
    "invented",
  ]);
});

test("sections are not taken for each other because neither has a title", () => {
  const section = (id: string) => ({ sections: [{ id, marker: "一、", title: null }] });
  expect(errorsOf(section("1"), section("2")).map(({ kind }) => kind)).toEqual(["missed", "invented"]);
});

test("metadata is shown by field", () => {
  const { metadata } = goldOf();
  expect(errorsOf({}, { metadata: { ...metadata, title: "方案" } })).toMatchObject([
    {
      metric: "metadata",
      differs: ["value"],
      gold: { field: "title" },
      got: { field: "title", value: "方案" },
    },
  ]);
});

describe("the line of a missed item", () => {
  const section = (id: string, span: [number, number]) => ({
    id,
    marker: "一、",
    level: 1,
    title: null,
    span,
    paragraphs: [],
    children: [],
  });
  const text = "\u{20bb7}。\n到80%\n一、\n到80%\n";
  const missed = (quote: string, on: string) =>
    errorsOf({ targets: [goldTarget({ quote, section: on })] }, {}, { text, sections: [section("1", [8, 14])] });
  const cases: [quote: string, section: string, line: number | null, why: string][] = [
    ["到80%", "1", 4, "a quote that occurs twice belongs to its section"],
    ["到80%", "2", 2, "the first, where the section was not found"],
    ["到90%", "1", null, "a quote that is not there"],
  ];
  test.each(cases)("%s in %s stands on %s (%s)", (quote, on, line) => {
    expect(missed(quote, on)).toContainEqual(expect.objectContaining({ metric: "targets", line }));
  });

  test("is not known without the text", () => {
    const errors = errorsOf({ targets: [goldTarget()] }, {}, { text: undefined });
    expect(errors[0].line).toBeNull();
  });
});
