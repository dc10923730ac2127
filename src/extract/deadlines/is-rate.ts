import type { Candidate } from "./candidate.ts";

const support = /(?:奖补|补助|补贴|奖励|给予|资助|租金|扶持资金|最高不?超过)/;
const perHead = /(?:每[人户家个台名亩辆头年](?:机场)?|前\d年|后\d年)$/;

/**
 * A frequency that measures or describes instead of bounding a task.
 *
 * ```text
 * 每人每年补助500元     每年补贴额度不超过100万元     每年可削减COD13000吨     分解到每年     按月统计发布制度
 * ```
 */
export function isRate({ time, before, after, clauseBefore, clauseAfter }: Candidate): boolean {
  if (time.type !== "recurring") return false;
  if (time.recurrence === "daily" || time.recurrence === "weekly") return true;
  if (perHead.test(before) || /(?:到|至|在|纳入|列入|少于|超过)$/.test(before)) return true;
  if (/^(?:可(?!研)|约|大约|平均|的|达)/.test(after)) return true;
  if (/(?:建立|健全|完善|落实|执行)/.test(clauseBefore) && /^[^,。;]{0,14}(?:制度|机制)/.test(after)) return true;
  return support.test(clauseBefore + clauseAfter) && /(?:万元|亿元|元\/|\d元|\d%|奖励)/.test(clauseAfter);
}
