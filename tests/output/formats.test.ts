import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseAllDocuments } from "yaml";
import { chunk, type DocumentFormat } from "../../src/output/format.ts";
import { jsonFormat, jsonPieces, writeJson } from "../../src/output/json.ts";
import { ndjsonFormat } from "../../src/output/ndjson.ts";
import { yamlFormat } from "../../src/output/yaml.ts";

const one = (document: object, format: DocumentFormat): string => [...format.one(document)].join("");

/** A whole list as it is written, piece by piece. */
function formatList(documents: readonly object[], format: DocumentFormat): string {
  const items = documents.map((document) => [...format.item(document)].join(""));
  return format.opening + items.join(format.separator) + format.closing;
}

const readYaml = (text: string, version: "1.1" | "1.2"): unknown[] =>
  parseAllDocuments(text, { version, merge: version === "1.1" }).map((document) => document.toJS());

/** Every reading back of what a format has written. */
const FORMATS = [
  { name: "json", format: jsonFormat, read: (text: string): unknown[] => JSON.parse(text) },
  {
    name: "ndjson",
    format: ndjsonFormat,
    read: (text: string): unknown[] =>
      text
        .split("\n")
        .slice(0, -1)
        .map((line) => JSON.parse(line)),
  },
  { name: "yaml, read as 1.1", format: yamlFormat, read: (text: string) => readYaml(text, "1.1") },
  { name: "yaml, read as 1.2", format: yamlFormat, read: (text: string) => readYaml(text, "1.2") },
];

/** Strings that some reader takes for something else, or folds, or drops. */
const STRINGS = [
  ..."no,y,on,~,null,=,<<,1e3,0x1f,0o17,017,1_000,.inf,12:41,1:2:3.5,2023-12-29,-,?,*a,&a,!a,%a,@a,`a`,{,[,#".split(
    ",",
  ),
  "",
  " 前后 ",
  "甲: 乙 # 丙",
  "一\n二\n",
  "一\n\n\n",
  "  缩进\n 少\n",
  "\t制表\n\t符",
  "回车\r\n换行\r",
  "\u0000\u001b[2J",
  "\u0085\u2028\u2029",
  "\u202e反\u2066\ufeff",
  "😀㈠〔2012〕",
  "引\"号'\\",
  "---",
  "一".repeat(300),
];

describe.each(FORMATS)("$name", ({ format, read }) => {
  it.each(STRINGS.map((text) => ({ text })))("keeps $text", ({ text }) => {
    const document = { text, list: [text, text], [text]: 1 };
    expect(read(formatList([document, document], format))).toEqual([document, document]);
  });

  it("keeps numbers, null and what is empty", () => {
    const document = {
      span: [0, 12],
      pair: [
        [1, 2],
        [3.5, -4],
      ],
      none: null,
      list: [],
      object: {},
      big: 229999999.99999997,
    };
    expect(read(formatList([document], format))).toEqual([document]);
  });

  it("writes a list of none", () => {
    expect(read(formatList([], format))).toEqual([]);
  });

  it("repeats what is met twice and makes no aliases", () => {
    const span = [1, 2];
    expect(one({ a: span, b: span }, format)).not.toMatch(/[&*]/);
  });

  it("writes the same bytes for the same document", () => {
    const document = { text: "方案", span: [1, 2] };
    expect(one(structuredClone(document), format)).toBe(one(document, format));
  });
});

it("a document alone is not a list", () => {
  expect(JSON.parse(one({ a: 1 }, jsonFormat))).toEqual({ a: 1 });
  expect(one({ a: 1 }, yamlFormat)).toBe("a: 1\n");
});

it("spans stand on one line", () => {
  expect(one({ span: [120, 131] }, jsonFormat)).toBe('{\n  "span": [120, 131]\n}\n');
  expect(one({ span: [120, 131] }, yamlFormat)).toBe("span: [120, 131]\n");
});

describe("writing in pieces", () => {
  const documents = fc.record({ id: fc.string(), span: fc.tuple(fc.nat(), fc.nat()), inner: fc.jsonValue() });

  it("gives the same JSON as writing at once", () => {
    fc.assert(
      fc.property(fc.array(documents), fc.jsonValue(), (list, value) => {
        for (const each of [list, { list, value, none: undefined }, value]) {
          expect([...jsonPieces(each, "\n")].join("")).toBe(writeJson(each));
        }
      }),
    );
  });

  it.each([
    {
      why: "many items",
      value: Array.from({ length: 10_000 }, (_, index) => ({ id: index, span: [index, index + 1] })),
    },
    { why: "items of many parts", value: { list: [1, 2, Array.from({ length: 30_000 }, () => [3, 4]), 5, 6] } },
    { why: "deep lists", value: [[[[Array.from({ length: 30_000 }, (_, index) => `${index}\n`)]]]] },
    { why: "nothing at all", value: undefined },
    { why: "an empty list beside", value: { none: [], many: Array.from({ length: 30_000 }, () => null) } },
  ])("gives the same JSON as writing at once for $why", ({ value }) => {
    const document = { value };
    expect([...jsonPieces(document, "\n")].join("")).toBe(writeJson(document));
  });

  it("makes chunks of them that are worth writing", () => {
    const pieces = Array.from({ length: 300_000 }, (_, index) => String(index));
    const chunks = [...chunk(pieces)];
    expect(chunks.join("")).toBe(pieces.join(""));
    expect(chunks.length).toBeLessThan(40);
  });
});
