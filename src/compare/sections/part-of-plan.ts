import { aimHeadingEndings, reviewHeadings, safeguardHeadings } from "../../lexicon/plan-parts.ts";

/** A review of the past (回顾), the aims as a whole (总体要求), a task (任务), a safeguard (保障措施). */
export type PlanPart = "review" | "aims" | "task" | "safeguard";

/**
 * Which part of a plan a section stands in, from its heading or the nearest one above it that tells.
 *
 * ```text
 * 一、主要目标 › ——品牌建设水平显著提升      aims, by the heading above
 * 十、组织保障 › (一)加强组织领导            safeguard
 * 五、加速工程品质提升 › (十)强化工程质量安全保障   task: none tells
 * ```
 *
 * @param headings from the top of the tree down to the section's own
 */
export function partOfPlan(headings: readonly string[]): PlanPart {
  for (const heading of [...headings].reverse()) {
    if (reviewHeadings.some((words) => heading.includes(words))) return "review";
    if (aimHeadingEndings.some((words) => heading.endsWith(words))) return "aims";
    if (safeguardHeadings.some((words) => heading.includes(words))) return "safeguard";
  }
  return "task";
}
