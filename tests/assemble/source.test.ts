import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { contentHash } from "../../src/assemble/content-hash.ts";
import { extractPolicy, version } from "../../src/index.ts";

const encode = (text: string) => new TextEncoder().encode(text);

describe("source", () => {
  const utf16 = Uint8Array.from([0xff, 0xfe, 0x30, 0x52]);
  const cases: [input: string | Uint8Array, path: string | undefined, expected: object, why: string][] = [
    [
      "到\u{20bb7}",
      undefined,
      { path: null, bytes: 7, characters: 2, encoding: "utf-8" },
      "bytes of a string are those of its UTF-8",
    ],
    [
      encode("\ufeff到"),
      "a.txt",
      { path: "a.txt", bytes: 6, characters: 1, encoding: "utf-8" },
      "the mark is a part of the file, not of the text",
    ],
    [utf16, "a.txt", { bytes: 4, characters: 1, encoding: "utf-16le" }, "bytes are those of the file"],
    [
      "",
      "b\\c.md",
      { path: "b/c.md", bytes: 0, characters: 0, mediaType: "text/markdown" },
      "a path is written with /",
    ],
    ["", "", { path: null, mediaType: "text/plain" }, "an empty path is none"],
  ];
  test.each(cases)("%j %s → %j (%s)", (input, path, expected) => {
    const { source } = extractPolicy(input, { path }).document;
    expect(source).toMatchObject(expected);
    expect(source.sha256).toBe(
      createHash("sha256")
        .update(typeof input === "string" ? encode(input) : input)
        .digest("hex"),
    );
  });
});

test("the version is that of the package", () => {
  const { version: expected } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
  expect(version).toBe(expected);
  expect(extractPolicy("").document.generator.version).toBe(expected);
});

describe("contentHash", () => {
  const cases: [a: object, b: object, same: boolean, why: string][] = [
    [{ a: 1, b: 2 }, { b: 2, a: 1 }, true, "the order of keys says nothing"],
    [["a", "b"], ["b", "a"], false, "the order of a list does"],
    [{ words: new Set(["局"]) }, { words: new Set(["委"]) }, false, "sets are what they hold"],
    [{ words: new Map([["局", 1]]) }, { words: new Map([["局", 2]]) }, false, "so are maps"],
    [{ sign: /局$/ }, { sign: /委$/ }, false, "and patterns"],
  ];
  test.each(cases)("%j · %j: %s (%s)", (a, b, same) => {
    expect(contentHash(a) === contentHash(b)).toBe(same);
    expect(contentHash(a)).toMatch(/^[0-9a-f]{12}$/);
  });
});
