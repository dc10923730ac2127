import { describe, expect, it } from "vitest";
import { parseAllDocuments } from "yaml";
import { formatList } from "../../src/output/format.ts";
import { jsonFormat } from "../../src/output/json.ts";
import { ndjsonFormat } from "../../src/output/ndjson.ts";
import { yamlFormat } from "../../src/output/yaml.ts";

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
    expect(format.one({ a: span, b: span })).not.toMatch(/[&*]/);
  });

  it("writes the same bytes for the same document", () => {
    const document = { text: "方案", span: [1, 2] };
    expect(format.one(structuredClone(document))).toBe(format.one(document));
  });
});

it("a document alone is not a list", () => {
  expect(JSON.parse(jsonFormat.one({ a: 1 }))).toEqual({ a: 1 });
  expect(yamlFormat.one({ a: 1 })).toBe("a: 1\n");
});

it("spans stand on one line", () => {
  expect(jsonFormat.one({ span: [120, 131] })).toBe('{\n  "span": [120, 131]\n}\n');
  expect(yamlFormat.one({ span: [120, 131] })).toBe("span: [120, 131]\n");
});
