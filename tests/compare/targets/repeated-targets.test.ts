import { expect, it } from "vitest";
import { compareTexts } from "../plans.ts";

const A = "一、目标\n到2025年,国家级质检中心达到5家。\n";
const B = "一、目标\n到2025年,国家级质检中心达到6家。\n";

it.each([
  ["二、附件\n国家级质检中心达到5个。\n", 0, "the same value again"],
  ["二、附件\n国家级质检中心达到7个。\n", 1, "another value"],
  ["二、附件\n省级质检中心达到5个。\n", 1, "another indicator"],
])("%j leaves %d alone: %s", (annex, alone) => {
  const [one, mirrored] = [compareTexts(A + annex, B), compareTexts(B, A + annex)];
  expect(one.targets).toHaveLength(1);
  expect(one.onlyA.targets).toHaveLength(alone);
  expect(mirrored.onlyB.targets).toEqual(one.onlyA.targets);
});

it("what is repeated, but not in the other document, is alone every time", () => {
  expect(compareTexts(A + A.replace("一", "二"), "一、其他\n无\n").onlyA.targets).toHaveLength(2);
});
