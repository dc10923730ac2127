import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { call, split } from "../call.ts";
import { makeFolder } from "../folder.ts";
import { sound } from "./texts.ts";

/** A folder with a text and what `extract` makes of it. */
async function extractSound(): Promise<string> {
  const cwd = makeFolder({ "texts/a/plan.txt": sound });
  await call(split("extract texts --output out"), { cwd });
  return cwd;
}

/** What is extracted, once for all that change it. */
let extracted: string | undefined;

/** A folder with a text and what is extracted from it, changed. */
async function makeOutput(change: (document: Record<string, never>) => unknown): Promise<string> {
  extracted ??= readFileSync(join(await extractSound(), "out/a/plan.json"), "utf8");
  const document = JSON.parse(extracted);
  const changed = JSON.stringify(change(document) ?? document, null, 2);
  return makeFolder({ "texts/a/plan.txt": sound, "out/a/plan.json": changed });
}

async function findings(cwd: string, args = "validate out --source texts"): Promise<string[]> {
  const { stdout } = await call(split(`${args} --format compact`), { cwd });
  return stdout
    .trimEnd()
    .split("\n")
    .filter((line) => line !== "");
}

it("what was just extracted is sound", async () => {
  expect(await findings(await extractSound())).toEqual([]);
});

it.each([
  ["a span that does not re-slice", "targets", { span: [0, 4] }, "(span-mismatch)"],
  ["a value of another type", "targets", { value: "95" }, "(schema-violation)"],
  ["a field that there is not", "targets", { vlaue: 95 }, "(schema-violation)"],
  ["an impossible rate", "targets", { value: 985 }, "(impossible-rate)"],
  ["a day that no calendar has", "deadlines", { end: "2025-02-30" }, "(impossible-date)"],
  ["a section that there is not", "targets", { section: "9" }, "(broken-reference)"],
])("%s is found at its place", async (_, list, change, rule) => {
  const cwd = await makeOutput((document) => void Object.assign(document[list][0], change));
  const lines = await findings(cwd);
  expect(lines.filter((line) => line.endsWith(rule)).length).toBeGreaterThan(0);
  const text = readFileSync(join(cwd, "out/a/plan.json"), "utf8").split("\n");
  const [, line] = lines.find((each) => each.endsWith(rule))?.split(":") ?? [];
  const near = text.slice(Number(line) - 3, Number(line) + 1).join("\n");
  expect(near).toMatch(new RegExp(`"${Object.keys(change)[0]}"|"id"|"targets"|"deadlines"`));
});

it.each<[string, (document: Record<string, never>) => void, string]>([
  ["a paragraph's span", (document) => setAt(document, "sections.0.paragraphs.0.span", [0, 4]), "span-mismatch"],
  ["a paragraph's text", (document) => setAt(document, "sections.0.paragraphs.0.text", "别的文字"), "span-mismatch"],
  ["a section's end", (document) => setAt(document, "sections.0.span.1", 20), "span-mismatch"],
  ["a section's title", (document) => setAt(document, "sections.0.title", "假标题"), "span-mismatch"],
  ["the title", (document) => setAt(document, "metadata.title", "别市方案"), "span-mismatch"],
  ["where the title stands", (document) => setAt(document, "metadata.spans.title", [0, 2]), "span-mismatch"],
  ["noise that is no line", (document) => setAt(document, "noise.0", { kind: "other", span: [2, 4] }), "span-mismatch"],
  ["how many characters", (document) => setAt(document, "source.characters", 7), "source-changed"],
  ["how many bytes", (document) => setAt(document, "source.bytes", 7), "source-changed"],
])("%s is held against the text", async (_, change, rule) => {
  const lines = await findings(await makeOutput(change));
  expect(lines.some((line) => line.endsWith(`(${rule})`))).toBe(true);
});

function setAt(document: object, path: string, value: unknown): void {
  const steps = path.split(".");
  const parent = steps.slice(0, -1).reduce<object>((inner, step) => Reflect.get(inner, step), document);
  Reflect.set(parent, steps[steps.length - 1], value);
}

it("a table's span and cells are held against the text", async () => {
  const table = "# 云溪市服务规划\n\n| 名称 | 目标 |\n|---|---|\n| 东区 | 10 |\n| 西区 | 15 |\n";
  const cwd = makeFolder({ "plan.md": table });
  const { stdout } = await call(split("extract plan.md"), { cwd });
  const write = (path: string, value: unknown): void => {
    const document = JSON.parse(stdout);
    setAt(document, path, value);
    writeFileSync(join(cwd, "plan.json"), JSON.stringify(document));
  };
  write("source.path", "plan.md");
  expect(await findings(cwd, "validate plan.json --source . -q")).toEqual([]);
  for (const [path, value] of [
    ["tables.0.span", [0, 4]],
    ["tables.0.rows.0.0", "假的"],
  ] as const) {
    write(path, value);
    const lines = await findings(cwd, "validate plan.json --source . -q");
    expect(lines.map((line) => line.replace(/.* \(/, "("))).toEqual(["(span-mismatch)"]);
  }
});

it("a text that has changed since is told", async () => {
  const cwd = await extractSound();
  writeFileSync(join(cwd, "texts/a/plan.txt"), sound.replace("95", "96"));
  expect((await findings(cwd)).map((line) => line.replace(/.* \(/, "("))).toContain("(source-changed)");
});

it("a path in a document leads out of no folder", async () => {
  const cwd = await makeOutput((document) => void Object.assign(document.source, { path: "../../../../etc/passwd" }));
  expect((await findings(cwd)).map((line) => line.replace(/.* \(/, "("))).toEqual(["(source-not-found)"]);
});

it("arrays, lines and YAML are checked one by one, and one bad line keeps none from it", async () => {
  const cwd = await extractSound();
  for (const format of ["ndjson", "yaml", "json"]) {
    const { stdout } = await call(split(`extract texts --format ${format}`), { cwd });
    writeFileSync(join(cwd, `all.${format}`), format === "ndjson" ? `${stdout}{"bad\n${stdout}` : stdout);
  }
  expect(await findings(cwd, "validate all.json all.yaml --source texts")).toEqual([]);
  const [line, ...more] = await findings(cwd, "validate all.ndjson --source texts");
  expect(line).toMatch(/^all\.ndjson:2:1: error: JSON: .* \(schema-violation\)$/);
  expect(more).toEqual([]);
});

it("a projection is told, not refused", async () => {
  const cwd = makeFolder({ "plan.txt": sound });
  const { stdout } = await call(split("extract plan.txt --fields targets"), { cwd });
  writeFileSync(join(cwd, "plan.json"), stdout);
  const lines = await findings(cwd, "validate plan.json");
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(/^plan\.json:1:1: warning: Fields that are left out: metadata, .* \(partial-document\)$/);
});

it("sections that stand too deep in one another are one clear error", async () => {
  const cwd = await makeOutput((document) => ({ ...document, sections: ["deep"] }));
  const file = join(cwd, "out/a/plan.json");
  const [open, close] = [
    '{"id":"1","marker":"一、","level":1,"title":null,"span":[0,1],"paragraphs":[],"children":[',
    "]}",
  ];
  writeFileSync(file, readFileSync(file, "utf8").replace('"deep"', open.repeat(2e4) + close.repeat(2e4)));
  const answer = await call(split("validate out"), { cwd });
  expect(answer).toMatchObject({ exitCode: 2, stdout: "" });
  expect(answer.stderr).toMatch(/^error: out\/a\/plan\.json: its sections stand too deep in one another\n/);
});

it("other data of a folder is passed over, what is named is not", async () => {
  const cwd = makeFolder({ "plan.txt": sound, "package.json": '{"name":"x"}' });
  const folder = await call(split("validate ."), { cwd });
  expect(folder).toMatchObject({ exitCode: 0 });
  expect(folder.stderr).toContain("1 file of other data passed over");
  expect((await call(split("validate package.json"), { cwd })).exitCode).toBe(1);
});
