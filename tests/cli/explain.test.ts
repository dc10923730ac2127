import { describe, expect, it } from "vitest";
import { call, split } from "./call.ts";
import { makeFolder } from "./folder.ts";

const PLAN = [
  "某市质量提升行动方案",
  "一、总体目标",
  "到2025年,研发投入强度达到3.2%以上。",
  "二、工作任务",
  "推进等13个行业😀发展,编号7号楼。",
  "",
].join("\n");
const FILES = { "a.txt": PLAN, "texts/b.txt": PLAN, "texts/none.txt": "一、总体目标\n加强领导。\n" };

/** A table's lines as cells, whatever the widths. */
const rows = (text: string): string[][] => text.split("\n").map((line) => line.trim().split(/ {2,}/));

describe("gangmu explain", () => {
  it("shows line, number, what became of it and the words around it", async () => {
    const { exitCode, stdout, stderr } = await call(["explain", "a.txt"], { cwd: makeFolder(FILES) });
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
    expect(rows(stdout)).toEqual(
      expect.arrayContaining([
        ["line", "number", "became", "in the text"],
        ["3", "2025", "d1 …2025-12-31", "到2025年,研发投入强度达到3.2%以上"],
        ["3", "3.2", "t1 研发投入强度 ≥ 3.2%", "到2025年,研发投入强度达到3.2%以上。"],
        ["5", "13", "enumeration", "推进等13个行业😀发展,编号7号楼。"],
      ]),
    );
  });

  it("sums up how many became a fact, and why others did not", async () => {
    const { stdout } = await call(["explain", "a.txt"], { cwd: makeFolder(FILES) });
    expect(rows(stdout)).toEqual(
      expect.arrayContaining([
        ["reason", "numbers", "meaning"],
        ["a fact", "2", expect.stringContaining("target")],
        ["enumeration", "1", expect.stringContaining("counts")],
        ["total", "4"],
      ]),
    );
  });

  it("--unexplained leaves out documents that hold none", async () => {
    const { stdout } = await call(["explain", "texts", "--unexplained"], { cwd: makeFolder(FILES) });
    expect(stdout).not.toMatch(/none\.txt|d1|enumeration .*号楼/);
    expect(stdout).toMatch(/^total +4$/m);
  });

  it("names each document where there are several", async () => {
    const { stdout } = await call(["explain", "a.txt", "texts"], { cwd: makeFolder(FILES) });
    expect(stdout).toMatch(/^a\.txt\nline/);
    expect(stdout).toMatch(/^texts\/b\.txt\nline/m);
    expect(stdout).toMatch(/^total +8$/m);
  });

  it("says so where there is no number", async () => {
    const { stdout } = await call(["explain", "texts/none.txt"], { cwd: makeFolder(FILES) });
    expect(stdout).toBe("No numbers.\n");
  });

  it("--format json is one object for one file, with line, span and quote of each number", async () => {
    const { stdout } = await call(["explain", "a.txt", "--format", "json"], { cwd: makeFolder(FILES) });
    const explained = JSON.parse(stdout);
    expect(explained).toMatchObject({ path: "a.txt", coverage: { numbers: 4, facts: 2 } });
    expect(explained.numbers[0]).toEqual({
      text: "2025",
      line: 3,
      span: [19, 23],
      fact: "d1",
      reason: null,
      quote: "到2025年,研发投入强度达到3.2%以上",
    });
  });

  it.each([
    { format: "json", read: (text: string): unknown[] => JSON.parse(text) },
    {
      format: "ndjson",
      read: (text: string) =>
        text
          .trimEnd()
          .split("\n")
          .map((line) => JSON.parse(line)),
    },
  ])("--format $format lists the documents of a folder", async ({ format, read }) => {
    const { stdout } = await call(["explain", "texts", "--format", format], { cwd: makeFolder(FILES) });
    expect(read(stdout)).toMatchObject([{ path: "texts/b.txt" }, { path: "texts/none.txt", numbers: [] }]);
  });

  it("cuts no character in two", async () => {
    const stdin = `某市方案\n一、目标\n${"😀".repeat(9)}9${"😀".repeat(9)}\n甲${"😀".repeat(9)}9${"😀".repeat(9)}\n`;
    const { stdout } = await call(["explain", "-", "--format", "json"], { stdin });
    const { numbers } = JSON.parse(stdout);
    expect(numbers).toHaveLength(2);
    for (const { quote } of numbers) expect(quote).not.toMatch(/\p{Surrogate}/u);
  });

  it.each([
    { line: "explain nowhere.txt", exitCode: 2 },
    { line: "explain nowhere.txt a.txt", exitCode: 1 },
  ])("$line is exit $exitCode", async ({ line, exitCode }) => {
    const answer = await call(split(line), { cwd: makeFolder(FILES) });
    expect(answer.exitCode).toBe(exitCode);
    expect(answer.stderr).toMatch(/^error: nowhere\.txt: no such file/);
  });
});
