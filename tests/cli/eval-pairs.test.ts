import { describe, expect, it } from "vitest";
import { call } from "./call.ts";
import { makeFolder } from "./folder.ts";

const HERE = "云溪市方案\n一、目标\n到2025年,产品合格率达到95%以上。\n二、检测\n建设检测中心,开放检测设备。\n";
const THERE = "石河市意见\n一、发展目标\n到2025年,产品合格率达到97%。\n二、检测服务\n建设公共检测中心,共享检测设备。\n";
const PAIR = {
  a: "here",
  b: "there",
  sections: [
    { a: "1", b: "1", relation: "same" },
    { a: "2", b: "1", relation: "overlap" },
    { a: "2", b: "9", relation: "same" },
  ],
  targets: [
    { a: 0, b: 0, indicatorA: "产品合格率", indicatorB: "产品合格率", verdict: "same", difference: 2 },
    { a: 1, b: 1, indicatorA: "没有", indicatorB: "没有", verdict: "same", difference: 0 },
  ],
  onlyA: [],
  onlyB: [],
};
const FILES = { "pairs/one.json": JSON.stringify(PAIR), "texts/here.txt": HERE, "texts/there.txt": THERE };

const evaluate = (line: string, files: Record<string, string> = FILES) =>
  call(["eval", ...line.split(" ")], { cwd: makeFolder(files) });

describe("gangmu eval --pairs", () => {
  it("scores pairs of sections and targets, and verdicts", async () => {
    const { exitCode, stdout, stderr } = await evaluate("--pairs pairs texts");
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
    // 1-1 and 2-2 are found: one of them is right, one of the two that must be found is.
    expect(stdout).toMatch(/^here · there +sections +0\.500 +0\.500 +0\.500 +1 +2 +2$/m);
    expect(stdout).toMatch(/^ +targets +1\.000 +0\.500 +0\.666 +1 +2 +1$/m);
    expect(stdout).toMatch(/^ +verdicts +0\.000 +0 +1$/m);
  });

  it("--errors lists what is wrong", async () => {
    const { stdout } = await evaluate("--pairs pairs texts --errors");
    expect(stdout).toContain("here · there: missed sections 2 ↔ 9\n");
    expect(stdout).toContain("here · there: invented sections 2 ↔ 2\n");
    expect(stdout).toContain("here · there: missed targets 没有 ↔ 没有\n");
    expect(stdout).toContain(
      "here · there: different verdicts 产品合格率 ↔ 产品合格率 verdicts: same is read as b-stricter\n",
    );
  });

  it("--format json has the errors only where they are asked for", async () => {
    const { pooled, pairs } = JSON.parse((await evaluate("--pairs pairs texts --format json")).stdout);
    expect(pooled.sections).toMatchObject({ right: 1, predicted: 2, found: 1, gold: 2, f1: 0.5 });
    expect(pairs[0]).not.toHaveProperty("errors");
    const { pairs: withErrors } = JSON.parse((await evaluate("--pairs pairs texts --format json --errors")).stdout);
    expect(withErrors[0].errors).toHaveLength(4);
  });

  it.each([
    ["--pairs pairs texts", { ...FILES, "pairs/broken.json": "{" }, 1, /pairs\/broken\.json: not JSON/],
    ["--pairs pairs texts", { ...FILES, "pairs/strange.json": "{}" }, 1, /strange\.json: not a gold file/],
    [
      "--pairs pairs texts",
      { ...FILES, "pairs/two.json": JSON.stringify({ ...PAIR, b: "gone" }) },
      1,
      /pairs\/two\.json: its text gone is not there/,
    ],
    [
      "--pairs pairs texts",
      { "pairs/one.json": JSON.stringify(PAIR), "texts/x.txt": HERE },
      2,
      /holds none of the texts/,
    ],
    ["--pairs none texts", FILES, 2, /none: no such file or folder/],
    ["--pairs pairs", FILES, 2, /^error: --pairs: give the folder of the texts, too/],
    ["--pairs pairs --lang zh", FILES, 2, /--pairs：还须给出文本所在文件夹/],
    ["--against texts", FILES, 2, /^error: --against: give the folder of texts or of new output, too/],
    ["--errors", FILES, 2, /^error: give the folder of gold files and the folder of the texts/],
    ["--pairs pairs --against x texts", FILES, 2, /cannot be used with/],
  ])("%s, bad input (%#)", async (line, files, exitCode, says) => {
    const answer = await evaluate(line, files);
    expect(answer.exitCode).toBe(exitCode);
    expect(answer.stderr).toMatch(says);
  });
});

it("scores the pair of seeds that a person read", async () => {
  const { exitCode, stdout } = await call([
    "eval",
    "--pairs",
    "fixtures/pairs",
    "fixtures/gold",
    "seeds",
    "--format",
    "json",
  ]);
  expect(exitCode).toBe(0);
  const { pooled } = JSON.parse(stdout);
  expect(pooled.sections.f1).toBeGreaterThanOrEqual(0.9);
  expect(pooled.targets).toMatchObject({ right: 3, predicted: 3, gold: 3 });
  expect(pooled.verdicts).toEqual({ right: 3, of: 3 });
});
