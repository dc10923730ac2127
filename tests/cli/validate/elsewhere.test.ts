import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { call } from "../call.ts";
import { makeFolder } from "../folder.ts";
import { damaged, doubtful, sound } from "./texts.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));

interface Step {
  name: string;
  run: string;
  env?: Record<string, string>;
}

const action = parse(readFileSync(join(root, "action.yml"), "utf8"));
const steps: Step[] = action.runs.steps;
const script = steps.find(({ name }) => name === "Validate");

/** Runs the action's script as GitHub does: in the folder of the repository, with its inputs in the environment. */
function runAction(cwd: string, inputs: Record<string, string>) {
  const names = Object.entries(script?.env ?? {}).map(([variable, value]) => [
    variable,
    /inputs\.([a-z-]+)/.exec(value)?.[1] ?? "",
  ]);
  const given = names.map(([variable, name]) => [variable, inputs[name] ?? action.inputs[name].default]);
  const env = { PATH: process.env.PATH, GITHUB_ACTION_PATH: root, ...Object.fromEntries(given) };
  return spawnSync("bash", ["-c", script?.run ?? ""], { cwd, env, encoding: "utf8" });
}

describe("the GitHub Action", () => {
  it("hands inputs over in the environment, never in a script", () => {
    expect(steps.filter(({ run }) => run.includes("${{"))).toEqual([]);
    expect(Object.keys(script?.env ?? {})).toHaveLength(Object.keys(action.inputs).length);
  });

  it("annotates what is wrong and fails", () => {
    const cwd = makeFolder({ "texts/新 a.txt": damaged, "more/b.txt": doubtful });
    const { status, stdout, stderr } = runAction(cwd, { paths: "texts\nmore\n", "sarif-file": "found.sarif" });
    expect(stderr).toContain("1 error, 2 warnings, 0 notes in 2 files");
    expect(status).toBe(1);
    expect(stdout).toMatch(/^::error file=texts\/新 a\.txt,line=3,/m);
    expect(JSON.parse(readFileSync(join(cwd, "found.sarif"), "utf8")).runs[0].results).toHaveLength(3);
  });

  it("takes inputs for what they are, not for options or commands", () => {
    const cwd = makeFolder({ "$(touch x).txt": doubtful, "-q.txt": sound, "a;touch x.json": "{}" });
    const inputs = { paths: "$(touch x).txt\n-q.txt", "max-warnings": "1", preset: "recommended" };
    expect(runAction(cwd, inputs)).toMatchObject({ status: 0 });
    expect(runAction(cwd, { ...inputs, baseline: "a;touch x.json" }).status).toBe(2);
    expect(readdirSync(cwd)).not.toContain("x");
  });
});

it("other data is passed over where it was not asked for by name", async () => {
  const cwd = makeFolder({
    "texts/a.txt": sound,
    "package.json": "{}",
    "tsconfig.json": "{ // no JSON\n}",
    "node_modules/a/README.md": damaged,
  });
  for (const path of [".", "**/*.{txt,json,md}"]) {
    const { exitCode, stderr } = await call(["validate", path], { cwd });
    expect(stderr).toContain("0 errors, 0 warnings, 0 notes in 1 file");
    expect(exitCode).toBe(0);
  }
  expect((await call(["validate", "package.json"], { cwd })).exitCode).toBe(1);
  expect((await call(["validate", "tsconfig.json"], { cwd })).exitCode).toBe(2);
});

describe("the hooks for pre-commit", () => {
  const hooks: { id: string; entry: string; files: string; exclude: string }[] = parse(
    readFileSync(join(root, ".pre-commit-hooks.yaml"), "utf8"),
  );

  it.each([
    { path: "texts/方案.txt", takes: true, why: "a text" },
    { path: "data/政策/2024/方案.md", takes: true, why: "a text in a folder of its year" },
    { path: "package.json", takes: false, why: "no text" },
    { path: "README.md", takes: false, why: "about the repository" },
    { path: "texts/README.zh-CN.md", takes: false, why: "about the texts" },
    { path: "requirements.txt", takes: false, why: "outside of folders of texts" },
    { path: "node_modules/a/texts/b.txt", takes: false, why: "of a package" },
  ])("take $path: $takes, as it is $why", ({ path, takes }) => {
    for (const { files, exclude } of hooks)
      expect(new RegExp(files).test(path) && !new RegExp(exclude).test(path)).toBe(takes);
  });

  it.each(hooks)("$id is a call that there is", async ({ entry, files }) => {
    const cwd = makeFolder({ "plan.txt": damaged, "sound.md": sound });
    const [program, ...args] = entry.split(" ");
    expect(program).toBe("gangmu");
    expect(new RegExp(files).test("texts/方案.txt")).toBe(true);
    const { exitCode } = await call([...args, "plan.txt", "sound.md"], { cwd });
    expect(exitCode).toBe(entry.includes("--fix") ? 0 : 1);
    expect((await call(["validate", "plan.txt"], { cwd })).exitCode).toBe(exitCode);
  });
});

it("the program that is installed writes, too", () => {
  const cwd = makeFolder({ "plan.txt": damaged });
  const bin = join(root, "bin/gangmu.js");
  const { status, stderr } = spawnSync(process.execPath, [bin, "validate", "plan.txt", "--fix", "--write"], {
    cwd,
    encoding: "utf8",
  });
  expect(stderr).toBe("0 errors, 0 warnings, 0 notes in 1 file\n");
  expect(status).toBe(0);
});

it("the project's own check of the seeds holds", async () => {
  const line =
    /^step node bin\/gangmu\.js (validate .*)$/m.exec(readFileSync(join(root, ".ci/run"), "utf8"))?.[1] ?? "";
  expect(await call(line.split(" "), { cwd: root })).toMatchObject({ exitCode: 0, stdout: "" });
});
