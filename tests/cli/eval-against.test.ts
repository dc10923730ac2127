import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type Answer, call, split } from "./call.ts";
import { makeFolder } from "./folder.ts";

const PLAN = "某市质量提升行动方案\n一、总体目标\n到2025年,培育企业10家。\n";
const NOTHING = { exitCode: 0, stderr: "" };

/** A folder with two texts and with what was read from them before, changed a little. */
async function makeEarlier(): Promise<string> {
  const cwd = makeFolder({ "texts/a.txt": PLAN, "texts/b.txt": PLAN, "before/_report.json": "{}" });
  for (const name of ["a", "b"]) {
    await call(split(`extract texts/${name}.txt --output before/${name}.json`), { cwd });
  }
  const file = join(cwd, "before/a.json");
  const earlier = JSON.parse(readFileSync(file, "utf8"));
  earlier.targets[0].indicator = "\u001b[31m企业\u202e";
  earlier.deadlines = [];
  writeFileSync(file, JSON.stringify(earlier));
  return cwd;
}

async function against(line: string, cwd: string): Promise<Answer> {
  return call(["eval", "--against", ...split(line)], { cwd });
}

describe("gangmu eval --against", () => {
  it("lists what changed since, with place, words and totals", async () => {
    const { stdout, ...rest } = await against("before texts", await makeEarlier());
    expect(rest).toEqual(NOTHING);
    expect(stdout.split("\n")).toEqual([
      "texts/a.txt:3: changed targets 1 “企业10家” 企业, indicator: [31m企业 → 企业",
      expect.stringMatching(/^texts\/a\.txt:3: gained deadlines 1 “到2025年” rule deadline\/by-date, .*end 2025-12-31/),
      "",
      "fact                before  after  gained  lost  changed",
      expect.stringMatching(/^metadata +\d+ +\d+ +· +· +·$/),
      "sections                 2      2       ·     ·        ·",
      "tables                   ·      ·       ·     ·        ·",
      "targets                  2      2       ·     ·        1",
      "qualitativeTargets       ·      ·       ·     ·        ·",
      "units                    ·      ·       ·     ·        ·",
      "deadlines                1      2       1     ·        ·",
      "citations                ·      ·       ·     ·        ·",
      "2 documents compared, 1 with changes",
      "",
    ]);
  });

  it("takes new output as well as texts, folders and files", async () => {
    const cwd = await makeEarlier();
    const { stdout: now } = await call(split("extract texts --format ndjson"), { cwd });
    writeFileSync(join(cwd, "now.ndjson"), now);
    const { stdout } = await against("before texts --format text", cwd);
    // without the text the lines of metadata and sections are not known, but nothing of them has changed here
    expect(await against("before now.ndjson", cwd)).toEqual({ ...NOTHING, stdout });
    expect((await against("now.ndjson texts", cwd)).stdout).toContain("2 documents compared, 0 with changes");
  });

  it("--format json gives the same as data", async () => {
    const { stdout } = await against("before texts --format json", await makeEarlier());
    const changes = JSON.parse(stdout);
    expect(changes.documents.map(({ document }: { document: string }) => document)).toEqual([
      "texts/a.txt",
      "texts/b.txt",
    ]);
    expect(changes.documents[0].changes[0]).toMatchObject({
      kind: "targets",
      change: "changed",
      differs: ["indicator"],
    });
    expect(changes.totals.deadlines).toEqual({ before: 1, after: 2, gained: 1, lost: 0, changed: 0 });
  });

  it("speaks Chinese", async () => {
    const { stdout } = await against("before texts --lang zh", await makeEarlier());
    expect(stdout).toMatch(/^texts\/a\.txt:3: 变动 targets 1 “企业10家” 企业, indicator：/);
    expect(stdout).toMatch(/\n事实 +原有 +现有 +新增 +减少 +变动\n[\s\S]*\n比较文件 2 份，其中 1 份有变化\n$/);
  });

  it("goes on where one file is no output, with exit code 1", async () => {
    const cwd = await makeEarlier();
    writeFileSync(join(cwd, "before/c.json"), '{"source": 1}');
    const { exitCode, stderr, stdout } = await against("before texts", cwd);
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(/^error: before\/c\.json: not output of gangmu extract: .* at source\n$/);
    expect(stdout).toContain("2 documents compared");
  });

  it.each([
    ["nowhere texts", "error: nowhere: no such file or folder\n"],
    [
      "texts texts",
      "error: texts: no output (.json, .ndjson) in it; write some with gangmu extract … --output <folder>\n",
    ],
    ["before texts more", "error: --against compares with one folder; give texts or more, not both\n"],
    ["before other", "error: other: holds none of the documents of before\n"],
  ])("--against %s is refused", async (line, says) => {
    const cwd = await makeEarlier();
    const other = makeFolder({ "x.txt": "某市意见" });
    const given = line.replace("other", other);
    const { exitCode, stdout, stderr } = await against(given, cwd);
    expect({ exitCode, stdout, stderr }).toEqual({ exitCode: 2, stdout: "", stderr: says.replace("other", other) });
  });

  it("without it two folders are needed", async () => {
    const { exitCode, stderr } = await call(["eval", "gold"], { cwd: makeFolder() });
    expect({ exitCode, stderr }).toEqual({
      exitCode: 2,
      stderr: "error: give the folder of the texts, too (or --against with an earlier output)\n",
    });
  });
});
