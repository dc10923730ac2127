import fc from "fast-check";
import { expect, it } from "vitest";
import { measureWidth } from "../../src/cli/reporters/shown-width.ts";
import { placeSideBySide, wrapAtMost, wrapWidth } from "../../src/cli/reporters/wrapped-text.ts";

it.each([
  ["between any two Chinese characters", "产品合格率达到", 8, ["产品合格", "率达到"]],
  ["before no closing mark", "产品合格,率", 8, ["产品合", "格,率"]],
  ["in no number and no word", "达到98.5%以上", 8, ["达到", "98.5%以", "上"]],
  ["behind a space, which goes", "A leads B", 7, ["A leads", "B"]],
  ["in a word that is wider than a line", "abcdefgh", 4, ["abcd", "efgh"]],
  ["nowhere in nothing", "", 8, [""]],
])("breaks %s", (_, text, width, lines) => {
  expect(wrapWidth(text, width)).toEqual(lines);
});

it("no line is wider than asked for, and no character is lost", () => {
  const text = fc.string({ unit: fc.constantFrom(..."质量合格率,。、()“”98.5% aB"), maxLength: 60 });
  fc.assert(
    fc.property(text, fc.integer({ min: 4, max: 30 }), (words, width) => {
      const lines = wrapWidth(words, width);
      expect(Math.max(...lines.map(measureWidth))).toBeLessThanOrEqual(width);
      expect(lines.join("").replaceAll(" ", "")).toBe(words.replaceAll(" ", ""));
    }),
    { numRuns: 200 },
  );
});

it("what is cut off is told by an ellipsis that fits the line", () => {
  expect(wrapAtMost("产品合格率达到", 8, 1)).toEqual(["产品合…"]);
  expect(wrapAtMost("产品合格", 8, 1)).toEqual(["产品合格"]);
});

it("two columns stand side by side, the shorter one filled up", () => {
  expect(placeSideBySide(["质量"], ["B", "C"], 6)).toEqual(["质量   │ B", "       │ C"]);
});
