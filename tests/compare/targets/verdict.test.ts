import { expect, it } from "vitest";
import { judgeTargets } from "../../../src/compare/targets/verdict.ts";
import type { Target } from "../../../src/index.ts";
import { read } from "../plans.ts";

/** The one target of a sentence. */
function targetOf(sentence: string): Target {
  const { targets } = read(`一、目标\n${sentence}\n`);
  if (targets.length !== 1) throw new Error(`${targets.length} targets in ${sentence}`);
  return targets[0];
}

it.each([
  // The larger asks more.
  ["到2025年,抽检合格率达到98%以上。", "到2025年,抽检合格率达到98.5%。", "b-stricter"],
  ["到2025年,抽检合格率达到98%以上。", "到2025年,抽检合格率达到98%。", "same"],
  // … except under 不超过 and of what is better low.
  ["到2025年,漏损率控制在9%以内。", "到2025年,漏损率控制在8%以内。", "b-stricter"],
  ["到2025年,PM2.5平均浓度达到30微克/立方米。", "到2025年,PM2.5平均浓度达到28微克/立方米。", "b-stricter"],
  ["到2025年,投诉办结率达到98%。", "到2025年,投诉办结率达到95%。", "a-stricter"],
  // Of two decreases the larger.
  ["到2025年,单位地区生产总值能耗下降13%。", "到2025年,单位地区生产总值能耗下降14%。", "b-stricter"],
  // Of a range its lower end.
  ["培育中国质量奖组织1~2家。", "培育中国质量奖组织2家。", "b-stricter"],
  // Counters of one thing are one unit.
  ["建设省级质检中心5家。", "建设省级质检中心6个。", "b-stricter"],
  // Other units, another recurrence, a state beside a change, a state beside a number newly made.
  ["到2025年,产品合格率达到95%以上。", "到2025年,产品合格率提高2个百分点以上。", "not-comparable"],
  ["每年培育省级示范点8个以上。", "到2025年,培育省级示范点8个以上。", "not-comparable"],
  ["到2025年,国家级质检中心达到3个。", "到2025年,新建国家级质检中心3个。", "not-comparable"],
  ["到2025年,粮食产量增长5%。", "到2025年,粮食产量下降5%。", "not-comparable"],
] as const)("%s | %s: %s", (a, b, verdict) => {
  const [one, other] = [targetOf(a), targetOf(b)];
  expect(judgeTargets(one, other)).toBe(verdict);
  const mirrored = { "a-stricter": "b-stricter", "b-stricter": "a-stricter" } as const;
  expect(judgeTargets(other, one)).toBe(mirrored[verdict as keyof typeof mirrored] ?? verdict);
});
