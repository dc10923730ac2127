import { readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { call } from "../call.ts";
import { makeFolder } from "../folder.ts";
import { sarifSchema } from "./sarif-schema.ts";
import { damaged, sound } from "./texts.ts";

/** A name that each format has to escape in its own way. */
const NAME = "100%,a:b <方案>&.txt";

async function report(format: string, lang = "en"): Promise<string> {
  const cwd = makeFolder({ [`新 区/${NAME}`]: damaged, "sound.txt": sound });
  const { stdout } = await call(["--lang", lang, "validate", "新 区", "sound.txt", "nowhere.txt", "--format", format], {
    cwd,
  });
  return stdout;
}

describe("the text report", () => {
  it("shows the line, carets under the range, and what to do", async () => {
    expect(await report("text")).toBe(
      [
        `新 区/${NAME}:3:3: warning: “显着” is written “显著”. (variant-character)`,
        "     3 │ 取得显着成效,到2025年,市民服务满意度达到95<U+E010>5%以上。",
        "       │     ^^^^",
        "       = Write “显著”. (--fix does)",
        `新 区/${NAME}:3:26: error: The private-use character U+E010 between two digits was a decimal point. (lost-decimal-point)`,
        "     3 │ …,到2025年,市民服务满意度达到95<U+E010>5%以上。",
        "       │                                ^^^^^^^^",
        "       = Put a full stop in its place, where it was one. (--fix does)",
        "",
        "",
      ].join("\n"),
    );
  });

  it("is in Chinese where the call is", async () => {
    expect(await report("text", "zh")).toContain(
      "错误: 两个数字之间的私用区字符 U+E010 原为小数点。 (lost-decimal-point)",
    );
  });
});

it("compact is one finding a line", async () => {
  const lines = (await report("compact")).trimEnd().split("\n");
  expect(lines).toHaveLength(2);
  expect(lines[0]).toBe(`新 区/${NAME}:3:3: warning: “显着” is written “显著”. (variant-character)`);
});

it("json holds files, what could not be read, and totals", async () => {
  const data = JSON.parse(await report("json"));
  expect(data.files.map(({ path, findings }: { path: string; findings: object[] }) => [path, findings.length])).toEqual(
    [
      ["sound.txt", 0],
      [`新 区/${NAME}`, 2],
    ],
  );
  expect(data.files[1].findings[1]).toMatchObject({
    rule: "lost-decimal-point",
    severity: "error",
    span: [42, 43],
    line: 3,
    column: 26,
    endLine: 3,
    endColumn: 27,
    fix: { span: [42, 43], text: "." },
  });
  expect(data.unread).toMatchObject([{ path: "nowhere.txt" }]);
  expect(data.totals).toEqual({ files: 2, errors: 1, warnings: 1, infos: 0, fixable: 2, known: 0 });
});

it("github escapes what would end or split a command", async () => {
  const lines = (await report("github")).trimEnd().split("\n");
  expect(lines[0]).toBe(
    "::warning file=新 区/100%25%2Ca%3Ab <方案>&.txt,line=3,endLine=3,col=3,endColumn=5,title=variant-character::“显着” is written “显著”. Write “显著”.",
  );
  expect(lines[2]).toMatch(/^::error file=nowhere\.txt::no such file/);
});

it("junit is well-formed, errors fail and warnings do not", async () => {
  const xml = await report("junit");
  // the sums of the suites: two findings, a file without any, and one that is not there
  expect(xml).toContain('<testsuites name="gangmu" tests="4" failures="1" errors="1">');
  expect(xml).toContain('<testsuite name="新 区/100%,a:b &lt;方案&gt;&amp;.txt" tests="2" failures="1" errors="0">');
  expect(xml.match(/<failure /g)).toHaveLength(1);
  expect(xml.match(/<system-out>/g)).toHaveLength(1);
  expect(xml.match(/<error /g)).toHaveLength(1);
});

it("gitlab has a fingerprint once for each", async () => {
  const issues = JSON.parse(await report("gitlab"));
  expect(issues.map(({ check_name, severity }: Record<string, string>) => `${severity} ${check_name}`)).toEqual([
    "minor variant-character",
    "major lost-decimal-point",
    "blocker unread",
  ]);
  expect(new Set(issues.map(({ fingerprint }: { fingerprint: string }) => fingerprint)).size).toBe(3);
  expect(issues[1].location).toEqual({ path: `新 区/${NAME}`, lines: { begin: 3, end: 3 } });
});

describe("sarif", () => {
  it("fits its schema", async () => {
    const validate = new Ajv({ strict: true, allowUnionTypes: true }).compile(sarifSchema);
    validate(JSON.parse(await report("sarif")));
    expect(validate.errors).toBe(null);
  });

  it("names places by relative, percent-encoded URIs", async () => {
    const [run] = JSON.parse(await report("sarif")).runs;
    const [result] = run.results;
    expect(result.locations[0].physicalLocation).toEqual({
      artifactLocation: {
        uri: `${encodeURIComponent("新 区")}/100%25%2Ca%3Ab%20%3C${encodeURIComponent("方案")}%3E%26.txt`,
        uriBaseId: "%SRCROOT%",
      },
      region: { startLine: 3, startColumn: 3, endLine: 3, endColumn: 5, charOffset: 19, charLength: 2 },
    });
    expect(run.tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId);
    expect(run.invocations[0]).toMatchObject({ executionSuccessful: false });
  });
});

it("several reports go to several places", async () => {
  const cwd = makeFolder({ "plan.txt": damaged });
  const args =
    "validate plan.txt --format compact --format json --output-file out/found.json --format junit --output-file found.xml";
  const { stdout } = await call(args.split(" "), { cwd });
  expect(stdout).toMatch(/^plan\.txt:3:/);
  expect(JSON.parse(readFileSync(join(cwd, "out/found.json"), "utf8")).totals.errors).toBe(1);
  expect(readFileSync(join(cwd, "found.xml"), "utf8")).toMatch(/^<\?xml /);
});

describe("a report does not replace what the call reads", () => {
  it.each([
    { file: "plan.txt", why: "an input" },
    { file: "./texts/../plan.txt", why: "an input by another name" },
    { file: "link.txt", why: "a link to an input" },
    { file: "known.json", why: "the baseline" },
    { file: "held.json", why: "the profile" },
  ])("$file is $why", async ({ file }) => {
    const cwd = makeFolder({ "plan.txt": damaged, "texts/b.txt": sound });
    symlinkSync(join(cwd, "plan.txt"), join(cwd, "link.txt"));
    const kept = "validate plan.txt texts --baseline known.json --profile held.json";
    await call(`${kept} --update-baseline --update-profile`.split(" "), { cwd });
    const before = readFileSync(join(cwd, file), "utf8");
    const { exitCode, stderr } = await call([...kept.split(" "), "--format", "json", "--output-file", file], { cwd });
    expect(exitCode).toBe(2);
    expect(stderr).toContain(`--output-file ${file}: this call reads it`);
    expect(readFileSync(join(cwd, file), "utf8")).toBe(before);
  });
});

it("hostile text reaches no terminal and no workflow command", async () => {
  const text = `${sound.replace("到2025年", "(\u001b[2J\n::error::x\u202e到2025年")}`;
  const cwd = makeFolder({ "a\u001b[31m\n::error::b.txt": text });
  for (const format of ["text", "compact", "github", "junit"]) {
    const { stdout, stderr } = await call(["validate", ".", "--format", format, "--preset", "strict"], { cwd });
    expect(`${stdout}${stderr}`).not.toMatch(/[\u001b\u202e]/);
    expect(stdout).not.toMatch(/^::error::x/m);
  }
});
