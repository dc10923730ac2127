/** Headings that tell which part of a plan a chapter is. Whatever none of them names is a task (任务). */

/** A look back, and the state of things (回顾、形势). */
export const reviewHeadings: readonly string[] =
  "回顾 工作进展 取得进展 工作成效 发展成效 取得成效 发展成就 主要成就 现状 形势 规划背景 发展背景 存在的问题 存在问题 主要问题 存在的主要问题 发展基础 工作基础 机遇 挑战".split(
    " ",
  );

/** What is aimed at as a whole (总体要求): endings, as 目标责任制 is a task. */
export const aimHeadingEndings: readonly string[] =
  "总体要求 总体思路 总体考虑 总体部署 指导思想 基本原则 工作原则 实施原则 主要目标 发展目标 工作目标 总体目标 规划目标 行动目标 战略目标 目标 原则".split(
    " ",
  );

/** What keeps a plan going (保障措施). 质量保障 and 服务保障 are tasks. */
export const safeguardHeadings: readonly string[] =
  "保障措施 组织保障 工作保障 实施保障 保障机制 强化保障 规划实施 组织实施 组织领导 工作要求 实施机制 工作落实 抓好落实 贯彻落实 督导落实 责任落实".split(
    " ",
  );
