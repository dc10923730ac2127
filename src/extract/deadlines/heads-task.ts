import type { Candidate } from "./candidate.ts";

const lead =
  /(?:^|[,。;:!?(〔【—-]|力争|争取|确保|计划|预计|努力|拟|(?<![低高少多大小用属位处等基优])于|在|展望|最迟|原则上|其中|并|且)(?:在|于|到)?$/;
const achieving =
  /^(?:[,:])?(?:力争|争取|确保|基本|全面|全部|至少|率先)?(?:达到|达|实现|完成|建成|提高到|提升到|增至|降至|控制在|不低于|不少于|超过|新增|新建|开工|投产|形成|启动|培育|取得)/;
const bracketTask = /^[^)〕】]{0,40}(?:完成|取得|实现|达到|建成|出台|启动|牵头|前|底)/;

/**
 * A plain date or period bounds what it stands before: at the head of its clause, or before a verb of achieving.
 *
 * ```text
 * 2025年绿地率达到37.5%     力争2025年六堡茶综合产值…     绿地率2025年达到37.5%     (12月取得明显成效,…)
 * ^^^^^^                      ^^^^^^                              ^^^^^^
 * ```
 */
export function headsTask({ before, after, time, joined }: Candidate): boolean {
  if (joined) return true;
  if (/^[)〕】]/.test(after)) return time.precision !== "year" && /[(〔【]$/.test(before);
  if (/[(〔【]$/.test(before)) return bracketTask.test(after);
  if (achieving.test(after)) return true;
  // 2023年度省级资金: the year tells which
  if (/^的/.test(after) || (time.text.endsWith("年度") && !/^[,及]/.test(after))) return false;
  if (isPartOfYear(time)) return lead.test(before) || /(?:推动|促进|保持|实现|、)$/.test(before);
  return lead.test(before) || (before.endsWith("、") && time.text.includes("年"));
}

/** 一季度, 上半年 */
function isPartOfYear({ text }: Candidate["time"]): boolean {
  return /季度?$|半年$/.test(text);
}

/** A part of the plan's year in which something goes on (`推动一季度开门红、二季度增长稳`), not by whose end it is done. */
export function isStretch({ time, after }: Candidate): boolean {
  return isPartOfYear(time) && !time.text.includes("年") && /^[一-鿿]/.test(after) && !achieving.test(after);
}
