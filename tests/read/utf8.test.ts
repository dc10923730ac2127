import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { countSequences } from "../../src/read/utf8.ts";

describe("countSequences", () => {
  const cases: [hex: string, valid: number, broken: number, why: string][] = [
    ["61", 0, 0, "ASCII is no multi-byte sequence"],
    ["e5 88 b0", 1, 0, "到"],
    ["c3 a9", 1, 0, "two bytes"],
    ["f0 a0 ae b7", 1, 0, "four bytes"],
    ["e5 88", 0, 1, "cut off at the end: one loss"],
    ["e5 88 61", 0, 1, "cut off by ASCII, which stands"],
    ["e5 e5 88 b0", 1, 1, "cut off by the next character, which stands"],
    ["80 bf", 0, 2, "continuation bytes that nothing began"],
    ["c0 80", 0, 2, "overlong form of NUL"],
    ["e0 80 80", 0, 3, "overlong form in three bytes"],
    ["ed a0 80", 0, 3, "a surrogate is no character"],
    ["f4 90 80 80", 0, 4, "above U+10FFFF"],
  ];
  test.each(cases)("%s: %i valid, %i broken (%s)", (hex, valid, broken) => {
    const bytes = Uint8Array.from(hex.split(" "), (byte) => Number.parseInt(byte, 16));
    expect(countSequences(bytes)).toEqual({ valid, broken });
  });
});

test("counts as many losses as the platform's decoder replaces", () => {
  const byte = fc.constantFrom(0x61, 0x80, 0xa0, 0xbf, 0xc2, 0xe0, 0xe5, 0xed, 0xf0, 0xf4, 0xff);
  fc.assert(
    fc.property(fc.array(byte), (values) => {
      const bytes = Uint8Array.from(values);
      const decoded = new TextDecoder("utf-8").decode(bytes);
      expect(countSequences(bytes).broken).toBe(decoded.split("\ufffd").length - 1);
    }),
    { numRuns: 2000 },
  );
});
