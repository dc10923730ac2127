import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { call, split } from "../call.ts";
import { listDocuments, makeFolder } from "../folder.ts";
import { readNdjson } from "./read-folder.ts";

const PLAN = "一、目标\n";
const FILES = { "texts/a.txt": PLAN, "texts/down/b.txt": PLAN, "c.txt": PLAN };

describe("--files-from", () => {
  it.each([
    ["a path a line, also of Windows", "texts/a.txt\r\n\ntexts/down/b.txt\n"],
    ["separated by NUL", "texts/a.txt\0texts/down/b.txt\0"],
    ["each once", "texts/a.txt\ntexts/down/b.txt\ntexts/../texts/a.txt\n"],
  ])("takes %s, and keeps their folders", async (_, stdin) => {
    const cwd = makeFolder(FILES);
    const { exitCode } = await call(split("extract --files-from - --output out --jobs 1"), { cwd, stdin });
    expect(exitCode).toBe(0);
    expect(listDocuments(join(cwd, "out"))).toEqual(["texts/a.json", "texts/down/b.json"]);
  });

  it("keeps what lies elsewhere below the output folder, too", async () => {
    const cwd = makeFolder({ ...FILES, "here/list.txt": "../c.txt\n" });
    await call(split("extract --files-from list.txt --output out --jobs 1"), { cwd: join(cwd, "here") });
    expect(listDocuments(join(cwd, "here/out"))).toEqual([`${cwd.slice(1)}/c.json`]);
  });

  it("names a file that is not there, and does the others", async () => {
    const cwd = makeFolder(FILES);
    const stdin = "nowhere.txt\nc.txt\ntexts\n";
    const { exitCode, stderr } = await call(split("extract --files-from - --output out --jobs 1"), { cwd, stdin });
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(/^error: nowhere\.txt: no such file or folder\nerror: texts: is a folder, not a file\n/);
    expect(readNdjson(join(cwd, "out/_errors.ndjson")).map(({ code }) => code)).toEqual(["ENOENT", "EISDIR"]);
  });
});

it("what turns a text round is escaped where names of files are written", async () => {
  const cwd = makeFolder({ "texts/a\u202eb.txt": PLAN, "texts/c\u202ed.txt": "%PDF-1.7\n" });
  await call(split("extract texts --output out --jobs 1"), { cwd });
  for (const name of ["_journal.ndjson", "_report.json", "_errors.ndjson"]) {
    expect(readFileSync(join(cwd, "out", name), "utf8")).toMatch(/^[^\u202e]*c\\u202ed[^\u202e]*$/);
  }
  expect(readNdjson(join(cwd, "out/_journal.ndjson"))[0]).toMatchObject({ path: "texts/a\u202eb.txt" });
});

describe("calls of extract that are wrong", () => {
  it.each([
    ["extract --files-from - a.txt", /--files-from names the inputs/],
    ["extract --files-from - --stdin ndjson", /both name the inputs/],
    ["extract a.txt --stdin ndjson", /takes its texts from stdin/],
    ["extract a.txt --resume", /--resume goes on in an output folder/],
    ["extract a.txt --bom", /--bom is for --format csv/],
    ["extract . --format csv", /need a folder; name it with --output/],
    ["extract a.txt --format parquet --output a.parquet", /--output a\.parquet: .* need a folder/],
    ["extract . --format sqlite --output out --fields targets", /--fields would leave out/],
    ["extract . --output out --jobs 0", /whole number of workers/],
    ["extract . --output out --timeout soon", /number of seconds/],
    ["extract --files-from - --output out", /the list names no file/],
    ["extract --files-from nowhere --output out", /--files-from nowhere: no such file or folder/],
    ["extract . --output out --fields foo", /no field "foo"/],
  ])("%s", async (given, says) => {
    const cwd = makeFolder({ "a.txt": PLAN });
    const { stderr, ...rest } = await call(split(given), { cwd });
    expect(rest).toEqual({ exitCode: 2, stdout: "" });
    expect(stderr).toMatch(says);
    expect(stderr.trimEnd()).not.toContain("\n");
  });

  it("a text whose document would be a file of the folder's own", async () => {
    const cwd = makeFolder({ "texts/_report.txt": PLAN });
    const { exitCode, stderr } = await call(split("extract texts --output out"), { cwd });
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/^error: texts\/_report\.txt: its document would be _report\.json, .*rename it\n$/);
  });
});
