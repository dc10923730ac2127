import type { Wording } from "../wording.ts";

type Reports = Wording["reports"];

/** The table of tasks (任务分解表). */
export const tasks: Reports["tasks"] = {
  columns: {
    number: "序号",
    document: "文件",
    task: "任务",
    targets: "量化目标",
    lead: "牵头单位",
    responsible: "责任单位",
    cooperating: "配合单位",
    deadline: "完成时限",
    basis: "依据",
  },
  allTasks: "任务分解表",
  noLead: "未明确牵头单位",
  between: "；",
  andOthers: "等",
  deadline: (text, basis) => `${text}（${basis}）`,
  stated: "明示",
  inherited: "继承",
  place: (markers, line) => `${markers}第${line}行`,
  understood: (understood, statements) => `责任分工共 ${statements} 条，读懂 ${understood} 条。`,
};

export const statistics: Reports["statistics"] = {
  headline: ({ documents, targets, responsibilities }) =>
    `文件 ${documents.count} 份，目标 ${targets.count} 项（另有已实现的 ${targets.achieved} 项），` +
    `责任分工 ${responsibilities.statements} 条、单位 ${responsibilities.units} 个`,
  count: "数量",
  none: "（无）",
  more: (count) => `……另有 ${count} 种`,
  region: "文件按地区",
  level: "文件按级别",
  year: "文件按年份",
  type: "文件按文种",
  operator: "目标按比较方式",
  unit: "目标按计量单位",
  role: "单位按角色",
  function: "最常见的职能",
  coverage: "数字落实",
  levels: { national: "国家", province: "省级", city: "地级", county: "县级" },
  operators: { ge: "≥", le: "≤", gt: "＞", lt: "＜", eq: "＝", approx: "≈", between: "区间" },
  roles: { lead: "牵头", responsible: "责任", cooperating: "配合" },
};
