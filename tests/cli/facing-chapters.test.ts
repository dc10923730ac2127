import { expect, it } from "vitest";
import type { SectionRow } from "../../src/cli/reporters/comparison/comparison-view.ts";
import { faceChapters } from "../../src/cli/reporters/comparison/facing-chapters.ts";
import { call } from "./call.ts";
import { makeFolder } from "./folder.ts";

type Line = [chapterA: string | null, chapterB: string | null, similarity: number | null];

const cell = (chapter: string | null) => ({ id: "", heading: "top", chapter, line: 1, paragraphs: [] });
const row = ([a, b, similarity]: Line): SectionRow => {
  const quote = { text: "", start: 0, end: 0, line: 1 };
  const alike = { a: "", b: "", relation: "same" as const, evidence: { a: quote, b: quote } };
  return { a: cell(a), b: cell(b), pair: similarity === null ? null : { ...alike, similarity }, responsibilities: [] };
};

it.each<[string, Line[], [string, string][]]>([
  [
    "that most sections lead to",
    [
      ["一", "1", 0.9],
      ["一", "2", 0.2],
      ["一", "2", 0.2],
    ],
    [["一", "2"]],
  ],
  [
    "of two with as many the more alike",
    [
      ["一", "1", 0.2],
      ["一", "2", 0.9],
    ],
    [["一", "2"]],
  ],
  [
    "of two as alike the first",
    [
      ["一", "1", 0.5],
      ["一", "2", 0.5],
    ],
    [["一", "1"]],
  ],
  [
    "that faces another, too",
    [
      ["一", "1", 0.5],
      ["二", "1", 0.5],
    ],
    [
      ["一", "1"],
      ["二", "1"],
    ],
  ],
  ["that is one section at the top", [["一", null, 0.5]], [["一", "top"]]],
  ["none, where nothing is paired", [["一", null, null]], []],
  ["none, where A has no chapter", [[null, "1", 0.5]], []],
])("a chapter of A faces the chapter %s", (_, lines, faced) => {
  expect([...faceChapters(lines.map(row))]).toEqual(faced);
});

const HERE =
  "合肥市质量方案\n一、总则\n(一)检测\n建设检测中心,开放检测设备。\n二、能力\n(二)绿化国土\n开展国土绿化,实施天然林保护,增加森林覆盖率。\n";
const THERE =
  "南昌市质量意见\n一、生态\n(一)国土绿化\n推进国土绿化,实施天然林保护,提高森林覆盖率。\n二、服务\n(二)检测服务\n建设公共检测中心,共享检测设备。\n";

it("shows on the terminal which chapters face each other, whatever their order, either way round", async () => {
  const cwd = makeFolder({ "here.txt": HERE, "there.txt": THERE });
  const { stdout } = await call(["diff", "here.txt", "there.txt"], { cwd });
  expect(stdout.match(/^[一二]、.*$/gm)?.map((line) => line.replace(/ {2,40}/, " "))).toEqual([
    "一、总则 │ 二、服务",
    "二、能力 │ 一、生态",
  ]);
  const { stdout: mirrored } = await call(["diff", "there.txt", "here.txt"], { cwd });
  expect(mirrored.match(/^[一二]、.*$/gm)?.map((line) => line.replace(/ {2,40}/, " "))).toEqual([
    "一、生态 │ 二、能力",
    "二、服务 │ 一、总则",
  ]);
});

it("shows on the page which chapters face each other", async () => {
  const cwd = makeFolder({ "here.txt": HERE, "there.txt": THERE });
  const { stdout } = await call(["diff", "here.txt", "there.txt", "--format", "html"], { cwd });
  expect(stdout).toContain('"chapter":"一、总则","facing":"二、服务"');
});
