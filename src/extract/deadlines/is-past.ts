import type { Candidate } from "./candidate.ts";

const review =
  /^(?:[“"]?十[一二三四]五[”"]?(?:时期|期间|以来)?)?(?:主要|总体)?(?:发展|工作|规划|现实|建设)?(?:基础|现状|回顾|成效|成就|进展|成绩)|(?:现状|回顾|取得的(?:主要)?成[效就绩]|存在的?(?:主要|环境)?问题)$/;

/**
 * A time of a review: before the plan, or without a date in a section that looks back.
 *
 * ```text
 * “十三五”以来,全市上下…        截至2020年底,…        2020年,我市大气环境质量改善幅度跃居全国第一
 * 一、发展基础 … 每年可削减COD13000吨
 * ```
 */
export function isPast(candidate: Candidate): boolean {
  const { time, planYear, passage } = candidate;
  if (time.type === "at" && (time.from === null || time.to === null)) return true;
  if (time.type === "from" && time.from !== null) return planYear !== null && yearOf(time.from) < planYear;
  if (time.to !== null && planYear !== null)
    return yearOf(time.to) < planYear || (yearOf(time.to) === planYear && isReview(candidate));
  return time.type === "recurring" && (isReview(candidate) || followsPastTime(passage.times, time.start, planYear));
}

function isReview({ passage }: Candidate): boolean {
  return passage.path.some((section) => section.title !== null && review.test(section.title));
}

/** `“十三五”以来,…,每年举办…`: the period that the paragraph began with is over. */
function followsPastTime(times: Candidate["passage"]["times"], at: number, planYear: number | null): boolean {
  const [first] = times;
  if (first === undefined || first.start >= at || first.type === "recurring") return false;
  if (first.type === "at" && first.to === null) return first.from !== null;
  return planYear !== null && first.to !== null && yearOf(first.to) < planYear;
}

function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}
