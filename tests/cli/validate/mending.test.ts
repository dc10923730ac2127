import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { call, split } from "../call.ts";
import { makeFolder } from "../folder.ts";
import { damaged, sound } from "./texts.ts";

const mended = damaged.replace("\ue010", ".").replace("显着", "显著");
const read = (...path: string[]): string => readFileSync(join(...path), "utf8");

it("--fix-dry-run prints a unified diff and writes nothing", async () => {
  const cwd = makeFolder({ "a/plan.txt": damaged, "sound.txt": sound });
  const { stdout, stderr, exitCode } = await call(split("validate . --fix-dry-run"), { cwd });
  const line = (text: string): string => text.split("\n")[2] ?? "";
  expect(stdout.split("\n")).toEqual([
    "--- a/a/plan.txt",
    "+++ b/a/plan.txt",
    "@@ -1,5 +1,5 @@",
    " 荆州市服务提升实施方案",
    " 一、目标",
    `-${line(damaged)}`,
    `+${line(mended)}`,
    " 荆州市人民政府",
    " 2023年5月1日",
    "",
  ]);
  expect(read(cwd, "a/plan.txt")).toBe(damaged);
  expect(exitCode).toBe(0);
  expect(stderr).toContain("0 errors, 0 warnings, 0 notes in 2 files");
});

it("the diff of a name with a blank has a tab behind it, and `patch -p1` takes it", async () => {
  const cwd = makeFolder({ "b c.txt": damaged });
  const { stdout } = await call(["validate", "b c.txt", "--fix-dry-run"], { cwd });
  expect(stdout.split("\n").slice(0, 2)).toEqual(["--- a/b c.txt\t", "+++ b/b c.txt\t"]);
  expect(spawnSync("patch", ["-p1"], { cwd, input: stdout }).status).toBe(0);
  expect(read(cwd, "b c.txt")).toBe(mended);
});

it("--fix --output writes copies of all texts and leaves the texts alone", async () => {
  const cwd = makeFolder({ "in/a/plan.txt": damaged, "in/sound.md": sound, "in/out.json": "{}" });
  const { exitCode } = await call(split("validate in --fix --output out"), { cwd });
  expect(exitCode).toBe(0);
  expect(read(cwd, "out/a/plan.txt")).toBe(mended);
  expect(read(cwd, "out/sound.md")).toBe(sound);
  expect(readdirSync(join(cwd, "out"))).toEqual(["a", "sound.md"]);
  expect(read(cwd, "in/a/plan.txt")).toBe(damaged);
});

it("--fix --write mends in place, once and for all, and keeps who may read", async () => {
  const cwd = makeFolder({ "plan.txt": damaged, "sound.txt": sound });
  chmodSync(join(cwd, "plan.txt"), 0o640);
  const before = statSync(join(cwd, "sound.txt")).mtimeMs;
  expect(await call(split("validate . --fix --write"), { cwd })).toMatchObject({ exitCode: 0, stdout: "" });
  expect(read(cwd, "plan.txt")).toBe(mended);
  expect(statSync(join(cwd, "plan.txt")).mode & 0o777).toBe(0o640);
  expect(statSync(join(cwd, "sound.txt")).mtimeMs).toBe(before);
  expect((await call(split("validate . --fix-dry-run"), { cwd })).stdout).toBe("");
});

it("what is left is told of the mended text", async () => {
  const cwd = makeFolder({ "plan.txt": `当前位置: 首页 > 要闻\n${damaged.replace("95", "985")}` });
  const { stdout, exitCode } = await call(split("validate plan.txt --fix --write --format compact"), { cwd });
  expect(stdout).toBe("plan.txt:3:15: error: 市民服务满意度 cannot be 985.5 %. (impossible-rate)\n");
  expect(exitCode).toBe(1);
});

it("another encoding is written as UTF-8, and it says so", async () => {
  const bytes = Buffer.from(`\ufeff${damaged}`, "utf16le");
  const cwd = makeFolder({ "plan.txt": bytes });
  const { stderr } = await call(split("validate plan.txt --fix --write"), { cwd });
  expect(stderr).toContain("plan.txt: was utf-16le and is written as UTF-8");
  expect(read(cwd, "plan.txt")).toBe(mended);
});

it("line ends and a byte-order mark stay", async () => {
  const cwd = makeFolder({ "plan.txt": `\ufeff${damaged.replaceAll("\n", "\r\n")}` });
  await call(split("validate plan.txt --fix --write"), { cwd });
  expect(read(cwd, "plan.txt")).toBe(`\ufeff${mended.replaceAll("\n", "\r\n")}`);
});

it("bytes that are no characters are not lost", async () => {
  const bytes = Buffer.concat([Buffer.from(damaged), Buffer.from([0xe4, 0xb8]), Buffer.from("\n")]);
  const cwd = makeFolder({ "plan.txt": bytes });
  const { stderr, exitCode } = await call(split("validate plan.txt --fix --write"), { cwd });
  expect(stderr).toContain("plan.txt: not mended");
  expect(readFileSync(join(cwd, "plan.txt"))).toEqual(bytes);
  expect(exitCode).toBe(1);
});

it("stdin is mended to stdout", async () => {
  const { stdout } = await call(split("validate - --fix --write"), {
    stdin: damaged,
  });
  expect(stdout).toBe(mended);
  expect(existsSync("stdin")).toBe(false);
});
