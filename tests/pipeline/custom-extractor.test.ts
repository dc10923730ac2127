import { VFile } from "vfile";
import { describe, expect, test } from "vitest";
import { createProcessor, defineExtractor, type Reading, spanOf } from "../../src/index.ts";
import { sourceRange } from "../../src/text/clean-text.ts";

/** Hotlines that citizens may call: `拨打12345热线`. */
function findHotlines({ passages }: Reading) {
  return passages.flatMap(({ text, clean, section }) =>
    [...text.matchAll(/(\d{5})热线/g)].map(({ 0: words, 1: number, index }) => ({
      number,
      section: section?.id ?? null,
      range: sourceRange(clean, index, index + words.length),
    })),
  );
}

/** The same with spans instead of ranges: a span counts code points, a range UTF-16 units. */
const hotlines = defineExtractor("hotlines", (reading, file) =>
  findHotlines(reading).map(({ range, ...own }) => ({ ...own, span: spanOf({ range }, file) })),
);

const text = "\u{20bb7}市服务方案\n一、畅通渠道\n拨打12345 热线,到2025年接通率达到98%以上。\n";

describe("an extractor of one's own", () => {
  const { result, data } = createProcessor().use(hotlines).processSync(text);

  test("puts its result under its name", () => {
    expect(result?.extensions).toEqual({ hotlines: [{ number: "12345", section: "1", span: [16, 24] }] });
  });

  test("gives spans that re-slice the text", () => {
    expect([...text].slice(16, 24).join("")).toBe("12345 热线");
    expect(data.gangmu?.positions.source).toBe(text);
  });

  test("leaves the rest of the document as it is", () => {
    const { extensions: _extensions, ...rest } = result ?? {};
    expect(rest).toEqual(createProcessor().processSync(text).result);
  });
});

test("several stand beside each other", () => {
  const count = defineExtractor("passages", ({ passages }) => passages.length);
  const { result } = createProcessor().use(hotlines).use(count).processSync(text);
  expect(Object.keys(result?.extensions ?? {})).toEqual(["hotlines", "passages"]);
});

test("two of one name are refused", () => {
  const again = defineExtractor("hotlines", () => []);
  expect(() => createProcessor().use(hotlines).use(again).processSync(text)).toThrow(/hotlines/);
});

test("its findings are diagnostics and messages like any other", () => {
  const strict = defineExtractor("strict", (reading) => {
    const range: [number, number] = [13, 15];
    reading.report({
      rule: "no-hotline",
      severity: "warning",
      message: "Unexpected hotline",
      range,
      suggestion: "Leave it out.",
    });
    return null;
  });
  const file = createProcessor()
    .use(strict)
    .processSync(new VFile({ path: "a.txt", value: text }));
  const own = file.result?.diagnostics.filter(({ rule }) => rule === "no-hotline");
  expect(own).toEqual([
    {
      rule: "no-hotline",
      severity: "warning",
      message: "Unexpected hotline",
      span: [12, 14],
      line: 2,
      column: 6,
      suggestion: "Leave it out.",
    },
  ]);
  const message = file.messages.find(({ ruleId }) => ruleId === "no-hotline");
  expect(message).toMatchObject({
    reason: "Unexpected hotline",
    line: 2,
    column: 6,
    source: "gangmu",
    fatal: false,
    note: "Leave it out.",
  });
});

test.each([
  ["a function", () => 1],
  ["a cycle's worth of nothing", undefined],
  ["not a number", Number.NaN],
])("a result that is no JSON is refused: %s", (_name, value) => {
  const wrong = defineExtractor("wrong", () => ({ deep: [value] }));
  expect(() => createProcessor().use(wrong).processSync(text)).toThrow(/wrong.*deep/);
});
