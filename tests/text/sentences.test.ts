import { describe, expect, it } from "vitest";
import { splitSentences } from "../../src/text/sentences.ts";

type Row = readonly [text: string, sentences: readonly string[], reason: string];

const rows: Row[] = [
  ["甲。乙。", ["甲。", "乙。"], "a full stop"],
  ["甲!乙?丙", ["甲!", "乙?", "丙"], "other ends, and none"],
  ["甲;乙,丙", ["甲;乙,丙"], "a semicolon ends a clause, not a sentence"],
  ["甲(见附件。)乙。", ["甲(见附件。)乙。"], "inside brackets nothing ends"],
  ["甲“要做好。”乙。", ["甲“要做好。”乙。"], "inside quotation marks nothing ends"],
  ["《甲。乙》丙。丁", ["《甲。乙》丙。", "丁"], "inside a title nothing ends"],
  ["甲。(牵头单位:市发改委)", ["甲。", "(牵头单位:市发改委)"], "a statement in brackets behind it is of its own"],
  ["他说“甲。”。乙", ["他说“甲。”。", "乙"], "a full stop behind the mark"],
  ["甲。”乙", ["甲。”", "乙"], "a mark that closes goes with what it closes"],
  ["甲(乙。丙", ["甲(乙。", "丙"], "a bracket that never closes holds nothing together"],
  ["((甲。)乙。)丙。丁", ["((甲。)乙。)丙。", "丁"], "brackets in brackets"],
  ["98.5%。乙", ["98.5%。", "乙"], "a decimal point is no full stop"],
  ["。。", ["。", "。"], "stops alone"],
  ["", [], "nothing"],
];

describe("splitSentences", () => {
  it.each(rows)("%s → %j: %s", (text, expected) => {
    expect(splitSentences(text).map((range) => text.slice(...range))).toEqual(expected);
  });

  it("lets a bracket hold no more than a paragraph together", () => {
    const long = `(${"甲".repeat(400)}。乙)丙。`;
    expect(splitSentences(long)).toHaveLength(2);
  });
});
