import fc from "fast-check";
import { describe, it } from "vitest";
import { extractPolicy } from "../../src/index.ts";
import { decode } from "../../src/read/decode.ts";
import { brokenPromises } from "./broken-promises.ts";
import { editedSeeds, soups } from "./generators.ts";

/** An error of fast-check shows the shortest text that breaks a promise, and which. */
function expectPromises(text: string): void {
  const { document } = extractPolicy(text, { explain: true });
  const broken = brokenPromises(document, decode(text).text);
  if (broken.length > 0) throw new Error(broken.join("\n"));
}

describe("any text gives a document that keeps every promise", () => {
  it("soups of markers, labels, brackets and strangers", () => {
    fc.assert(fc.property(soups, expectPromises), { numRuns: 500 });
  });

  it("passages of seeds with random edits", () => {
    fc.assert(fc.property(editedSeeds, expectPromises), { numRuns: 60 });
  });
});
