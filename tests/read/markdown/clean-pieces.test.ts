import { describe, expect, test } from "vitest";
import { cleanPieces, renumber } from "../../../src/read/markdown/clean-pieces.ts";
import { type CleanText, sourceOffset, sourceRange } from "../../../src/text/clean-text.ts";

const offsets = (clean: CleanText) => Array.from(clean.text, (_, at) => sourceOffset(clean, at));

test("pieces are one text, and every character leads back", () => {
  const clean = cleanPieces(
    "**发展&middot;基 础**",
    [
      [2, 4],
      [4, 5],
      [12, 15],
    ],
    [{ at: 4, character: "·" }],
  );
  expect(clean.text).toBe("发展·基础");
  expect(offsets(clean)).toEqual([2, 3, 4, 12, 14]);
  expect(clean.range).toEqual([2, 15]);
});

test("what stands for a full-width character is folded", () => {
  expect(cleanPieces("&#65289;", [[0, 1]], [{ at: 0, character: "）" }]).text).toBe(")");
});

describe("renumber", () => {
  const cases: [source: string, digits: number, number: number, text: string, places: number[], why: string][] = [
    ["1. 甲", 1, 2, "2.甲", [0, 1, 3], "as long as before"],
    ["1. 甲", 1, 12, "12.甲", [0, 0, 1, 3], "longer: two characters of one"],
    ["10. 甲", 2, 123, "123.甲", [0, 1, 1, 2, 4], "longer still"],
  ];
  test.each(cases)("%j with %i digits as %i → %j (%s)", (source, digits, number, text, places) => {
    const clean = renumber(cleanPieces(source, [[0, source.length]]), digits, number);
    expect(clean.text).toBe(text);
    expect(offsets(clean)).toEqual(places);
    expect(sourceRange(clean, 0, text.length)).toEqual([0, source.length]);
  });
});
