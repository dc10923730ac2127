import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { InterruptListener } from "../../../src/cli/session.ts";
import { call, split } from "../call.ts";
import { makeFolder } from "../folder.ts";
import { readFolder } from "./read-folder.ts";

const PLAN = "云溪市方案\n一、目标\n到2025年，新增示范点8个。\n";
const LINE = "extract texts --output out --jobs 1";

/** A folder with four texts and what was made of them, of which each test gets a copy. */
const original = mkdtempSync(join(tmpdir(), "gangmu-"));
beforeAll(async () => {
  mkdirSync(join(original, "texts"));
  for (const name of ["a", "b", "c", "d"]) writeFileSync(join(original, `texts/${name}.txt`), PLAN);
  await call(split(LINE), { cwd: original });
});
afterAll(() => rmSync(original, { recursive: true }));

function makeOutput(): string {
  const cwd = makeFolder();
  cpSync(original, cwd, { recursive: true });
  return cwd;
}

describe("--resume", () => {
  it.each<[why: string, change: (cwd: string) => void, kept: number]>([
    ["keeps what is done", () => {}, 4],
    ["writes again what was changed", (cwd) => writeFileSync(join(cwd, "out/b.json"), "{}"), 3],
    ["passes over a line that was torn off", (cwd) => tearLastLine(join(cwd, "out/_journal.ndjson")), 3],
    ["passes over lines of another program", (cwd) => changeVersion(join(cwd, "out/_journal.ndjson")), 0],
  ])("%s, and leaves the same bytes", async (_, change, kept) => {
    const cwd = makeOutput();
    const before = readFolder(join(cwd, "out"));
    change(cwd);
    expect(await resume(cwd)).toBe(kept);
    expect(readFolder(join(cwd, "out"))).toEqual(before);
  });

  it("reads a text that has changed, and all with other options", async () => {
    const cwd = makeOutput();
    appendFileSync(join(cwd, "texts/b.txt"), "二、保障\n");
    expect(await resume(cwd)).toBe(3);
    expect(readFileSync(join(cwd, "out/b.json"), "utf8")).toContain("保障");
    expect(await resume(cwd, "--text")).toBe(0);
  });

  it("has to be asked for", async () => {
    const cwd = makeOutput();
    const { stderr } = await call(split(LINE), { cwd });
    expect(stderr).not.toMatch(/kept/);
  });
});

/** @returns how many documents were kept */
async function resume(cwd: string, ...options: string[]): Promise<number> {
  const { exitCode, stderr } = await call([...split(LINE), "--resume", ...options], { cwd });
  expect(exitCode).toBe(0);
  return Number(/^(\d) documents? of an earlier call kept/m.exec(stderr)?.[1] ?? 0);
}

function tearLastLine(file: string): void {
  truncateSync(file, statSync(file).size - 20);
}

function changeVersion(file: string): void {
  writeFileSync(file, readFileSync(file, "utf8").replaceAll(/"version":"[^"]{1,20}"/g, '"version":"0.0.1"'));
}

it("Ctrl-C stops, says how to go on, and leaves nothing half done", async () => {
  const cwd = makeFolder(Object.fromEntries(Array.from({ length: 9 }, (_, at) => [`texts/${at}.txt`, PLAN])));
  const stopped = await call(split(LINE), { cwd, onInterrupt: interruptAtOnce });
  expect(stopped).toMatchObject({
    exitCode: 130,
    stderr: expect.stringMatching(/^Stopped after \d documents?\..*--resume/m),
  });
  expect(Object.keys(readFolder(join(cwd, "out")))).not.toContainEqual(expect.stringMatching(/_partial/));
  expect(await call(split(`${LINE} --resume`), { cwd })).toMatchObject({ exitCode: 0 });
  await call(split("extract texts --output fresh"), { cwd });
  expect(readFolder(join(cwd, "out"))).toEqual(readFolder(join(cwd, "fresh")));
});

function interruptAtOnce(listener: InterruptListener): () => void {
  listener("SIGINT", 2);
  return () => {};
}
