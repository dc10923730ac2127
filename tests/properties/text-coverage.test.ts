import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decode } from "../../src/read/decode.ts";
import { readPlainText } from "../../src/read/plain-text.ts";
import { parseTree } from "../../src/tree/parse-tree.ts";
import { seeds } from "../pipeline/seeds.ts";
import { editedSeeds, soups } from "./generators.ts";
import { layoutChanges } from "./layouts.ts";
import { coverageFaults } from "./text-coverage.ts";

function faultsOf(text: string): string[] {
  return coverageFaults(
    text,
    parseTree(text, readPlainText(text), () => {}),
  );
}

describe("the tree holds every character but layout exactly once", () => {
  it.each(seeds)("of $name, however it is laid out", ({ bytes }) => {
    const { text } = decode(bytes);
    expect(layoutChanges.flatMap(({ apply }) => faultsOf(apply(text)))).toEqual([]);
  });

  it("of passages of seeds with random edits", () => {
    fc.assert(
      fc.property(editedSeeds, (text) => faultsOf(text).length === 0),
      { numRuns: 100 },
    );
  });

  it("of soups of markers, labels and brackets", () => {
    fc.assert(
      fc.property(soups, (text) => faultsOf(text).length === 0),
      { numRuns: 500 },
    );
  });
});
