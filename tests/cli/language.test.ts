import { describe, expect, it } from "vitest";
import { readLanguage } from "../../src/cli/wording/language.ts";
import { loadWording } from "../../src/cli/wording/load-wording.ts";
import { call, split } from "./call.ts";
import { makeFolder } from "./folder.ts";

const PLAN = "某市质量提升行动方案\n一、总体目标\n到2025年,培育企业10家。\n三、附则\n";
const LATIN_WORD = /[a-z]{3,}/i;

describe("readLanguage", () => {
  it.each([
    { argv: ["extract", "a.txt"], language: "en" },
    { argv: ["--lang", "zh", "extract", "a.txt"], language: "zh" },
    { argv: ["extract", "a.txt", "--lang=zh"], language: "zh" },
    { argv: ["--lang", "zh", "outline", "a.txt", "--lang", "en"], language: "en" },
    { argv: ["--lang", "fr"], language: "en" },
    { argv: ["--lang"], language: "en" },
    { argv: ["extract", "--", "--lang", "zh"], language: "en" },
  ])("of $argv is $language", ({ argv, language }) => {
    expect(readLanguage(argv)).toBe(language);
  });
});

describe("--lang zh", () => {
  it.each([
    { line: "--help", says: /^用法: gangmu[\s\S]*\n选项:\n[\s\S]*\n命令:\n[\s\S]*\n示例:\n[\s\S]*退出码:/ },
    {
      line: "extract --help",
      says: /^用法: gangmu extract[\s\S]*\n参数:\n[\s\S]*\(可选: json, yaml, ndjson, csv, parquet,\s+sqlite; 默认: json\)/,
    },
    { line: "help explain", says: /\n通用选项:\n/ },
    { line: "outline a.txt", says: /目标 {2}已实现 {2}责任单位 {2}时限\n[\s\S]*\n合计 / },
    { line: "outline a.txt --format md", says: /- 一、总体目标 — \*\*目标 1 项\*\*，时限 1 项\n/ },
    { line: "explain a.txt", says: /^行 +数字 +去向 +原文\n[\s\S]*\n事实 +2 +属于目标/ },
  ])("$line is in Chinese", async ({ line, says }) => {
    const answer = await call([...split(line), "--lang", "zh"], { cwd: makeFolder({ "a.txt": PLAN }) });
    expect(answer).toMatchObject({ exitCode: 0, stderr: "" });
    expect(answer.stdout).toMatch(says);
  });

  it.each([
    { line: "extract", says: /^错误: 请给出文件、文件夹、通配符或 -/ },
    { line: "extract a.txt --frmat json", says: "错误: 没有选项“--frmat”\n（是否想用 --format？）\n" },
    { line: "extrakt a.txt", says: "错误: 没有命令“extrakt”\n（是否想用 extract？）\n" },
    {
      line: "extract a.txt --format xml",
      says: "错误: 选项“-f, --format <format>”的取值“xml”无效。可选：json, yaml, ndjson, csv, parquet, sqlite。\n",
    },
    { line: "extract a.txt --format", says: "错误: 选项“-f, --format <format>”缺少取值\n" },
    {
      line: "extract a.txt --max-bytes 0",
      says: "错误: 选项“--max-bytes <size>”的取值“0”无效。请给出字节数，如 1048576、500k 或 64M。\n",
    },
    { line: "outline a.txt b.txt", says: "错误: “outline”的参数过多，应为 1 个，实为 2 个。\n" },
    { line: "extract a.pdf", says: /^错误: a\.pdf: 这是 PDF 文件。/ },
    { line: "extract nowhere.txt", says: "错误: nowhere.txt: 没有这个文件或文件夹\n" },
    { line: "extract a.txt --fields foo", says: /^错误: --fields：没有字段“foo”/ },
    { line: "eval . .", says: "错误: .: 此文件夹中没有标准答案文件（.json）\n" },
  ])("$line is refused in Chinese", async ({ line, says }) => {
    const cwd = makeFolder({ "a.txt": PLAN, "a.pdf": "%PDF-1.7\n" });
    const answer = await call([...split(line), "--lang", "zh"], { cwd });
    expect(answer).toMatchObject({ exitCode: 2, stdout: "" });
    expect(answer.stderr).toEqual(typeof says === "string" ? says : expect.stringMatching(says));
  });

  it("sums up in Chinese", async () => {
    const { stderr } = await call(["extract", ".", "--output", "out", "--lang", "zh"], {
      cwd: makeFolder({ "a.txt": PLAN, "b.txt": "" }),
    });
    expect(stderr).toMatch(/^文件 +章节 +目标 +已有成效 +责任单位 +时限 +提示 +数字落实\n/m);
    expect(stderr).toMatch(/^共 2 份 /m);
    expect(stderr).toMatch(/\n已写入 out\n$/);
  });

  it("tells findings in Chinese", async () => {
    const { stderr } = await call(["extract", "-", "--lang", "zh"], { stdin: "某市\ufffd方案\n" });
    expect(stderr).toBe("标准输入:1:3: 警告: 此处有损坏的字符，读作 U+FFFD。 请对照原文补上。 (damaged-character)\n");
  });

  it("changes no byte of the data", async () => {
    const cwd = makeFolder({ "a.txt": PLAN });
    const english = await call(["extract", "a.txt"], { cwd });
    const chinese = await call(["extract", "a.txt", "--lang", "zh"], { cwd });
    expect(chinese.stdout).toBe(english.stdout);
  });
});

it("English is spoken whatever the locale", async () => {
  const { stdout } = await call(["--help"], { env: { LANG: "zh_CN.UTF-8", LC_ALL: "zh_CN.UTF-8" } });
  expect(stdout).toMatch(/^Usage: /);
});

it("another language is refused", async () => {
  const { exitCode, stderr } = await call(["schema", "--lang", "fr"]);
  expect(exitCode).toBe(2);
  expect(stderr).toMatch(/'fr' is invalid\. Allowed choices are en, zh\./);
});

it("every Chinese word is Chinese", async () => {
  const { help, reports } = await loadWording("zh");
  const options = Object.values(help.commands).flatMap((command) => Object.values<string>(command.options));
  const summaries = Object.values(help.commands).map(({ summary }) => summary);
  const reasons = Object.values(reports.explanation.reasons).flat();
  const english = [...options, ...summaries, ...reasons].filter((text) => !/[\u4e00-\u9fff]{2}/.test(text));
  expect(english.filter((text) => LATIN_WORD.test(text))).toEqual([]);
});
