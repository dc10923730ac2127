/** Words that end the title of a policy text, the covering notice included. */
export const titleEndings: readonly string[] =
  "方案 意见 规划 计划 要点 措施 办法 通知 通告 公告 规定 细则 条例 纲要 清单 政策 若干政策 制度 规则 预案 决定 批复 函 规程 指南 标准 指引 目录 任务分工 分工方案 责任清单 实施细则 若干规定 二十条 十条 行动 分工表 责任表 任务表 一览表".split(
    " ",
  );
