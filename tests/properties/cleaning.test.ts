import fc from "fast-check";
import { expect, it } from "vitest";
import { fold, isLayout, isPrivateUse } from "../../src/text/characters.ts";
import { cleanRange } from "../../src/text/clean.ts";
import { type CleanText, sliceClean, sourceOffset, sourceRange } from "../../src/text/clean-text.ts";
import { soups } from "./generators.ts";

const cleaned = fc.tuple(soups, fc.nat(200), fc.nat(200)).map(([source, a, b]) => {
  const [start, end] = [a % (source.length + 1), b % (source.length + 1)].sort((x, y) => x - y);
  return { source, start, end, clean: cleanRange(source, start, end) };
});

const offsetsOf = (clean: CleanText) => Array.from({ length: clean.text.length }, (_, at) => sourceOffset(clean, at));

/** What a character of the source may have become: itself folded, a space, a decimal point that a font lost. */
function mayBecome(from: number, to: number): boolean {
  if (isLayout(from)) return to === " ".charCodeAt(0);
  return to === fold(from) || (isPrivateUse(from) && to === ".".charCodeAt(0));
}

it("each clean character is one of the source, folded, in order", () => {
  fc.assert(
    fc.property(cleaned, ({ source, start, end, clean }) => {
      let before = start - 1;
      for (const [at, offset] of offsetsOf(clean).entries()) {
        if (offset <= before || offset >= end) return false;
        if (!mayBecome(source.charCodeAt(offset), clean.text.charCodeAt(at))) return false;
        before = offset;
      }
      return true;
    }),
    { numRuns: 500 },
  );
});

it("no character but layout is left out", () => {
  fc.assert(
    fc.property(cleaned, ({ source, start, end, clean }) => {
      const kept = new Set(offsetsOf(clean));
      return Array.from({ length: end - start }, (_, at) => start + at).every(
        (at) => kept.has(at) || isLayout(source.charCodeAt(at)),
      );
    }),
    { numRuns: 500 },
  );
});

it("a slice of a clean text leads to the same place of the source", () => {
  fc.assert(
    fc.property(cleaned, fc.nat(), fc.nat(), ({ clean }, a, b) => {
      const [start, end] = [a % (clean.text.length + 1), b % (clean.text.length + 1)].sort((x, y) => x - y);
      const slice = sliceClean(clean, start, end);
      expect(slice.text).toBe(clean.text.slice(start, end));
      expect(slice.range).toEqual(sourceRange(clean, start, end));
      expect(offsetsOf(slice)).toEqual(offsetsOf(clean).slice(start, end));
    }),
    { numRuns: 300 },
  );
});

it("cleaning what is clean changes nothing", () => {
  fc.assert(
    fc.property(soups, (source) => {
      const { text } = cleanRange(source, 0, source.length);
      expect(cleanRange(text, 0, text.length).text).toBe(text);
    }),
    { numRuns: 300 },
  );
});
