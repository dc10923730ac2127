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
    const ascii = charactersFrom(0x20, 0x7e);
    expect(ascii.filter((character) => measureWidth(character) !== stringWidth(character))).toEqual([]);
    // none is wider than two columns: all together are twice as wide as they are many only if each is two wide
    const wide = [
      ...charactersFrom(0x3001, 0x3029),
      ...charactersFrom(0x4e00, 0x9fff),
      ...charactersFrom(0xff01, 0xff60),
    ];
    expect(wide.filter((character) => measureWidth(character) !== 2)).toEqual([]);
    expect(stringWidth(wide.join(""))).toBe(2 * wide.length);
  });
});

function charactersFrom(first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, index) => String.fromCharCode(first + index));
}

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
