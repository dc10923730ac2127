import { describe, expect, it } from "vitest";
import { fillPage } from "../../scripts/pages/fill-page.ts";

/** A page of lines; `~~~` stands for a fence. */
const page = (...lines: string[]): string => `${lines.join("\n")}\n`.replaceAll("~~~", "```");

const sample = ["# 目标", "", "~~~text sample", "云溪市方案", "一、目标", "到2025年，合格率达到98%以上。", "~~~", ""];

describe("what is filled in", () => {
  it.each([
    ["fields of facts", "jsonl targets value,unit", ['{"value": 98, "unit": "%"}']],
    ["in the order that is asked", "jsonl targets unit,value", ['{"unit": "%", "value": 98}']],
    [
      "fields of parts",
      "jsonl sections id,paragraphs.text",
      ['{"id": "1", "paragraphs": [{"text": "到2025年,合格率达到98%以上。"}]}'],
    ],
    ["what stands at a span", "jsonl sections text", ['{"text": "一、目标\\n到2025年，合格率达到98%以上。"}']],
    [
      "one field a line of what is there once",
      "jsonl metadata title,documentType",
      ['{"title": "云溪市方案"}', '{"documentType": "方案"}'],
    ],
    ["nothing where there is none", "jsonl noise kind", []],
    ["no findings", "text findings", []],
  ])("%s", (_, info, output) => {
    expect(fillPage("a.md", page(...sample, `~~~${info}`, "stale", "~~~", "end"))).toBe(
      page(...sample, `~~~${info}`, ...output, "~~~", "end"),
    );
  });

  it("nothing else", () => {
    const block = page("~~~sh", "npm test", "~~~", "", "~~~", "x", "~~~", "", "    ~~~text outline");
    const longer = "````text\n```text outline\nx\n```\n````\n";
    expect(fillPage("a.md", page(...sample) + block + longer)).toBe(page(...sample) + block + longer);
  });

  it("is the same when filled in again", () => {
    const filled = fillPage("a.md", page(...sample, "~~~text outline", "~~~"));
    expect(filled).toContain("一、目标");
    expect(fillPage("a.md", filled)).toBe(filled);
  });

  it("is about the sample that stands last before it", () => {
    const markdown = ["~~~markdown sample", "# 云溪市计划", "~~~"];
    const filled = fillPage("a.md", page(...sample, ...markdown, "~~~jsonl metadata title", "~~~"));
    expect(filled).toContain('{"title": "云溪市计划"}');
  });
});

describe("samples", () => {
  it.each([
    ["escaped", ["云溪市\\u{200b}方案"], "jsonl metadata title", '{"title": "云溪市方案"}'],
    ["escaped", ["云溪市\\u{e5e5}方案"], "jsonl diagnostics text", '{"text": "\\ue5e5"}'],
    ["joined", ["云溪市", "方案"], "jsonl source characters", '{"characters": 5}'],
  ])("%s: %s", (preparation, lines, info, output) => {
    const text = page(`~~~text sample ${preparation}`, ...lines, "~~~", `~~~${info}`, "~~~");
    expect(fillPage("a.md", text).split("\n")).toContain(output);
  });
});

describe("what is wrong with a page is told with its line", () => {
  it.each([
    ["no sample", page("# 目标"), "a.md:1: the page has no sample"],
    [
      "an output above the sample",
      page("~~~text outline", "~~~", ...sample),
      "a.md:1: text outline: no sample stands before this block",
    ],
    [
      "no such list",
      page(...sample, "~~~jsonl goals value", "~~~"),
      "a.md:9: jsonl goals value: a document has no goals",
    ],
    [
      "no such field",
      page(...sample, "~~~jsonl targets value,units", "~~~"),
      "a.md:9: jsonl targets value,units: targets have no field units",
    ],
    [
      "no such field of a part",
      page(...sample, "~~~jsonl responsibilities units.kind", "~~~"),
      "a.md:9: jsonl responsibilities units.kind: responsibilities have no field units.kind",
    ],
    ["no field", page(...sample, "~~~jsonl targets", "~~~"), "a.md:9: jsonl targets: a field"],
    [
      "no such report",
      page(...sample, "~~~text tree", "~~~"),
      "a.md:9: text tree: tree is none of outline, findings, errors",
    ],
    [
      "no such preparation",
      page("~~~text sample reversed", "~~~"),
      "a.md:1: text sample reversed: reversed is none of escaped, joined",
    ],
    ["no such kind of sample", page("~~~html sample", "~~~"), "a.md:1: html sample: html is none of text, markdown"],
    ["a block without an end", page(...sample, "~~~text outline"), "a.md:9: this block is never closed"],
  ])("%s", (_, text, message) => {
    expect(() => fillPage("a.md", text)).toThrow(message);
  });
});
