import { describe, expect, it } from "vitest";
import { comparisonSchema, extractPolicy, type SectionPair } from "../../src/index.ts";
import { call } from "./call.ts";
import { makeFolder } from "./folder.ts";

const HERE =
  "合肥市质量方案\n一、目标\n到2025年,产品合格率达到95%以上。培育龙头企业12家。\n二、检测\n建设检测中心,开放检测设备。(牵头单位:市市场监管局)\n三、品牌\n评选老字号。\n";
const THERE =
  "南昌市质量意见\n一、发展目标\n到2024年底,产品合格率达到97%。培育龙头企业30家。\n二、检测服务\n建设公共检测中心,共享检测设备。(市市场监督管理局、市科技局负责)\n三、教育\n建设幼儿园。\n";
const FILES = { "here.txt": HERE, "there.txt": THERE };

const diff = (line: string, files: Record<string, string> = FILES, stdin = "") =>
  call(["diff", ...line.split(" ")], { cwd: makeFolder(files), stdin });

describe("gangmu diff", () => {
  it("sums up, then shows indicators and sections with quotes and lines of both", async () => {
    const { exitCode, stdout, stderr } = await diff("here.txt there.txt");
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
    expect(stdout).toContain("A 2 targets, B 2; 2 shared, B stricter in 1, B larger in 1");
    expect(stdout).toMatch(/^产品合格率 +≥ 95% +97% +\+2 pp +B stricter$/m);
    expect(stdout).toContain("  A 3 “产品合格率达到95%以上” 2025-12-31");
    expect(stdout).toMatch(/^二、检测 +│ 二、检测服务$/m);
    expect(stdout).toMatch(/^5 “建设检测中心,开放检测设备。” +│ 5 “建设公共检测中心,共享检测设备。”$/m);
  });

  it("says how many pairs are whole and how many are not, as the JSON does", async () => {
    const { sections } = JSON.parse((await diff("here.txt there.txt --format json")).stdout);
    const count = (relation: string) => sections.filter((pair: SectionPair) => pair.relation === relation).length;
    const [same, overlap] = [count("same"), count("overlap")];
    const { stdout } = await diff("here.txt there.txt");
    expect(stdout).toContain(`; ${same} pair${same === 1 ? "" : "s"} on the same task, ${overlap} partly; `);
    const { stdout: chinese } = await diff("here.txt there.txt --lang zh");
    expect(chinese).toContain(`；${same} 对任务相同，${overlap} 对部分相同；`);
  });

  it.each([
    ["南昌市", false, "two cities are of one level, in whatever provinces"],
    ["合肥市", false, "the same city"],
    ["安徽省", true, "a province has more firms than a city"],
    ["肥西县", true, "and a county fewer"],
  ])("a note on levels beside %s: %s, as %s", async (place, notes) => {
    const there = THERE.replace("南昌市", place);
    const { stdout } = await diff("here.txt there.txt", { ...FILES, "there.txt": there });
    expect(stdout).toContain("B larger in 1");
    expect(stdout.includes(`合肥市 and ${place} are not of one administrative level: larger counts`)).toBe(notes);
    const { stdout: chinese } = await diff("here.txt there.txt --lang zh", { ...FILES, "there.txt": there });
    expect(chinese.includes(`合肥市与${place}行政级别不同`)).toBe(notes);
  });

  it.each([60, 160])("quotes what one has alone, however narrow: %d columns", async (columns) => {
    const there = THERE.replace("培育龙头企业30家", "主要农作物绿色防控覆盖率达到55%以上");
    const cwd = makeFolder({ ...FILES, "there.txt": there });
    const { stdout } = await call(["diff", "here.txt", "there.txt"], { cwd, env: { COLUMNS: String(columns) } });
    expect(stdout).toMatch(/^3 {2}≥ 55% {2}主要农作物绿色防控覆盖率\s{1,6}“主要农作物绿色防控覆盖率达到55%以上”$/m);
    for (const format of ["md", "csv", "html"]) {
      const answer = await call(["diff", "here.txt", "there.txt", "--format", format], { cwd });
      expect(answer.stdout).toContain("主要农作物绿色防控覆盖率达到55%以上");
    }
  });

  it("speaks Chinese", async () => {
    const { stdout } = await diff("here.txt there.txt --lang zh");
    expect(stdout).toContain("甲 2 项目标，乙 2 项；共有 2 项，乙更严 1 项，乙更大 1 项");
    expect(stdout).toMatch(/^仅甲有$/m);
  });

  it.each([80, 160])("fits %d columns", async (columns) => {
    const { stdout } = await call(["diff", "here.txt", "there.txt", "--explain"], {
      cwd: makeFolder(FILES),
      env: { COLUMNS: String(columns) },
    });
    const widths = stdout
      .split("\n")
      .map((line) => [...line].reduce((sum, each) => sum + (each > "\u2e80" ? 2 : 1), 0));
    expect(Math.max(...widths)).toBeLessThanOrEqual(columns);
    expect(Math.max(...widths)).toBe(columns);
  });

  it("--format json is a comparison as the library makes it", async () => {
    const { stdout } = await diff("here.txt there.txt --format json");
    const comparison = comparisonSchema.parse(JSON.parse(stdout));
    expect(comparison.a).toEqual({ path: "here.txt", title: "合肥市质量方案" });
    expect(comparison.targets.map(({ verdict, difference }) => [verdict, difference])).toEqual([
      ["b-stricter", 2],
      ["b-stricter", 18],
    ]);
    expect(comparison.onlyB.sections).toEqual(["3"]);
  });

  it("--format csv holds the indicators, numbers as numbers", async () => {
    const { stdout } = await diff("here.txt there.txt --format csv");
    const [head, first] = stdout.split("\n");
    expect(head.startsWith("status,verdict,difference,earlier,similarity,indicatorA,indicatorB,")).toBe(true);
    const { stdout: marked } = await diff("here.txt there.txt --format csv --bom");
    expect(marked).toBe(`\ufeff${stdout}`);
    expect(first).toMatch(/^both,b-stricter,2,b,1,产品合格率,产品合格率,ge,eq,95,97,/);
  });

  it("--format md is a report", async () => {
    const { stdout } = await diff("here.txt there.txt --format md");
    expect(stdout).toContain("| 产品合格率 | ≥ 95% | 97% | +2 pp | B stricter | 2025-12-31 | 2024-12-31 | B |");
    expect(stdout).toContain("### 二、检测 ↔ 二、检测服务");
    expect(stdout).toContain("> **B** line 5 “建设公共检测中心,共享检测设备。”");
  });

  it("--explain says why, in every format that people read", async () => {
    for (const format of ["text", "md"]) {
      expect((await diff(`here.txt there.txt --explain --format ${format}`)).stdout).toContain("检测中心");
      expect((await diff(`here.txt there.txt --explain --format ${format}`)).stdout).toContain("both say");
      expect((await diff(`here.txt there.txt --format ${format}`)).stdout).not.toContain("both say");
    }
    const { stdout } = await diff("here.txt there.txt --explain --format json");
    expect(JSON.parse(stdout).targets[0].reasons).toMatchObject({ shared: "产品合格率", sectionsPaired: true });
  });

  it.each([
    ["targets", { targets: 2, sections: 0, responsibilities: 0 }],
    ["sections", { targets: 0, sections: 2, responsibilities: 0 }],
    ["responsibilities", { targets: 0, sections: 0, responsibilities: 2 }],
    ["deadlines", { targets: 2, sections: 0, responsibilities: 0 }],
  ])("--only %s", async (part, counts) => {
    const { stdout } = await diff(`here.txt there.txt --only ${part} --format json`);
    const { targets, sections, responsibilities } = JSON.parse(stdout);
    expect({ targets: targets.length, sections: sections.length, responsibilities: responsibilities.length }).toEqual(
      counts,
    );
    const texts = await Promise.all(
      ["text", "md", "html"].map((format) => diff(`here.txt there.txt --only ${part} --format ${format}`)),
    );
    expect(texts.map(({ exitCode }) => exitCode)).toEqual([0, 0, 0]);
  });

  it("--min-similarity pairs nothing that is less alike", async () => {
    const { stdout } = await diff("here.txt there.txt --min-similarity 0.99 --format json");
    expect(JSON.parse(stdout).sections).toEqual([]);
  });
});

describe("exit codes", () => {
  it.each([
    ["here.txt there.txt", 0, "differ, but nobody asked"],
    ["here.txt there.txt --exit-code", 1, "differ"],
    ["here.txt here.txt --exit-code", 0, "are the same"],
    ["here.txt there.txt --exit-code --only sections", 1, "differ in sections"],
    ["here.txt other-words.txt --exit-code --only sections", 0, "differ in words alone"],
    ["here.txt other-words.txt --exit-code", 1, "differ in a number"],
    ["here.txt gone.txt", 2, "one is not there"],
    ["here.txt there.txt --only everything", 2, "no such part"],
    ["here.txt there.txt --min-similarity 2", 2, "no share"],
    ["here.txt there.txt --min-similarity x", 2, "no number"],
    ["here.txt there.txt --only sections --format csv", 2, "csv has no sections"],
    ["here.txt there.txt --bom", 2, "are no CSV"],
    ["here.txt", 2, "one only"],
    ["- -", 2, "both from stdin"],
  ])("diff %s ends with %d: the two %s", async (line, exitCode) => {
    const files = { ...FILES, "other-words.txt": HERE.replace("12家", "13家") };
    const answer = await diff(line, files);
    expect(answer.exitCode).toBe(exitCode);
    if (exitCode === 2) expect(answer.stderr).toMatch(/^error: .{10}/);
    expect(answer.stderr).not.toMatch(/ at .*\.ts/);
  });
});

describe("extracted documents", () => {
  const documentOf = (text: string, withText: boolean): string =>
    JSON.stringify(extractPolicy(text, { path: "here.txt", text: withText }).document);

  it.each([
    ["with its text", { "a.json": documentOf(HERE, true), "there.txt": THERE }],
    ["beside its text", { "a.json": documentOf(HERE, false), "here.txt": HERE, "there.txt": THERE }],
    ["in a list of one", { "a.json": `[${documentOf(HERE, true)}]`, "there.txt": THERE }],
  ])("%s is compared as its text is", async (_, files) => {
    const ofText = await diff("here.txt there.txt --format json");
    const { stdout, stderr } = await diff("a.json there.txt --format json", files);
    expect({ stdout, stderr }).toEqual({ stdout: ofText.stdout, stderr: "" });
  });

  it("from stdin, and one without its text, are compared, the lines of its sections unknown", async () => {
    const { exitCode, stdout, stderr } = await diff(
      "there.txt - --format json",
      FILES,
      documentOf(HERE, false).replace("here.txt", "gone.txt"),
    );
    expect(exitCode).toBe(0);
    expect(stderr).toBe("warning: stdin: holds no text, so lines of sections are not known; extract it with --text\n");
    expect(JSON.parse(stdout).sections[0].evidence.b.line).toBeNull();
  });

  it("whose text has changed since does not get the lines of the new one", async () => {
    const files = { "a.json": documentOf(HERE, false), "here.txt": `\n\n${HERE}`, "there.txt": THERE };
    const { stdout, stderr } = await diff("a.json there.txt --format json", files);
    expect(stderr).toMatch(/^warning: a\.json: holds no text/);
    expect(JSON.parse(stdout).sections[0].evidence.a.line).toBeNull();
  });

  const deep = `{"sections":${'[{"children":'.repeat(60_000)}[]${"}]".repeat(60_000)}}`;
  it.each([
    ["{", /a\.json: not JSON: /],
    ["[]", /a\.json: holds no document; /],
    [`[${documentOf(HERE, true)},${documentOf(THERE, true)}]`, /a\.json: holds 2 documents; /],
    [`${documentOf(HERE, true)}\n${documentOf(THERE, true)}\n`, /a\.json: holds 2 documents; /],
    ['{"sections": 1}', /a\.json: not a whole document of gangmu extract \(without --fields\): /],
    [
      JSON.stringify({
        ...JSON.parse(documentOf(HERE, true)),
        sections: Array(3001).fill(JSON.parse(documentOf(HERE, true)).sections[0]),
      }),
      /a\.json: has 3001 sections, and at most 3000 can be compared; split it into its parts/,
    ],
    [deep, /a\.json: (?:not a whole document|its sections stand too deep|not JSON)/],
  ])("that are none get one clear error (%#)", async (content, says) => {
    const { exitCode, stdout, stderr } = await diff("a.json there.txt", { "a.json": content, "there.txt": THERE });
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
    expect(stderr).toMatch(says);
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
  });
});

describe("what a document says", () => {
  it("is no formula of a spreadsheet", async () => {
    const { document } = extractPolicy(HERE, { path: "here.txt", text: true });
    const names = ["=HYPERLINK(1)", "-2+3"];
    const targets = document.targets.map((target, at) => ({ ...target, indicator: names[at], unit: "@个" }));
    const files = { "a.json": JSON.stringify({ ...document, targets }), "there.txt": THERE };
    const { stdout } = await diff("a.json there.txt --format csv", files);
    expect(stdout).toContain("only-a,,,,,'=HYPERLINK(1),,ge,,95,,,,'@个,");
    expect(stdout).toContain("only-a,,,,,'-2+3,,eq,,12,,,,'@个,");
  });

  const HOSTILE =
    "</script><img src=x onerror=alert(1)>市方案\n一、<b>目标</b>\u202e\u001b[31m\n到2025年,=cmd|' /C calc'!A0合格率达到95%以上。到2025年,`|x|[a](http://e.cn)合格率达到96%。\n二、检测<!--\n建设检测中心,]]><script>alert(1)</script>开放设备。(牵头单位:市市场监管局)\n";

  it.each(["text", "md", "csv", "json", "html"])("does nothing but show as %s", async (format) => {
    const { exitCode, stdout } = await diff(`a.txt there.txt --format ${format}`, {
      "a.txt": HOSTILE,
      "there.txt": THERE,
    });
    expect(exitCode).toBe(0);
    expect(stdout).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u202a-\u202e]/);
    if (format === "md") expect(stdout).not.toMatch(/(?<!\\)<(?:b|img|script)|(?<!\\)\[a\]\(/);
    if (format === "html") {
      expect(stdout.match(/<script/g)).toHaveLength(2);
      expect(stdout).not.toMatch(/<img|<b>|onerror=alert\(1\)>/);
      expect(stdout).toContain("<title>&lt;/script&gt;&lt;img src=x onerror=alert(1)&gt;市方案");
    }
  });
});
