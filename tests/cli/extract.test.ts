import { existsSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parseAllDocuments } from "yaml";
import { policyDocumentSchema } from "../../src/index.ts";
import { call, split } from "./call.ts";
import { listDocuments, makeFolder } from "./folder.ts";

const PLAN = "某市质量提升行动方案\n一、总体目标\n到2025年,培育企业10家。\n";
const FILES = {
  "a.txt": PLAN,
  "b.md": PLAN,
  "c.TXT": PLAN,
  "notes.json": "{}",
  "方案[试行].txt": PLAN,
  "deep/a.txt": PLAN,
  "deep/down/d.txt": PLAN,
};

const paths = (stdout: string): string[] =>
  JSON.parse(stdout).map((each: { source: { path: string } }) => each.source.path);

describe("which files are read", () => {
  const ALL = ["a.txt", "b.md", "c.TXT", "deep/a.txt", "deep/down/d.txt", "方案[试行].txt"];
  it.each([
    { line: "deep", expected: ["deep/a.txt", "deep/down/d.txt"], why: "a folder with those in it" },
    { line: "deep/", expected: ["deep/a.txt", "deep/down/d.txt"], why: "a folder with a closing slash" },
    { line: ".", expected: ALL.map((path) => `./${path}`), why: "case of endings does not count" },
    { line: "*.txt", expected: ["a.txt", "方案[试行].txt"], why: "a glob, as given" },
    { line: "b.md a.txt", expected: ["a.txt", "b.md"], why: "sorted, whatever the order of the call" },
    { line: "a.txt *.txt ./a.txt", expected: ["./a.txt", "方案[试行].txt"], why: "each file once" },
    { line: "方案[试行].txt b.md", expected: ["b.md", "方案[试行].txt"], why: "what exists is no glob" },
    { line: "**/d.txt", expected: ["deep/down/d.txt"], why: "a list also where one matches" },
    { line: "notes.json a.txt", expected: ["a.txt", "notes.json"], why: "a named file whatever its ending" },
  ])("$line: $why", async ({ line, expected }) => {
    const { stdout, exitCode } = await call(["extract", ...split(line), "--fields", "source"], {
      cwd: makeFolder(FILES),
    });
    expect(paths(stdout)).toEqual(expected);
    expect(exitCode).toBe(0);
  });

  it("takes links to files and does not follow links to folders", async () => {
    const cwd = makeFolder({ "texts/a.txt": PLAN, "elsewhere/b.txt": PLAN });
    symlinkSync("../elsewhere/b.txt", join(cwd, "texts/link.txt"));
    symlinkSync("..", join(cwd, "texts/round"));
    const { stdout } = await call(["extract", "texts"], { cwd });
    expect(paths(stdout)).toEqual(["texts/a.txt", "texts/link.txt"]);
  });

  it("reads stdin for -, which has no path", async () => {
    const { stdout, exitCode } = await call(["extract", "-"], { stdin: PLAN });
    expect(JSON.parse(stdout)).toMatchObject({ source: { path: null } });
    expect(exitCode).toBe(0);
  });
});

describe("formats", () => {
  it("json is one object where the call names one file", async () => {
    const { stdout, stderr } = await call(["extract", "a.txt"], { cwd: makeFolder(FILES) });
    expect(policyDocumentSchema.safeParse(JSON.parse(stdout)).success).toBe(true);
    expect(stderr).not.toMatch(/document/);
  });

  it("json is an array of one for a folder of one", async () => {
    const { stdout } = await call(["extract", "deep/down"], { cwd: makeFolder(FILES) });
    expect(JSON.parse(stdout)).toHaveLength(1);
  });

  it("ndjson is one document a line", async () => {
    const { stdout } = await call(["extract", "deep", "--format", "ndjson"], { cwd: makeFolder(FILES) });
    const lines = stdout.trimEnd().split("\n");
    expect(lines.map((line) => JSON.parse(line).source.path)).toEqual(["deep/a.txt", "deep/down/d.txt"]);
  });

  it("yaml says the same as json", async () => {
    const cwd = makeFolder(FILES);
    const json = await call(["extract", "deep"], { cwd });
    const yaml = await call(["extract", "deep", "--format", "yaml"], { cwd });
    const read = parseAllDocuments(yaml.stdout).map((document) => document.toJS());
    expect(read).toEqual(JSON.parse(json.stdout));
  });
});

describe("what is emitted", () => {
  const ALWAYS = ["generator", "schemaVersion", "source"];
  it.each([
    { line: "--fields sections", keys: ["sections"] },
    { line: "--fields targets,metadata", keys: ["metadata", "targets"] },
    { line: "--fields source", keys: [] },
    { line: "--fields text", keys: ["text"] },
    { line: "--fields numbers", keys: ["numbers"] },
    { line: "--fields metadata --text --explain", keys: ["metadata", "text", "numbers"] },
  ])("$line keeps only those and what tells what they are", async ({ line, keys }) => {
    const { stdout } = await call(["extract", "a.txt", ...split(line)], { cwd: makeFolder(FILES) });
    expect(Object.keys(JSON.parse(stdout)).sort()).toEqual([...ALWAYS, ...keys].sort());
  });

  it.each([
    { line: "--text", key: "text" },
    { line: "--explain", key: "numbers" },
  ])("$line adds $key", async ({ line, key }) => {
    const { stdout } = await call(["extract", "a.txt", ...split(line)], { cwd: makeFolder(FILES) });
    expect(JSON.parse(stdout)).toHaveProperty(key);
  });
});

describe("--output", () => {
  it("is a file for one named input and a name with an extension", async () => {
    const cwd = makeFolder(FILES);
    const printed = await call(["extract", "a.txt"], { cwd });
    const written = await call(["extract", "a.txt", "--output", "made/plan.json"], { cwd });
    expect(written).toMatchObject({ exitCode: 0, stdout: "" });
    expect(readFileSync(join(cwd, "made/plan.json"), "utf8")).toBe(printed.stdout);
  });

  it.each([
    { line: "a.txt --output out", files: ["a.json"], why: "a name without extension is a folder" },
    { line: "deep/a.txt b.md --output out", files: ["a.json", "b.json"], why: "named files stand beside each other" },
    { line: "deep --output out", files: ["a.json", "down/d.json"], why: "a folder is mirrored" },
    { line: "deep/**/*.txt --output out", files: ["a.json", "down/d.json"], why: "a glob from its base" },
    { line: "**/d.txt --output out", files: ["deep/down/d.json"], why: "… which may be here" },
    { line: "deep/down --output out --format yaml", files: ["d.yaml"], why: "with the format's ending" },
    { line: "- --output out", files: ["stdin.json"], why: "stdin has a name for it" },
  ])("$line: $why", async ({ line, files }) => {
    const cwd = makeFolder(FILES);
    const { exitCode } = await call(["extract", ...split(line), "--jobs", "1"], { cwd, stdin: PLAN });
    expect(exitCode).toBe(0);
    expect(listDocuments(join(cwd, "out"))).toEqual(files);
  });

  it("never writes outside the folder", async () => {
    const cwd = makeFolder({ "texts/a.txt": PLAN, "here/x": "" });
    await call(["extract", "../texts/*.txt", "--output", "out"], { cwd: join(cwd, "here") });
    expect(listDocuments(join(cwd, "here/out"))).toEqual(["a.json"]);
    expect(existsSync(join(cwd, "texts/a.json"))).toBe(false);
  });

  it("writes nothing at all where two documents would meet in one file", async () => {
    const cwd = makeFolder({ "texts/a.txt": PLAN, "texts/a.md": PLAN });
    const { exitCode } = await call(["extract", "texts", "--output", "out"], { cwd });
    expect(exitCode).toBe(2);
    expect(existsSync(join(cwd, "out"))).toBe(false);
  });
});

describe("the summary", () => {
  it("goes to stderr with a row for each document and one for all", async () => {
    const { stderr } = await call(["extract", "deep", "--output", "out"], { cwd: makeFolder(FILES) });
    expect(stderr).toMatch(/^document +sections +targets +past results +units +deadlines +findings +accounted for$/m);
    expect(stderr).toMatch(/^deep\/a\.txt +1 /m);
    expect(stderr).toMatch(/^2 documents +2 /m);
  });

  it("names only the first documents of a long batch", async () => {
    const files = Array.from({ length: 60 }, (_, index) => [`texts/${index}.txt`, "一、目标\n"]);
    const { stderr } = await call(["extract", "texts", "--output", "out"], {
      cwd: makeFolder(Object.fromEntries(files)),
    });
    expect(stderr).toMatch(/^… and 20 more$/m);
    expect(stderr).toMatch(/^60 documents +60 /m);
  });
});

it("gives the same bytes for the same input", async () => {
  const cwd = makeFolder(FILES);
  const first = await call(["extract", "."], { cwd });
  const second = await call(["extract", "."], { cwd });
  expect(second.stdout).toBe(first.stdout);
});
