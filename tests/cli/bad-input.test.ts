import { chmodSync, mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { call, split } from "./call.ts";
import { makeFolder } from "./folder.ts";

const PLAN = "某市质量提升行动方案\n一、总体目标\n到2025年,培育企业10家。\n";
const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);

/** Files of the folder in which every call below is made. */
const FILES = {
  "plan.txt": PLAN,
  "other.txt": PLAN,
  "empty.txt": "",
  "binary.txt": bytes(0, 1, 2, 3, 0, 255, 254, 7),
  "plan.docx": bytes(0x50, 0x4b, 3, 4, 20, 0, 6, 0),
  "plan.pdf": "%PDF-1.7\n",
  "plan.doc": bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
  "plan.wps": bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
  "plan.html": "<!DOCTYPE html>\n<html><body>方案</body></html>",
  "sub/plan.txt": PLAN,
  "notes/readme.pdf": "%PDF-1.7\n",
};

interface Case {
  line: string;
  exitCode: 1 | 2;
  /** What the one line on stderr must say. */
  says: RegExp;
}

const CALLS_THAT_ARE_WRONG: Case[] = [
  { line: "extract", exitCode: 2, says: /give files, folders, globs or - for stdin/ },
  { line: "extract plan.txt --format xml", exitCode: 2, says: /'xml' is invalid.*json, yaml, ndjson/ },
  { line: "extract plan.txt --frmat json", exitCode: 2, says: /unknown option '--frmat'[\s\S]*--format/ },
  { line: "extrakt plan.txt", exitCode: 2, says: /unknown command 'extrakt'[\s\S]*extract/ },
  { line: "extract plan.txt --fields metadata,foo", exitCode: 2, says: /no field "foo"; fields are .*metadata/ },
  { line: 'extract plan.txt --fields ""', exitCode: 2, says: /no field ""/ },
  { line: "extract plan.txt --max-bytes many", exitCode: 2, says: /number of bytes, such as/ },
  { line: "extract plan.txt --max-bytes 0", exitCode: 2, says: /number of bytes/ },
  { line: 'extract ""', exitCode: 2, says: /an empty name means no file/ },
  { line: "extract plan.txt --output plan.txt", exitCode: 2, says: /is an input and would be written over/ },
  { line: "extract plan.txt other.txt --output empty.txt", exitCode: 2, says: /needs a folder/ },
  { line: "extract plan.txt sub/plan.txt --output out", exitCode: 2, says: /plan\.txt and sub\/plan\.txt/ },
  { line: "extract plan.txt --output other.txt/out", exitCode: 2, says: /cannot write.*is a file/ },
  { line: "extract plan.txt --output /proc/gangmu/out", exitCode: 2, says: /cannot write/ },
  { line: "schema targets", exitCode: 2, says: /no schema "targets"; names are policy-document, .*target/ },
  { line: "outline", exitCode: 2, says: /missing required argument 'file'/ },
  { line: "outline plan.txt other.txt", exitCode: 2, says: /too many arguments/ },
  { line: "eval sub .", exitCode: 2, says: /no gold file \(\.json\)/ },
  { line: "eval nowhere .", exitCode: 2, says: /nowhere: no such file or folder/ },
];

const INPUTS_THAT_ARE_NO_TEXT: Case[] = [
  { line: "nowhere.txt", exitCode: 2, says: /^error: nowhere\.txt: no such file or folder/ },
  { line: "nowhere/*.txt", exitCode: 2, says: /^error: nowhere\/\*\.txt: no file matches/ },
  { line: "notes", exitCode: 2, says: /^error: notes: no \.txt or \.md file/ },
  { line: "loop.txt", exitCode: 2, says: /^error: loop\.txt: the symbolic links go round/ },
  { line: "binary.txt", exitCode: 2, says: /^error: binary\.txt: .*binary/ },
  { line: "plan.docx", exitCode: 2, says: /^error: plan\.docx: .*docx.*plain text/ },
  { line: "plan.pdf", exitCode: 2, says: /^error: plan\.pdf: .*PDF/ },
  { line: "plan.doc", exitCode: 2, says: /^error: plan\.doc: .*\.doc/ },
  { line: "plan.wps", exitCode: 2, says: /^error: plan\.wps: .*\.wps/ },
  { line: "plan.html", exitCode: 2, says: /^error: plan\.html: .*HTML/ },
  { line: "plan.txt --max-bytes 20", exitCode: 2, says: /^error: plan\.txt: larger than 20 bytes.*--max-bytes/ },
];

function prepareFolder(): string {
  const cwd = makeFolder(FILES);
  symlinkSync("loop.txt", join(cwd, "loop.txt"));
  return cwd;
}

describe("a call that is wrong", () => {
  it.each(CALLS_THAT_ARE_WRONG)("$line is exit $exitCode and says why", async ({ line, exitCode, says }) => {
    const answer = await call(split(line), { cwd: prepareFolder() });
    expect(answer).toMatchObject({ exitCode, stdout: "" });
    expect(answer.stderr).toMatch(says);
    expect(answer.stderr).not.toMatch(/^\s+at /m);
  });
});

describe("an input that is no text", () => {
  it.each(INPUTS_THAT_ARE_NO_TEXT)("$line alone is one line and exit $exitCode", async ({ line, exitCode, says }) => {
    const { stderr, ...answer } = await call(["extract", ...split(line)], { cwd: prepareFolder() });
    expect(answer).toEqual({ exitCode, stdout: "" });
    expect(stderr).toMatch(says);
    expect(stderr.match(/\n/g)).toHaveLength(1);
  });

  it.each(INPUTS_THAT_ARE_NO_TEXT.filter(({ line }) => !line.includes(" ")))(
    "$line beside a good one is exit 1 and the good one is done",
    async ({ line, says }) => {
      const { stdout, stderr, exitCode } = await call(["extract", line, "plan.txt"], { cwd: prepareFolder() });
      expect(exitCode).toBe(1);
      expect(stderr).toMatch(says);
      expect(JSON.parse(stdout)).toMatchObject([{ source: { path: "plan.txt" } }]);
    },
  );
});

describe("an output that cannot be written", () => {
  it("is an error of that document alone", async () => {
    const cwd = prepareFolder();
    mkdirSync(join(cwd, "out/plan.json"), { recursive: true });
    const { stderr, exitCode } = await call(["extract", "plan.txt", "other.txt", "--output", "out"], { cwd });
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(/^error: plan\.txt: cannot write .*plan\.json: is a folder, not a file$/m);
  });
});

describe.skipIf(process.getuid?.() === 0)("without permission", () => {
  it("a file and a folder are one error each, the rest is read", async () => {
    const cwd = prepareFolder();
    chmodSync(join(cwd, "other.txt"), 0o000);
    chmodSync(join(cwd, "sub"), 0o000);
    const { stderr, exitCode } = await call(["extract", "."], { cwd });
    chmodSync(join(cwd, "sub"), 0o755);
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(/^error: \.\/sub: permission denied$/m);
    expect(stderr).toMatch(/^error: \.\/other\.txt: permission denied$/m);
  });
});

describe("an empty file", () => {
  it.each(["empty.txt", "-"])("%s is a valid document and a line that says so", async (path) => {
    const { stdout, stderr, exitCode } = await call(["extract", path], { cwd: prepareFolder() });
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ source: { bytes: 0 }, sections: [] });
    expect(stderr).toMatch(/empty/);
  });
});
