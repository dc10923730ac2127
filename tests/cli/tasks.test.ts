import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readXlsx } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import { call, split } from "./call.ts";
import { makeFolder } from "./folder.ts";

const PLAN = [
  "云溪市方案",
  "一、提升质量",
  "到2025年,合格率达到98%以上。(市发改委牵头,市财政局等部门配合)",
  "二、=SUM(A1)|[x](y)",
  "建设示范点8个。(市发改委、市商务局[新]牵头)",
  "三、加强服务",
  "建设驿站3个。",
  "",
].join("\n");
const HEAD = "序号,任务,量化目标,牵头单位,责任单位,配合单位,完成时限,依据";

describe("gangmu tasks", () => {
  it("is a table in Markdown unless asked otherwise, and says how much was understood", async () => {
    const { stdout, stderr, exitCode } = await call(split("tasks a.txt"), { cwd: makeFolder({ "a.txt": PLAN }) });
    expect(exitCode).toBe(0);
    expect(stdout.split("\n")).toHaveLength(6);
    expect(stdout).toContain(
      "| 1 | 提升质量 | 合格率≥98% | 市发改委 |  | 市财政局等 | 到2025年 (stated) | 一、 line 3 |",
    );
    expect(stdout).toContain("=SUM(A1)\\|\\[x\\](y)");
    expect(stderr).toBe("2 of 2 statements of responsibility understood.\n");
  });

  it("has the columns that offices know, in CSV without formulas", async () => {
    const { stdout } = await call(split("tasks a.txt --format csv --bom --lang zh"), {
      cwd: makeFolder({ "a.txt": PLAN }),
    });
    const [head, first, second] = stdout.split("\n");
    expect(head).toBe(`\ufeff${HEAD}`);
    expect(first).toBe("1,提升质量,合格率≥98%,市发改委,,市财政局等,到2025年（明示）,一、第3行");
    expect(second).toMatch(/^2,'=SUM\(A1\)/);
  });

  it("has in XLSX a sheet of all, one for each lead unit, one of those without", async () => {
    const cwd = makeFolder({ "a.txt": PLAN });
    await call(split("tasks a.txt --output tasks.xlsx --lang zh"), { cwd });
    const bytes = readFileSync(join(cwd, "tasks.xlsx"));
    const { sheets } = await readXlsx(bytes);
    expect(sheets.map(({ name, rows }) => [name, rows.length])).toEqual([
      ["任务分解表", 4],
      ["市发改委", 3],
      ["市商务局 新", 2],
      ["未明确牵头单位", 2],
    ]);
    expect(sheets[0].rows[2].slice(0, 2)).toEqual([2, "=SUM(A1)|[x](y)"]);
    await call(split("tasks a.txt --output again.xlsx --lang zh"), { cwd });
    expect(readFileSync(join(cwd, "again.xlsx")).equals(bytes)).toBe(true);
  });

  it("takes output of extract as well as texts, and says of which document a task is", async () => {
    const cwd = makeFolder({ "texts/a.txt": PLAN, "texts/b.txt": PLAN.replace("云溪市", "青山市") });
    await call(split("extract texts --output out --jobs 1"), { cwd });
    const ofOutput = await call(split("tasks out --format csv"), { cwd });
    expect(await call(split("tasks texts --format csv"), { cwd })).toEqual(ofOutput);
    expect(ofOutput.stdout).toMatch(/^no\.,document,task,[\s\S]*\n4,青山市方案,提升质量,/);
  });

  it.each([
    ["tasks a.txt --format xlsx", 2, /xlsx is no text; name a file/],
    ["tasks a.txt --bom", 2, /--bom is for --format csv/],
    ["tasks nowhere.txt", 2, /nowhere\.txt: no such file/],
    ["tasks a.txt --output nowhere/x/y.csv", 0, /understood/],
    ["tasks a.txt --output a.txt/y.csv", 2, /cannot write a\.txt\/y\.csv/],
    ["tasks part.json a.txt", 1, /part\.json: not a whole document .* without --fields/],
  ])("%s is exit %i", async (line, exitCode, says) => {
    const part = JSON.stringify({ schemaVersion: "1.0", source: { path: "x" } });
    const answer = await call(split(line), { cwd: makeFolder({ "a.txt": PLAN, "part.json": part }) });
    expect(answer.exitCode).toBe(exitCode);
    expect(answer.stderr).toMatch(says);
  });
});

describe("gangmu stats", () => {
  it.each([
    [
      "table",
      /^1 document, 3 targets \(and 0 past results\), 4 units in 2 statements of responsibility\n\ndocuments by region {2}count\n/,
    ],
    [
      "md",
      /\| functions named most \| count \| lead \| responsible \| cooperating \|\n\| --- \| ---: \| ---: \| ---: \| ---: \|\n\| 发展改革 \| 2 \| 2 \| 0 \| 0 \|/,
    ],
    ["json", /^\{\n {2}"documents": \{\n {4}"count": 1,/],
  ])("--format %s", async (format, says) => {
    const { stdout, exitCode } = await call(["stats", "a.txt", "--format", format], {
      cwd: makeFolder({ "a.txt": PLAN }),
    });
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(says);
  });

  it("goes on where a document of a batch is gone, and says so", async () => {
    const cwd = makeFolder({ "a.txt": PLAN });
    const { stdout } = await call(split("extract a.txt"), { cwd });
    const output = makeFolder({ "a.json": stdout, "b.json": "{" });
    const answer = await call(["stats", output, "--lang", "zh"]);
    expect(answer).toMatchObject({ exitCode: 1, stderr: expect.stringMatching(/b\.json: 不是 JSON/) });
    expect(answer.stdout).toMatch(/^文件 1 份，目标 3 项/);
  });

  it.each(["stats out", "tasks out", "stats out/a.yaml"])(
    "says of documents in YAML how to get others: %s",
    async (line) => {
      const cwd = makeFolder({ "a.txt": PLAN, "b.txt": PLAN });
      await call(split("extract a.txt b.txt --output out --format yaml"), { cwd });
      expect(await call(split(line), { cwd })).toEqual({
        exitCode: 2,
        stdout: "",
        stderr: `error: ${split(line)[1]}: documents in YAML are not read here; extract them with --format json or ndjson\n`,
      });
    },
  );
});
