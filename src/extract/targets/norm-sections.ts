import { normTitles } from "../../lexicon/exclusions.ts";
import type { SectionNode } from "../../tree/nodes.ts";

/** What the sections around a passage say of its figures: all are norms, or those that no time rules, or nothing. */
export type Norms = "all" | "unruled" | null;

const titles: ReadonlySet<string> = new Set(normTitles);
const article = /^第.{1,8}条/;

/**
 * Norms are set under such titles as 申报条件 and 收费标准, and in the articles of a regulation, where only a time makes an
 * aim of a figure.
 *
 * ```text
 * 第七十五条 …处该建设工程造价百分之五以上百分之十以下的罚款      norm
 * 第九条 到2025年,…覆盖率达到90%                            target
 * ```
 */
export function normsOf(path: readonly SectionNode[]): Norms {
  if (path.some(({ title }) => title !== null && titles.has(title))) return "all";
  return path.some(({ marker }) => article.test(marker)) ? "unruled" : null;
}
