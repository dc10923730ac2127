import { expect, it } from "vitest";
import { partOfPlan } from "../../../src/compare/sections/part-of-plan.ts";

it.each([
  // The nearest heading that tells, from below.
  [["主要目标", "品牌建设水平显著提升"], "aims"],
  [["规划背景", "工作进展"], "review"],
  [["发展基础", "主要任务", "治理水环境"], "review"],
  [["组织保障", "加强组织领导"], "safeguard"],
  [["总体要求", "指导思想"], "aims"],
  // 保障 and 目标 inside of other words tell nothing.
  [["加速工程品质提升", "强化工程质量安全保障"], "task"],
  [["主要任务", "落实目标责任制"], "task"],
  [[""], "task"],
])("%j is %s", (headings, part) => {
  expect(partOfPlan(headings)).toBe(part);
});
