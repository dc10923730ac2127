import { expect, it } from "vitest";
import { isPartOfWhole } from "../../src/lint/part-of-whole.ts";

it.each([
  ["产品质量抽检合格率", true, "what passes is some of what was tested"],
  ["群众满意度", true, "no more can be content than were asked"],
  ["建成区绿化覆盖率", true, "a green area is within the area"],
  ["非化石能源消费占比", true, "some of all energy"],
  ["高等教育毛入学率", false, "counts students of any age against one age"],
  ["拨备覆盖率", false, "reserves may be a multiple of bad loans"],
  ["流动性覆盖率", false, "a multiple of what flows out"],
  ["抵押物覆盖率", false, "a pledge may be worth more than the loan"],
  ["产能利用率", false, "works may run beyond what they were built for"],
  ["存贷比例", false, "loans may be more than deposits"],
  ["净稳定资金比例", false, "is to be over 100 %"],
  ["投入产出比例", false, "output is no part of input"],
  ["债务占GDP比重", false, "debts may be more than a year's product"],
  ["进出口额占生产总值比重", false, "trade may be more than a year's product"],
])("%s: %s, as %s", (indicator, expected) => {
  expect(isPartOfWhole(indicator)).toBe(expected);
});
