import type { Label } from "./schema.ts";

/** Labels of bodies, by the role they give; 牵头考核单位 and 主要责任单位 are seen too. */
const unitLabels = {
  lead: "牵头单位 牵头部门 牵头处室 牵头科室 牵头股室 牵头机构 牵头责任单位 牵头责任部门 牵头责任处室 牵头负责单位 牵头考核单位 牵头实施单位 牵头落实单位 总牵头单位 第一牵头单位 主要牵头单位 市级牵头单位 省级牵头单位 主办单位 主办部门 主办处室 主责单位 主责部门 主责处室 首责单位 牵头主体 牵头",
  responsible:
    "责任单位 责任部门 责任处室 责任科室 责任股室 责任机构 责任主体 责任单位和部门 责任部门和单位 责任部门单位 主要责任单位 主要责任部门 直接责任单位 具体责任单位 落实单位 落实部门 落实主体 实施单位 实施部门 实施主体 承办单位 承办部门 负责单位 负责部门 负责处室 主管单位 主管部门 分工单位 督办单位 市级责任单位 市级责任部门 省级责任单位 省级责任部门 市直责任单位 市直责任部门 县级责任单位 属地责任单位 责任地区 责任区县 责任县区 责任县市区 责任乡镇 责任镇街",
  cooperating:
    "配合单位 配合部门 配合处室 配合科室 配合股室 配合机构 配合责任单位 责任配合单位 协办单位 协办部门 协办处室 协同单位 协同部门 协同处室 协助单位 协助部门 协作单位 协作部门 参与单位 参与部门 参与处室 参加单位 参加部门 参与配合单位 支持单位 支持部门 配合",
} as const;

/** Labels that tell something else of the task; a list of bodies ends before them. */
const otherLabels = {
  person:
    "责任人 责任领导 牵头领导 分管领导 牵头市领导 牵头负责人 联系人 责任人员 主要负责人 第一责任人 直接责任人 包联领导 牵头县领导",
  time: "完成时限 时限要求 完成时间 工作时限 完成期限 时限 办理时限 时间安排 时间节点 时间要求 完成时间节点 推进时限 实施时间 实施期限 整改时限 进度安排 时间进度 进度要求 完成日期 落实时限 时间",
  other:
    "工作目标 工作任务 工作措施 主要措施 具体措施 重点任务 工作要求 工作内容 成果形式 任务目标 目标任务 预期目标 年度目标 主要任务 完成情况 备注 考核指标 政策依据 适用范围 实施对象 咨询电话 联系电话 联系方式 投资规模 资金来源",
} as const;

/** Every label by which a task says who, by when and what. */
export const labels: readonly Label[] = [
  ...Object.entries(unitLabels).flatMap(([role, words]) =>
    words.split(" ").map((label) => ({ label, kind: "unit" as const, role: role as keyof typeof unitLabels })),
  ),
  ...Object.entries(otherLabels).flatMap(([kind, words]) =>
    words.split(" ").map((label) => ({ label, kind: kind as keyof typeof otherLabels })),
  ),
];
