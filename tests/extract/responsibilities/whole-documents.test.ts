import { describe, expect, it } from "vitest";
import { extractResponsibilities } from "../../../src/extract/responsibilities/extract-responsibilities.ts";
import { readingOf, statementsIn, tableOf } from "./reading-of.ts";

describe("label lines", () => {
  it("are one statement of their task", () => {
    const lines = ["牵头单位:市林业局", "责任单位:市财政局、各县(市、区)人民政府", "完成时限:2023年12月底"];
    const found = statementsIn(["推进造林。", ...lines.map((text) => ({ text, kind: "label" as const }))]);
    expect(found).toEqual(["L 市林业局 · r 市财政局 · r 各县(市、区)人民政府"]);
  });

  it("begin anew with the next task or the same label", () => {
    const label = (text: string, section = "1.1") => ({ text, section, kind: "label" as const });
    const lines = [label("牵头单位:市林业局"), label("牵头单位:市住建局"), label("责任单位:市财政局", "1.2")];
    expect(statementsIn(lines)).toEqual(["L 市林业局", "L 市住建局", "r 市财政局"]);
  });

  it("may stand behind a bullet, in a bracket of their own, or at a paragraph's end", () => {
    expect(statementsIn(["——责任单位:市教育局"])).toEqual(["r 市教育局"]);
    expect(statementsIn(["【责任单位】市教育局、市财政局"])).toEqual(["r 市教育局 · r 市财政局"]);
    expect(statementsIn(["推进改革。责任单位:市教育局。"])).toEqual(["r 市教育局"]);
  });
});

describe("standing instructions", () => {
  const later = "推进二。(责任单位:市人社局)";

  it.each([
    ["以下均需各县、市、区人民政府作为责任单位,不再列出", "r* 各县、市、区人民政府"],
    ["以下各项工作均需各县(市)政府和市直园区管委会负责,不再一一列出", "r* 各县(市)政府 · r* 市直园区管委会"],
    ["以下均需地方各级人民政府落实,不再列出", "r* 地方各级人民政府"],
    ["各县(市、区)政府均为责任单位,不再列出", "r* 各县(市、区)政府"],
    ["以下任务均由市发改委牵头,不再列出", "L* 市发改委"],
  ])("%s", (instruction, added) => {
    expect(statementsIn([`推进。(责任单位:市教育局,${instruction})`, later]).at(-1)).toBe(`r 市人社局 · ${added}`);
    expect(statementsIn([`${instruction}。`, later])).toEqual([`r 市人社局 · ${added}`]);
  });

  it("add no body that the statement names, and none before themselves or in another text", () => {
    const instruction = "推进。(市教育局负责,各区政府负责落实。以下均需各区政府落实,不再列出)";
    const own = "推进三。(市教育局、各区政府负责)";
    const other = { text: later, part: "attachment" as const };
    const reading = readingOf([later, instruction, own, other]);
    reading.passages[1].part.range = [0, reading.passages[2].clean.range[1]];
    const names = extractResponsibilities(reading).map(({ units }) => units.map(({ name }) => name).join(" "));
    expect(names).toEqual(["市人社局", "市教育局 各区政府", "市教育局 各区政府", "市人社局"]);
  });
});

describe("conventions", () => {
  const first = "(责任单位:市农业农村局、市财政局,各县区政府。列首位的为牵头单位,下同)";
  const second = "(责任单位:市商务局、市民政局,各县区政府)";

  it("rule from there on", () => {
    expect(statementsIn(["一。(责任单位:市税务局、市司法局)", `二。${first}`, `三。${second}`])).toEqual([
      "r 市税务局 · r 市司法局",
      "L 市农业农村局 · r 市财政局 · r 各县区政府",
      "L 市商务局 · r 市民政局 · r 各县区政府",
    ]);
  });

  it.each([
    ["排在第一的为牵头单位,下同", "L 市商务局 · r 市民政局 · r 各县区政府"],
    ["排名第一位的为牵头责任单位,下同", "L 市商务局 · r 市民政局 · r 各县区政府"],
    ["列第一位的责任单位为牵头单位", "L 市商务局 · r 市民政局 · r 各县区政府"],
    ["逗号前为牵头单位,下同", "L 市商务局 · L 市民政局 · r 各县区政府"],
    ["无牵头单位的,责任单位即为牵头单位", "L 市商务局 · L 市民政局 · L 各县区政府"],
  ])("%s", (convention, expected) => {
    const notice = { text: `${convention}。`, part: "notice" as const, kind: "front" as const, section: null };
    expect(statementsIn([notice, `一。${second}`])).toEqual([expected]);
    expect(statementsIn([`一。${second}`, { text: `注:${convention}。`, section: null }])).toEqual([expected]);
  });

  it("leave a list with a lead as it is, and make a list of one the lead", () => {
    expect(
      statementsIn([`一。${first}`, "二。(市教育局牵头,市财政局配合)", "三。(责任单位:市税务局)"]).slice(1),
    ).toEqual(["L 市教育局 · c 市财政局", "L 市税务局"]);
  });

  it("say nothing of prose, nor of several bodies without a comma where the comma tells", () => {
    const comma = "一。(责任单位:市医保局,市财政局(逗号前为牵头单位,下同))";
    expect(statementsIn([comma, "二。(责任单位:市财政局、市医保局)", "市司法局负责解释工作。"])).toEqual([
      "L 市医保局 · r 市财政局",
      "r 市财政局 · r 市医保局",
      "r 市司法局",
    ]);
  });
});

describe("tables", () => {
  it("have a statement for each row that names bodies", () => {
    const table = tableOf(
      ["序号", "重点任务", "牵头单位", "配合单位", "完成时限"],
      [
        ["1", "建设平台", "市科技局", "市经信局、市财政局等部门", "2023年12月"],
        ["2", "总结", null, null, "2024年"],
      ],
    );
    expect(statementsIn(["见下表。"], [table])).toEqual(["L 市科技局 · c 市经信局 · c 市财政局 · …"]);
  });

  it("are passed over without a column of bodies", () => {
    expect(statementsIn([], [tableOf(["指标", "单位", "目标值"], [["覆盖率", "%", "80"]])])).toEqual([]);
  });
});

it("gives source ranges, functions and kinds", () => {
  const reading = readingOf(["加强监管 。( 牵头单位：市市场 监管局 ;责任单位：市直各有关部门(单位))"]);
  const [{ range, rule, confidence, units, section }] = extractResponsibilities(reading);
  expect(reading.source.slice(...range)).toBe("牵头单位：市市场 监管局 ;责任单位：市直各有关部门(单位)");
  expect({ rule, confidence, section }).toEqual({ rule: "responsibility/label", confidence: "high", section: "1" });
  expect(units.map((unit) => unit.range && reading.source.slice(...unit.range))).toEqual([
    "市市场 监管局",
    "市直各有关部门(单位)",
  ]);
  expect(units.map((unit) => [unit.name, unit.function, unit.generic])).toEqual([
    ["市市场监管局", "市场监管", false],
    ["市直各有关部门(单位)", null, true],
  ]);
});

// what took the square of the length would not end within the time that the suite gives
describe("bad input says nothing", () => {
  const patterns = [
    "(",
    ")",
    "(市教育局",
    "负责",
    "牵头要",
    "市教育局和",
    "各县、市、",
    "等",
    "责任单位:",
    "不再列出",
    "会同",
    "“",
    "市",
  ];

  it.each(patterns)("a hundred thousand times %s", (pattern) => {
    expect(statementsIn([pattern.repeat(100_000 / pattern.length)])).toEqual([]);
  });
});
