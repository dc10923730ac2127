/** What a column of a table holds. */
export type ColumnRole = "category" | "index" | "label" | "unit" | "value" | "text";

/** Header cells of the genre's tables, by what their column holds. */
export const headerWords: readonly (readonly [ColumnRole, readonly string[]])[] = [
  ["index", "序号 编号".split(" ")],
  ["category", "类别 类型 一级指标 分类 领域 维度 指标类别 项目类别 方面".split(" ")],
  [
    "label",
    "指标名称 主要指标 指标 二级指标 三级指标 具体指标 指标内容 名称 项目 内容 指标项 项目名称 工程名称".split(" "),
  ],
  ["unit", "单位 计量单位 指标单位".split(" ")],
  [
    "value",
    "目标值 目标 完成情况 现状值 现状 基期值 基期 完成值 实际值 实绩 累计 年均增长 年均 累计值 数值 规划目标 发展目标 规划值 目标数 指标值 规模".split(
      " ",
    ),
  ],
  [
    "text",
    "属性 指标属性 指标类型 指标性质 性质 责任单位 牵头单位 配合单位 责任部门 牵头部门 配合部门 完成时限 完成时间 时限 备注 重点任务 主要任务 工作任务 任务 任务分工 工作内容 具体措施 工作措施 说明 建设内容 数据来源 主要内容 任务内容".split(
      " ",
    ),
  ],
];

/** Headers of columns that say in words what is to be done. */
export const taskHeaders: readonly string[] =
  "重点任务 主要任务 工作任务 任务 任务分工 工作内容 具体措施 工作措施 建设内容 主要内容 任务内容 目标任务 工作目标 具体任务 重点工作 工作举措 主要举措 任务目标".split(
    " ",
  );

/** Headers of columns that say by when. */
export const timeHeaders: readonly string[] =
  "完成时限 完成时间 时限 时间节点 时间安排 时间要求 完成期限 进度安排 时限要求 完成时间节点".split(" ");

/** What a column 属性 holds: how binding an indicator is. */
export const natureWords: ReadonlySet<string> = new Set("约束性 预期性 指导性 引导性 控制性 指令性".split(" "));

/** Cells that state a value in words. */
export const valueWords: ReadonlySet<string> = new Set(
  "完成 未完成 达标 — - —— / 全覆盖 基本完成 持续提升 持续提高 逐步提高 稳步提升 从无到有 约束性 预期性".split(" "),
);
