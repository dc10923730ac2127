import { describe, expect, it } from "vitest";
import { extractPolicy } from "../../src/index.ts";
import { decode } from "../../src/read/decode.ts";
import { seeds } from "../pipeline/seeds.ts";
import { factsWithoutPlaces } from "./facts-without-places.ts";
import { doubleParagraphs, layoutChanges } from "./layouts.ts";

/** Advertisements of the third seed, wrapped, look like titles: no page's width is worth a rule for them. */
const advertisement = /^.*专业代理.*\n.*项目申报.*\n/mu;

describe.each(seeds)("$name says the same", ({ bytes }) => {
  const text = decode(bytes).text.replace(advertisement, "");
  const facts = factsWithoutPlaces(extractPolicy(text).document);

  it.each(layoutChanges)("with $name", ({ apply }) => {
    expect(factsWithoutPlaces(extractPolicy(apply(text)).document)).toEqual(facts);
  });

  it("with each paragraph of prose given twice", () => {
    expect(factsWithoutPlaces(extractPolicy(doubleParagraphs(text)).document)).toEqual(facts);
  });

  it("given twice as a whole", () => {
    expect(factsWithoutPlaces(extractPolicy(`${text}\n${text}`).document)).toEqual(facts);
  });
});
