import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { call, split } from "./call.ts";
import { makeFolder } from "./folder.ts";

const PLAN = "某市方案\n一、目标\n到2025年,建设观礼台座位500座次。\n";
const CONFIG = "unitsOfMeasure: [座次]\n";

async function unitIn(cwd: string, line = "extract plan.txt"): Promise<string | null> {
  const { stdout } = await call(split(line), { cwd });
  return JSON.parse(stdout).targets[0].unit;
}

describe("gangmu.config.yaml", () => {
  it("is found beside the texts", async () => {
    expect(await unitIn(makeFolder({ "plan.txt": PLAN }))).toBe("座");
    expect(await unitIn(makeFolder({ "plan.txt": PLAN, "gangmu.config.yaml": CONFIG }))).toBe("座次");
  });

  it("is found above, up to the root of the repository and no further", async () => {
    const root = makeFolder({ "gangmu.config.yaml": CONFIG, "repository/texts/plan.txt": PLAN });
    const cwd = join(root, "repository/texts");
    expect(await unitIn(cwd)).toBe("座");
    mkdirSync(join(root, "repository/.git"));
    expect(await unitIn(cwd)).toBe("座");
    mkdirSync(join(root, ".git"));
    expect(await unitIn(join(root, "repository"), "extract texts/plan.txt")).toBe("座");
    const inside = makeFolder({ "gangmu.config.yaml": CONFIG, "a/b/plan.txt": PLAN, ".git/HEAD": "" });
    expect(await unitIn(join(inside, "a/b"))).toBe("座次");
  });

  it("is overruled by --config, and left alone with --no-config", async () => {
    const files = { "plan.txt": PLAN, "gangmu.config.yaml": CONFIG, "other.yaml": "unitsOfMeasure: [座次席]\n" };
    expect(await unitIn(makeFolder(files), "extract plan.txt --config other.yaml")).toBe("座");
    expect(await unitIn(makeFolder(files), "extract plan.txt --no-config")).toBe("座");
  });

  it.each([
    ["outline plan.txt --format json", /"titl/],
    ["explain plan.txt", /座次/],
    ["eval gold .", /1\.000/],
  ])("%s honours it, and stops where it is bad", async (line, says) => {
    const gold = { "gold/plan.json": JSON.stringify(GOLD) };
    const good = await call(split(line), {
      cwd: makeFolder({ ...gold, "plan.txt": PLAN, "gangmu.config.yaml": CONFIG }),
    });
    expect(good).toMatchObject({ exitCode: 0, stderr: "" });
    expect(good.stdout).toMatch(says);
    const files = { ...gold, "plan.txt": PLAN, "gangmu.config.yaml": "unit: 1\n" };
    const { exitCode, stdout } = await call(split(line), { cwd: makeFolder(files) });
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
  });
});

const GOLD = {
  document: "plan.txt",
  metadata: {
    title: "某市方案",
    noticeTitle: null,
    documentType: "方案",
    documentNumber: null,
    issuers: [],
    region: null,
    level: null,
    dateIssued: null,
    datePublished: null,
  },
  sections: [{ id: "1", marker: "一、", title: "目标" }],
  targets: [],
  qualitative: [],
  responsibilities: [],
  deadlines: [],
};

/** What stands in the file, and the lines that are said. */
const bad: [content: string | Uint8Array, says: RegExp][] = [
  [
    "bodies:\n  - name: 市数局\n    functoin: 数据管理\n",
    /^error: c\.yaml:3:5: bodies\[0\]\.functoin: .*"function"\?$/m,
  ],
  ["bodies:\n  - function: 数据管理\n", /^error: c\.yaml:2:5: bodies\[0\]: the key "name" is missing$/m],
  ["labels: [{label: 承接主体, role: 牵头}]\n", /^error: c\.yaml:1:30: labels\[0\]\.role: "牵头" is none of lead/m],
  ["noise:\n- {phrase: '𠮷*'}\n- {phrase: '**'}\n", /^error: c\.yaml:3:12: noise\[1\]\.phrase: "\*\*" would fit/m],
  ["unitsOfMeasure: [座次, 座次]\n", /^error: c\.yaml:1:22: unitsOfMeasure\[1\]: "座次" stands at/m],
  ["bodies: [\n a: b", /^error: c\.yaml:2:6: not YAML: /m],
  ["bodies: []\nbodies: []\n", /^error: c\.yaml:2:1: not YAML: .*unique/m],
  ["a: 1\n---\nb: 2\n", /^error: c\.yaml:2:1: holds more than one document/m],
  ["- a\n", /^error: c\.yaml:1:1: a mapping \(key: value\) is expected/m],
  ['bodies: !!js/function "() => 1"\n', /^error: c\.yaml:1:9: not YAML: Unresolved tag/m],
  ["__proto__: {polluted: 1}\n", /^error: c\.yaml:1:1: __proto__: there is no key/m],
  ["[".repeat(20_000), /^error: c\.yaml:1:\d+: lists or keys stand too deep/m],
  [
    "a: &a [1,1,1,1,1,1,1,1,1]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c]\n",
    /^error: c\.yaml:1:1: not YAML: Excessive alias/m,
  ],
  [new Uint8Array([0xff, 0xfe]), /^error: c\.yaml: is not UTF-8/m],
  [`noise: [{phrase: "${"长".repeat(400_000)}"}]`, /^error: c\.yaml: larger than 1048576 bytes/m],
];

describe("a bad configuration", () => {
  it.each(bad)("%j", async (content, says) => {
    const cwd = makeFolder({ "plan.txt": PLAN, "c.yaml": content });
    const { exitCode, stdout, stderr } = await call(split("extract plan.txt --config c.yaml"), { cwd });
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
    expect(stderr).toMatch(says);
    expect(stderr).not.toMatch(/\bat .*\.ts|a bug in gangmu/);
    expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
  });

  it("that is not there is named", async () => {
    const { exitCode, stderr } = await call(split("extract plan.txt --config gone.yaml"), {
      cwd: makeFolder({ "plan.txt": PLAN }),
    });
    expect({ exitCode, stderr }).toEqual({ exitCode: 2, stderr: "error: gone.yaml: no such file or folder\n" });
  });

  it("is told in Chinese", async () => {
    const content = "bodies: [{nam: x}]\nturnOff: [target]\nunitsOfMeasure: {}\n";
    const cwd = makeFolder({ "plan.txt": PLAN, "c.yaml": content });
    const { stderr } = await call(split("extract plan.txt --config c.yaml --lang zh"), { cwd });
    expect(stderr).toBe(
      [
        "错误: c.yaml:1:10: bodies[0]：缺少键“name”",
        "错误: c.yaml:1:11: bodies[0].nam：没有键“nam”；是否想用“name”？",
        "错误: c.yaml:2:11: turnOff[0]：“target”不在可选值之列（metadata、targets、qualitativeTargets、responsibilities、deadlines、citations）；是否想用“targets”？",
        "错误: c.yaml:3:17: unitsOfMeasure：此处应为列表",
        "错误: c.yaml: 有 4 处错误，未读取任何文本",
        "",
      ].join("\n"),
    );
  });

  it("warns of what is known and goes on", async () => {
    const cwd = makeFolder({ "plan.txt": PLAN, "gangmu.config.yaml": "unitsOfMeasure: [座次, 家]\n" });
    const { exitCode, stderr } = await call(split("extract plan.txt"), { cwd });
    expect({ exitCode, stderr }).toEqual({
      exitCode: 0,
      stderr: 'warning: gangmu.config.yaml:1:22: unitsOfMeasure[1]: "家" is known without it\n',
    });
  });
});
