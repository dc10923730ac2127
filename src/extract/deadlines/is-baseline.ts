import type { Candidate } from "./candidate.ts";

const comparedBefore = /(?:较|比|与|同|和|相比|相较|相对|对比|超过|高于|低于|恢复到|由|从|以)(?:于)?$/;
const comparedAfter = /^[^,。;]{0,12}(?:相比|为基[数期准年]|基础上|水平|同期|为基础)/;
const comparison = /(?:较|比|相比于?|相较于?|对比)$/;

/**
 * A time that something is measured against.
 *
 * ```text
 * 较2020年下降13%     与“十二五”时期相比     在2020年基础上提高20%     以2017年为基数
 * ```
 */
export function isBaseline({ before, after, time }: Candidate): boolean {
  if (time.type === "recurring" || time.type === "ongoing") return false;
  if (comparison.test(before)) return true;
  return /^[^,。;]{0,4}(?:基础上|水平)/.test(after) || (comparedBefore.test(before) && comparedAfter.test(after));
}
