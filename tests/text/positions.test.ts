import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { codePointAt, createPositions, lineAt, placeAt, toSpan } from "../../src/text/positions.ts";

describe("placeAt", () => {
  const cases: [text: string, offset: number, line: number, column: number, why: string][] = [
    ["", 0, 1, 1, "an empty text has a first line"],
    ["一\n二", 1, 1, 2, "a line feed belongs to the line it ends"],
    ["一\n二", 2, 2, 1, "LF ends a line"],
    ["一\r二", 2, 2, 1, "a lone CR ends a line"],
    ["一\r\n二", 3, 2, 1, "CRLF ends one line, not two"],
    ["一\r\n二", 2, 1, 3, "the LF of a CRLF is still on the first line"],
    ["一\n\r二", 3, 3, 1, "LF CR are two line ends"],
    ["一\f二", 2, 1, 3, "a form feed ends no line"],
    ["\u{20bb7}野家", 2, 1, 2, "a column is a code point, not a UTF-16 unit"],
    ["\u{20bb7}\n\u{20bb7}野", 5, 2, 2, "columns count from the line's own start"],
    ["一\n", 2, 2, 1, "after the last line end stands an empty line"],
  ];
  test.each(cases)("%j at %i is %i:%i (%s)", (text, offset, line, column) => {
    expect(placeAt(createPositions(text), offset)).toEqual({ line, column });
  });
});

test("an offset inside a surrogate pair counts as the pair's own", () => {
  expect(codePointAt(createPositions("a\u{1f600}b"), 2)).toBe(1);
});

test("spans re-slice the text by code points", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.nat(), fc.nat(), (text, a, b) => {
      const points = [...text];
      const [start, end] = [a % (points.length + 1), b % (points.length + 1)].sort((x, y) => x - y);
      const from = points.slice(0, start).join("").length;
      const to = points.slice(0, end).join("").length;
      expect(toSpan(createPositions(text), [from, to])).toEqual([start, end]);
    }),
  );
});

test("lines are those that a split at LF, CRLF and CR gives", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom("字", "\n", "\r", "\r\n", "\u{1f600}")), (pieces) => {
      const text = pieces.join("");
      const positions = createPositions(text);
      expect(lineAt(positions, text.length)).toBe(text.split(/\r\n|\r|\n/).length);
    }),
  );
});
