import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type Answer, call, split } from "../call.ts";
import { listDocuments, makeFolder } from "../folder.ts";
import { readNdjson } from "./read-folder.ts";

const PLAN = "云溪市方案\n一、目标\n到2025年，新增示范点8个。\n";
const worker = new URL("./bad-worker.js", import.meta.url);

const good = Object.fromEntries(["a", "b", "y", "z"].map((name) => [`texts/${name}.txt`, PLAN]));

async function extract(files: Record<string, string>, options: string): Promise<Answer & { cwd: string }> {
  const cwd = makeFolder({ ...good, ...files });
  return { cwd, ...(await call(split(`extract texts --output out --jobs 2 ${options}`.trim()), { cwd, worker })) };
}

describe("a document that a worker is lost with", () => {
  it.each([
    { name: "crash", code: "crashed", options: "", says: /ended its worker, twice: torn to pieces/ },
    { name: "hang", code: "timeout", options: "--timeout 0.3", says: /took longer than 0\.3 s, twice; --timeout/ },
    { name: "eat", code: "out-of-memory", options: "--max-memory 40M", says: /needed more than 40 MB/ },
  ])("is reported as $code, and the others are done", async ({ name, code, options, says }) => {
    const { cwd, exitCode, stderr } = await extract({ [`texts/${name}.txt`]: PLAN }, options);
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(says);
    expect(listDocuments(join(cwd, "out"))).toEqual(["a.json", "b.json", "y.json", "z.json"]);
    expect(readNdjson(join(cwd, "out/_errors.ndjson"))).toEqual([
      { path: `texts/${name}.txt`, line: null, code, message: expect.stringMatching(says) },
    ]);
  });
});

it("an argument that names nothing is told by its name, wherever the call was made", async () => {
  const cwd = makeFolder(good);
  expect(await call(split("extract texts nowhere.txt --output out --quiet"), { cwd })).toMatchObject({ exitCode: 1 });
  expect(readNdjson(join(cwd, "out/_errors.ndjson"))).toEqual([
    { path: "nowhere.txt", line: null, code: "not-found", message: "no such file or folder" },
  ]);
});

describe("a disk that is full", () => {
  it("is one error, says how to go on, and leaves what was done", async () => {
    // one worker: of two the other may not have begun when the disk is full
    const { cwd, exitCode, stderr } = await extract({ "texts/m.full.txt": PLAN }, "--jobs 1");
    expect(exitCode).toBe(1);
    expect(stderr.match(/^error: /gm)).toHaveLength(1);
    expect(stderr).toMatch(/^error: no space left on the device\nStopped after \d documents?\. .*--resume/m);
    expect(JSON.parse(readFileSync(join(cwd, "out/_report.json"), "utf8"))).toMatchObject({ finished: false });
    const resumed = await call(split("extract texts --output out --resume --jobs 1"), { cwd });
    expect(resumed.exitCode).toBe(0);
    expect(listDocuments(join(cwd, "out"))).toHaveLength(5);
  });
});
