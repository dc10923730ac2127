import { describe, expect, it } from "vitest";
import { extractPolicy } from "../../src/index.ts";
import { brokenPromises } from "./broken-promises.ts";
import { type HostileText, manyLines, markdown, oneLine, responsibilities, textOf } from "./hostile-texts.ts";

/**
 * What took the square of the length would not end within the time that the suite gives; `npm run bench` measures how
 * time grows.
 */
const LENGTH = 10_000;
/** The parser of Markdown takes its time for each character; see `parse-in-pieces.test.ts` as well. */
const MARKDOWN_LENGTH = 3_000;

function brokenBy(text: HostileText, length: number, path: string): string[] {
  const source = textOf(text, length);
  return brokenPromises(extractPolicy(source, { path, explain: true }).document, source);
}

describe("a document that keeps every promise comes of", () => {
  it.each([...oneLine, ...manyLines, ...responsibilities])("%s", (...text) => {
    expect(brokenBy(text, LENGTH, "a.txt")).toEqual([]);
  });

  it.each(markdown)("Markdown with nothing but %s", (...text) => {
    expect(brokenBy(text, MARKDOWN_LENGTH, "a.md")).toEqual([]);
  });

  it.each([
    ["一、 half a million times", "一、".repeat(5e5)],
    ["a million characters without punctuation", "字".repeat(1e6)],
    ["a hundred thousand brackets", "(".repeat(1e5)],
    ["twenty thousand dates", "2023年12月29日\n".repeat(2e4)],
  ])("%s", (_name, text) => {
    expect(extractPolicy(text).document.source.characters).toBe(text.length);
  });
});
