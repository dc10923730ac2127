import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fixPolicy } from "../../src/fix-policy.ts";
import { lintPolicy } from "../../src/index.ts";
import { applyEdits } from "../../src/lint/apply-edits.ts";
import { settleRules } from "../../src/lint/rule-settings.ts";
import { characterSearch } from "../../src/text/characters.ts";
import { findUnpaired } from "../../src/text/unpaired-signs.ts";

/** Pieces of the genre, of damage and of pages, in any order. */
const pieces = fc.constantFrom(
  "一、",
  "(二)",
  "3.",
  "\n",
  "\r\n",
  "  ",
  "　　",
  "到2025年,",
  "满意度达到95%",
  "98\ue0105%",
  "\ufffd",
  "\u202e",
  "😀",
  "显着",
  "着作权",
  "(牵头单位:市发改委",
  ")",
  "《",
  "》",
  "。",
  "专业代理免费咨询:13800000000(微信同号)",
  "当前位置: 首页 > 要闻\n",
  "2023 年10 月",
  " ,",
  "30-20家",
  "锟斤拷",
  "云溪市服务方案\n",
  "2023年2月30日前完成建设。\n",
);
const texts = fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(""));
const settings = settleRules({ preset: "strict" })(null);

describe("any text", () => {
  it("gives findings that stand in it, in order", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const length = [...text].length;
        const findings = lintPolicy(text, { config: { preset: "strict" } });
        for (const { span, line, column, fix } of findings) {
          expect(span[0]).toBeLessThanOrEqual(span[1]);
          expect(span[1]).toBeLessThanOrEqual(length);
          expect(line >= 1 && column >= 1).toBe(true);
          if (fix) expect(fix.span[1]).toBeLessThanOrEqual(length);
        }
        const starts = findings.map(({ span }) => span[0]);
        expect(starts).toEqual([...starts].sort((a, b) => a - b));
      }),
      { numRuns: 30 },
    );
  });

  it("is mended once and for all", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const fixed = fixPolicy(text, {}, settings);
        expect(fixPolicy(fixed.text, {}, settings).fixes).toEqual(new Map());
      }),
      { numRuns: 20 },
    );
  });
});

it("edits that meet wait, the others are made", () => {
  const edits = [
    { range: [2, 4] as const, text: "X" },
    { range: [3, 5] as const, text: "Y" },
    { range: [6, 7] as const, text: "" },
  ];
  expect(applyEdits("0123456789", edits).text).toBe("01X45789");
});

it("signs without partners are those that a stack leaves", () => {
  const next = characterSearch("()[]");
  const closers = new Map(
    [
      ["(", ")"],
      ["[", "]"],
    ].map(([open, close]) => [open.charCodeAt(0), close.charCodeAt(0)]),
  );
  const unpaired = (text: string) => findUnpaired(text, next, closers).map(({ at }) => at);
  expect(unpaired("(a)[b]")).toEqual([]);
  expect(unpaired("(a[b)")).toEqual([2]);
  expect(unpaired(")(")).toEqual([0, 1]);
});
