import { describe, expect, it } from "vitest";
import { builtPatterns } from "./patterns/built-patterns.ts";
import { countSteps, isAnchored, unboundedQuantifiers } from "./patterns/count-steps.ts";
import { literalPatterns } from "./patterns/literal-patterns.ts";
import { type Pattern, show } from "./patterns/pattern.ts";

/**
 * A pattern is bounded and anchored, so that reading is linear in the length of a text: see decision 7 in
 * `docs/architecture.md`. An unanchored `[^,。]*达到` has no nested quantifier and still takes 5.7 s on 100,000 characters.
 */
const MOST_STEPS = { anchored: 10_000, anywhere: 1_000 };

/** Patterns that may be what they are, each with the reason. */
const ALLOWED: Readonly<Record<string, string>> = {
  '\\([ \\t]{0,20}(?<address><[^<>\\n]{0,500}>|[^()\\s<>]{0,2000}(?:\\([^()\\s]{0,200}\\)[^()\\s<>]{0,500}){0,4})(?:[ \\t]{1,20}"[^"\\n]{0,300}")?[ \\t]{0,20}\\)':
    "tried once, behind `](`: an address without brackets is read once, only the blanks around it can be dealt out anew",
  "^\\s{0,1000}(?:<\\?xml[^>]{0,200}>\\s{0,100}|<!--[^>]{0,500}-->\\s{0,100}){0,5}<(?:!doctype\\s{1,20}html|html)\\b":
    "tried once, at the beginning of a text, of which it sees 1,024 characters",
};

const patterns = [...literalPatterns(), ...(await builtPatterns())];
const each = new Map(patterns.filter(({ source }) => !(source in ALLOWED)).map((pattern) => [key(pattern), pattern]));

function key({ source, flags }: Pattern): string {
  return `/${source}/${flags}`;
}

const hasBounds = (pattern: Pattern): boolean => unboundedQuantifiers(pattern).length === 0;

describe("the counting of steps", () => {
  it.each([
    { source: "^\\d{1,3}[.、]", most: 3 },
    { source: "^(?:负责|牵头){1,4}$", most: 8 },
    { source: "^[^,。]{0,80}达到.{0,80}$", most: 81 ** 2 },
    { source: "^[^,。»]{1,20}(?:»[^,。»]{1,24}){2,8}$", most: 220 },
  ])("of $source gives few", ({ source, most }) => {
    expect(countSteps({ source, flags: "", place: "" }, most)).toBeLessThanOrEqual(most);
  });

  it.each([
    { source: "^(?:实现|基本|基本实现){1,40}$", why: "two ways to read 基本实现" },
    { source: "^[^,。]{1,20}(?:[>»][^>,。]{1,24}){2,8}$", why: "» may end a part or stand in it" },
    { source: "^.{0,40}年.{0,40}月.{0,40}日", why: "年, 月 and 日 may stand in what goes before" },
  ])("of $source gives many: $why", ({ source }) => {
    expect(countSteps({ source, flags: "", place: "" }, MOST_STEPS.anchored)).toBeGreaterThan(MOST_STEPS.anchored);
  });
});

describe("the patterns of the program", () => {
  it("are found, those that are put together too", () => {
    expect(each.size).toBeGreaterThan(300);
    expect(patterns.filter(({ place }) => place.startsWith("text/times/read-recurring.ts"))).not.toEqual([]);
  });

  it("have an upper bound for every repetition", () => {
    const offenders = [...each.values()].filter((pattern) => !hasBounds(pattern));
    expect(offenders.map(show)).toEqual([]);
  });

  it("take few steps wherever a try begins", { timeout: 300_000 }, () => {
    const offenders = [...each.values()].filter(hasBounds).flatMap((pattern) => {
      const allowed = isAnchored(pattern) ? MOST_STEPS.anchored : MOST_STEPS.anywhere;
      const steps = countSteps(pattern, allowed);
      return steps > allowed ? [`${steps} steps: ${show(pattern)}`] : [];
    });
    expect(offenders).toEqual([]);
  });

  it("are allowed to be different only where they still are", () => {
    const sources = new Set(patterns.map(({ source }) => source));
    expect(Object.keys(ALLOWED).filter((source) => !sources.has(source))).toEqual([]);
  });
});
