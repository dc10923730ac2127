import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { extractPolicy } from "../../src/index.ts";
import { brokenPromises } from "./broken-promises.ts";
import { editedSeeds, soups } from "./generators.ts";

/** The nightly `npm run fuzz` reads fifty times as many. */
const RUNS = 1000;

describe.each([
  { name: "soups of markers, labels and brackets", texts: soups },
  { name: "edited passages of seeds", texts: editedSeeds },
])("$name", ({ texts }) => {
  it("become documents that keep every promise", { timeout: 120_000 }, () => {
    const keeps = fc.property(texts, (text) => {
      const { document } = extractPolicy(text, { text: true, explain: true });
      expect(brokenPromises(document, document.text ?? "")).toEqual([]);
    });
    fc.assert(keeps, { numRuns: RUNS });
  });
});
