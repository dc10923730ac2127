/**
 * Genre words by which a policy text says what it is; they end its title. Of several that end a title the longest is
 * its type: 实施方案, not 方案. What a plan is about is no part of its type: 发展规划 is a 规划, 考评办法 an 办法.
 */
export const documentTypes: readonly string[] = (
  "实施方案 工作方案 行动方案 总体方案 方案 预案 实施意见 指导意见 若干意见 意见 行动计划 工作计划 实施计划 计划 " +
  "行动纲要 纲要 规划 工作要点 要点 若干政策措施 政策措施 若干措施 措施 若干政策 政策 任务清单 责任清单 措施清单 清单 " +
  "工作任务 任务分工 实施办法 暂行办法 办法 实施细则 细则 若干规定 暂行规定 规定 条例 决定 决议 规则 制度 标准 指南 " +
  "任务分工表 分工表 责任表 任务表 一览表 指引 导则 规程 目录 通知 通告 公告 通报 批复 公报 报告 函"
).split(" ");
