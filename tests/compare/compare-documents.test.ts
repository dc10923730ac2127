import { describe, expect, it } from "vitest";
import { compareDocuments, comparisonSchema, differingParts } from "../../src/index.ts";
import { compareTexts, read } from "./plans.ts";
import { seed, seeds } from "./seeds.ts";

const HERE =
  "云溪市质量方案\n一、目标\n到2025年,产品合格率达到95%以上。\n二、检测\n建设检测中心,开放检测设备。(牵头单位:市市场监管局;责任单位:市财政局)\n";
const THERE =
  "石河市质量意见\n一、发展目标\n到2024年底,产品合格率达到97%。\n二、检测服务\n建设公共检测中心,共享检测设备。(市市场监督管理局、市科技局按职责分工负责)\n";

describe("a document with itself", () => {
  it.each([...seeds.keys()])("%s aligns everything and differs in nothing", (name) => {
    const comparison = compareDocuments(seed(name), seed(name), { explain: true });
    expect(comparisonSchema.safeParse(comparison).error?.issues ?? []).toEqual([]);
    expect(differingParts(comparison)).toEqual([]);
    expect(comparison.sections.every(({ a, b, similarity }) => a === b && similarity === 1)).toBe(true);
    expect(comparison.targets.every(({ a, b, difference }) => a === b && difference === 0)).toBe(true);
  });

  it("holds of a text of nothing but signs and doubles too", () => {
    const text = "一、…\n——\n二、…\n……\n三、\n四、\n(一)加强领导\n压实责任。\n五、\n(一)加强领导\n压实责任。\n";
    const comparison = compareDocuments(read(text), read(text));
    expect(differingParts(comparison)).toEqual([]);
    expect(comparison.sections.every(({ a, b }) => a === b)).toBe(true);
  });
});

describe("two documents", () => {
  const comparison = compareTexts(HERE, THERE);

  it("targets on one indicator carry a verdict, the difference, both dates and both quotes", () => {
    expect(comparison.targets).toEqual([
      {
        a: "t1",
        b: "t1",
        verdict: "b-stricter",
        difference: 2,
        dueA: "2025-12-31",
        dueB: "2024-12-31",
        earlier: "b",
        similarity: 1,
        evidence: { a: { text: "产品合格率达到95%", line: 3 }, b: { text: "产品合格率达到97%", line: 3 } },
      },
    ]);
  });

  it("sections on one task quote their most alike sentences with their lines", () => {
    expect(comparison.sections.map(({ a, b, evidence }) => [a, b, evidence])).toContainEqual([
      "2",
      "2",
      { a: { text: "建设检测中心,开放检测设备。", line: 5 }, b: { text: "建设公共检测中心,共享检测设备。", line: 5 } },
    ]);
  });

  it("functions are compared across names of bodies, with their roles", () => {
    expect(
      comparison.responsibilities.map(({ function: name, roleA, roleB, namesA, namesB }) => [
        name,
        roleA,
        roleB,
        namesA,
        namesB,
      ]),
    ).toEqual([
      ["市场监管", "lead", "responsible", ["市市场监管局"], ["市市场监督管理局"]],
      ["科技", null, "responsible", [], ["市科技局"]],
      ["财政", "responsible", null, ["市财政局"], []],
    ]);
    expect(comparison.responsibilities[1].evidence).toEqual({
      a: null,
      b: { text: "市市场监督管理局、市科技局按职责分工负责", line: 5 },
    });
  });

  it("differ in everything but the sections that both have", () => {
    expect(differingParts(comparison)).toEqual(["targets", "responsibilities", "deadlines"]);
  });
});

it("past results are no targets to compare", () => {
  const comparison = compareTexts("一、回顾\n“十三五”以来,产品合格率达到95%以上。\n", HERE);
  expect(comparison.onlyA.targets).toEqual([]);
  expect(comparison.targets).toEqual([]);
});

it("without its text a document has no lines of sections, those of targets all the same", () => {
  const { text: _, ...bare } = read(HERE);
  const { sections, targets } = compareDocuments(bare, read(THERE));
  expect(sections.map(({ evidence }) => evidence.a.line)).toEqual([null, null]);
  expect(targets.map(({ evidence }) => evidence.a.line)).toEqual([3]);
});

it("minSimilarity leaves out what is less alike", () => {
  const strict = compareDocuments(read(HERE), read(THERE), { minSimilarity: 0.99 });
  expect(strict.sections).toEqual([]);
  expect(strict.onlyA.sections).toEqual(["1", "2"]);
  expect(strict.targets).toHaveLength(1);
});

it("explain says why", () => {
  const { sections, targets } = compareDocuments(read(HERE), read(THERE), { explain: true });
  expect(sections[1].reasons?.shared).toContain("检测中心");
  expect(targets[0].reasons).toEqual({ shared: "产品合格率", onlyA: "", onlyB: "", sectionsPaired: true });
});
