import { describe, expect, it } from "vitest";
import { characterSearch } from "../../src/text/characters.ts";

describe("characterSearch", () => {
  const next = characterSearch("0A。\uffff");

  it.each([
    ["甲0乙", 0, 1, "the first of them"],
    ["甲0乙", 1, 1, "at the offset itself"],
    ["甲0乙", 2, -1, "none behind it"],
    ["\u0010!乙", 0, -1, "codes that share five or more bits with one of them"],
    ["乙\uffff", 0, 1, "the last code"],
    ["", 0, -1, "nothing"],
  ] as const)("%j from %d is %d: %s", (text, from, expected, _reason) => {
    expect(next(text, from)).toBe(expected);
  });
});
