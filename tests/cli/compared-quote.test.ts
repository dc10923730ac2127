import { expect, it } from "vitest";
import { comparedQuote } from "../../src/cli/reporters/comparison/compared-quote.ts";
import type { Operator, Target } from "../../src/index.ts";

it.each<[string, Operator, string, string[], string]>([
  ["what decides ≥ stands behind it", "ge", "利用率稳定在86%", ["秸秆利用率稳定在86%以上,"], "利用率稳定在86%以上"],
  ["and what decides ≤", "le", "耗煤在300克", ["耗煤在300克(含)以下。"], "耗煤在300克(含)以下"],
  ["and ≈", "approx", "占比达到30%", ["占比达到30%左右"], "占比达到30%左右"],
  ["a number that nothing compares", "eq", "达到95%", ["达到95%。"], "达到95%"],
  ["an operator that is not of these words", "ge", "不低于95%", ["不低于95%左右"], "不低于95%"],
  ["a noun that begins with 内", "le", "不超过8个", ["不超过8个内设机构"], "不超过8个"],
  ["one paragraph of several", "ge", "达到95%", ["增长。", "甲达到95%;乙达到95%以上。"], "达到95%以上"],
  ["words of a table, in no paragraph", "ge", "≥95%", ["达到95%以上"], "≥95%"],
  ["broken over two lines", "ge", "达到\n95%", ["达到95%以上"], "达到95%以上"],
  ["no words at all, which repeat without end", "ge", "", ["以上"], ""],
])("%s", (_, operator, text, paragraphs, quote) => {
  expect(comparedQuote({ operator, text } as Target, paragraphs)).toBe(quote);
});
