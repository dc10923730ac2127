import { expect, it } from "vitest";
import { exactDifference } from "../../../src/compare/targets/exact-difference.ts";

it.each([
  [98, 98.5, 0.5],
  [0.1, 0.3, 0.2],
  [880000, 360000, -520000],
  [1e-7, 3e-7, 2e-7],
  [1.15, 1.15, 0],
  [1e21, 1e21, 0],
])("from %d to %d is %d", (a, b, difference) => {
  expect(exactDifference(a, b)).toBe(difference);
});
