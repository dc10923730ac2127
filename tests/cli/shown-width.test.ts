import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { measureWidth, padWidth, shortenEnd, shortenStart } from "../../src/cli/reporters/shown-width.ts";

const TEXTS = [
  "",
  "plan.txt",
  "一、总体目标",
  "(一)夯实基础",
  "达到80%以上;",
  "“十四五”",
  "㈠①⒈",
  "😀",
  "é",
  "《》〔〕【】",
];

describe("measureWidth", () => {
  it.each(TEXTS)("of %j is that of string-width", (text) => {
    expect(measureWidth(text)).toBe(stringWidth(text));
  });

  it("agrees on every character that it counts itself", () => {
    const codes = Array.from({ length: 0xff61 - 0x20 }, (_, index) => 0x20 + index);
    const characters = codes
      .map((code) => String.fromCharCode(code))
      .filter((each) => /[^\s\p{Surrogate}]/u.test(each));
    const counted = characters.filter((character) => /[\u0020-\u007e\u3001-\uff60]/.test(character));
    expect(counted.filter((character) => measureWidth(character) !== stringWidth(character))).toEqual([]);
  });
});

describe("fitting text", () => {
  it.each([
    [padWidth("目标", 6), "目标  "],
    [padWidth("目标", 2), "目标"],
    [shortenEnd("总体目标", 8), "总体目标"],
    [shortenEnd("总体目标", 7), "总体目…"],
    [shortenEnd("总体目标", 6), "总体…"],
    [shortenStart("texts/总体目标.txt", 9), "…目标.txt"],
    [shortenStart("a.txt", 9), "a.txt"],
  ])("%j is %j", (fitted, expected) => {
    expect(fitted).toBe(expected);
  });
});
