import { Readable } from "node:stream";
import { describe, expect, it } from "vitest";
import { placeOfId } from "../../../src/cli/batch/id-place.ts";
import { cutStream } from "../../../src/cli/batch/ndjson-lines.ts";
import { openNdjsonSource } from "../../../src/cli/batch/ndjson-source.ts";
import { call, split } from "../call.ts";
import { listDocuments, makeFolder } from "../folder.ts";
import { readNdjson } from "./read-folder.ts";

const line = (id: unknown, text: unknown = "一、目标\n到2025年，新增示范点8个。"): string =>
  `${JSON.stringify({ id, text })}\n`;

describe("extract --stdin ndjson", () => {
  it("prints a document or an error for each line, in order", async () => {
    const ids = Array.from({ length: 30 }, (_, at) => `d${at}`);
    const stdin = [
      ...ids.slice(0, 20).map((id) => line(id)),
      "not json\n\n",
      line("b", 5),
      ...ids.slice(20).map((id) => line(id)),
    ];
    const { exitCode, stdout, stderr } = await call(split("extract --stdin ndjson --jobs 2 --fields source"), {
      stdin: stdin.join(""),
    });
    const answers = stdout
      .trimEnd()
      .split("\n")
      .map((answer) => JSON.parse(answer));
    expect(answers.map(({ source, error }) => source?.path ?? error.code)).toEqual([
      ...ids.slice(0, 20),
      "not-json",
      "not-a-text",
      ...ids.slice(20),
    ]);
    expect(answers[21]).toMatchObject({ id: "b", line: 23, error: { message: '"text" is missing or is no string' } });
    expect(stderr).toMatch(/^error: stdin:21: not JSON: .*\nerror: stdin:23 \(b\): "text" is missing/);
    expect(exitCode).toBe(1);
  });

  it("writes to files named after ids, and to no other place", async () => {
    const cwd = makeFolder();
    const stdin = [line("a/b.1"), line(7), line("../x"), line("A/B.1"), line("_report")].join("");
    const { exitCode } = await call(split("extract --stdin ndjson --output out --jobs 1"), { cwd, stdin });
    expect(exitCode).toBe(1);
    expect(listDocuments(`${cwd}/out`)).toEqual(["7.json", "a/b.1.json"]);
    expect(readNdjson(`${cwd}/out/_errors.ndjson`).map(({ path, line, code }) => [path, line, code])).toEqual([
      ["../x", 3, "bad-id"],
      ["A/B.1", 4, "duplicate-id"],
      ["_report", 5, "bad-id"],
    ]);
  });

  it("is nothing for nothing", async () => {
    expect(await call(split("extract --stdin ndjson"))).toEqual({ exitCode: 0, stdout: "", stderr: "" });
  });
});

describe("the place of an id", () => {
  it.each([
    ["plain", "a-1", "/out/a-1.json"],
    ["with a dot, which is no extension", "v1.2", "/out/v1.2.json"],
    ["in a folder", "荆州/方案", "/out/荆州/方案.json"],
  ])("%s", (_, id, place) => expect(placeOfId(id, ".json", "/out")).toBe(place));

  it.each([
    ["leads out", "../a"],
    ["leads out on the way", "a/../../b"],
    ["starts at the root", "/etc/passwd"],
    ["has an empty name", "a//b"],
    ["means a drive", "C:a"],
    ["leads out where \\ parts names", "..\\a"],
    ["ends a string", "a\0b"],
    ["turns the text round", "a\u202eb"],
    ["means a device", "con"],
    ["is a file of the folder's own", "_report"],
    ["lies in a folder of its own", "_tables/x"],
    ["is longer than a name may be", "长".repeat(90)],
  ])("is refused where it %s", (_, id) => expect(() => placeOfId(id, ".json", "/out")).toThrow());
});

describe("lines of a stream", () => {
  const lines = async (chunks: string[], most: number): Promise<[number, string | null][]> => {
    const found: [number, string | null][] = [];
    for await (const some of cutStream(Readable.from(chunks), most)) {
      for (const { number, bytes } of some) found.push([number, bytes?.toString() ?? null]);
    }
    return found;
  };

  it.each<[why: string, chunks: string[], expected: [number, string | null][]]>([
    [
      "the last without a line feed",
      ["a\nb"],
      [
        [1, "a"],
        [2, "b"],
      ],
    ],
    [
      "cut anywhere",
      ["a", "b\nc", "\n"],
      [
        [1, "ab"],
        [2, "c"],
      ],
    ],
    [
      "blank ones counted and left out",
      ["a\n \r\n\nb\n"],
      [
        [1, "a"],
        [4, "b"],
      ],
    ],
    [
      "one that is too long is none",
      ["123", "456789", "0\nb\n"],
      [
        [1, null],
        [2, "b"],
      ],
    ],
    ["nothing", [], []],
  ])("%s", async (_, chunks, expected) => expect(await lines(chunks, 8)).toEqual(expected));
});

it("no more is read from stdin than is asked for", async () => {
  let sent = 0;
  const stdin = Readable.from(
    (function* () {
      for (; sent < 1000; sent++) yield line(sent);
    })(),
    { highWaterMark: 1 },
  );
  const source = openNdjsonSource((path, content) => ({ path, file: null, content, target: null, known: null }), {
    stdin,
    maxBytes: 1000,
    language: "en",
  });
  await source.take(50);
  await source.take(50);
  expect(sent).toBeLessThan(10);
});
