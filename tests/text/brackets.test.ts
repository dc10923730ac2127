import { expect, it } from "vitest";
import { outermostBrackets, withoutBrackets } from "../../src/text/brackets.ts";

const rows: readonly (readonly [text: string, pairs: readonly string[], reason: string])[] = [
  ["a(b)c〔d〕", ["(b)", "〔d〕"], "two pairs"],
  ["(a〔b〕(c))d", ["(a〔b〕(c))"], "the outermost only"],
  ["(a(b)", ["(b)"], "an unclosed bracket hides nothing"],
  ["a)b(c)", ["(c)"], "a closer without opener"],
  ["(a〔b)c", ["(a〔b)"], "an unclosed one inside"],
  ["((((", [], "openers alone"],
];

it.each(rows)("%s → %j: %s", (text, expected) => {
  const found = outermostBrackets(text, 0, text.length);
  expect(found.map(({ open, close }) => text.slice(open, close + 1))).toEqual(expected);
});

it.each([
  ["发展改革委(能源局)", "发展改革委"],
  ["各市〔州〕、县〔市、区、特区〕人民政府", "各市、县人民政府"],
  ["市财政局", "市财政局"],
])("%s without brackets is %s", (text, expected) => {
  expect(withoutBrackets(text)).toBe(expected);
});
