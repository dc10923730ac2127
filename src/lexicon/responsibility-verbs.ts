import type { RoleWords } from "./schema.ts";

/** Verbs that end a list of bodies and give it its role: 市财政局【牵头】, 各区人民政府按职责分工【负责】. */
const verbs: RoleWords["verbs"] = [
  { verb: "牵头负责", role: "lead", prose: true },
  { verb: "负责牵头", role: "lead", prose: true },
  { verb: "牵头", role: "lead", prose: true },
  { verb: "主办", role: "lead", prose: true },
  { verb: "主责", role: "lead", prose: false },
  { verb: "负总责", role: "responsible", prose: true },
  { verb: "总负责", role: "responsible", prose: true },
  { verb: "负责", role: "responsible", prose: true },
  { verb: "分工", role: "responsible", prose: false },
  { verb: "承担", role: "responsible", prose: true },
  { verb: "承办", role: "responsible", prose: true },
  { verb: "主管", role: "responsible", prose: true },
  { verb: "督办", role: "responsible", prose: true },
  { verb: "落实", role: "responsible", prose: false },
  { verb: "实施", role: "responsible", prose: false },
  { verb: "组织实施", role: "responsible", prose: false },
  { verb: "作为责任单位", role: "responsible", prose: false },
  { verb: "为责任单位", role: "responsible", prose: false },
  { verb: "作为牵头单位", role: "lead", prose: false },
  { verb: "为牵头单位", role: "lead", prose: false },
  { verb: "作为配合单位", role: "cooperating", prose: false },
  { verb: "为配合单位", role: "cooperating", prose: false },
  { verb: "负责配合", role: "cooperating", prose: true },
  { verb: "配合", role: "cooperating", prose: true },
  { verb: "参与", role: "cooperating", prose: false },
  { verb: "参加", role: "cooperating", prose: false },
  { verb: "协助", role: "cooperating", prose: true },
  { verb: "协办", role: "cooperating", prose: false },
  { verb: "协同", role: "cooperating", prose: false },
];

/** What may stand between a list of bodies and the verb of its role. */
const adverbs =
  "按照职责分工 按职责分工 按照职能分工 按职能分工 按照各自职责分工 按各自职责分工 按照职责任务分工 按职能职责分工 按照职能职责分工 按职责职能分工 依职责分工 依据职责分工 根据职责分工 按照任务分工 按任务分工 按照责任分工 按责任分工 按照部门职责分工 按部门职责分工 按照工作职责分工 按工作职责分工 按照分工 按分工 按照职责 按职责 按照各自职责 按各自职责 依职责 依据职责 根据职责 根据各自职责 在各自职责范围内 在职责范围内 结合职责 按照职能职责 按职能职责 按照职能 按职能 按照工作职责 按照各自职能 分工 分别 共同 联合 具体 统一 各自 主要 一并 同步 全面 分级 分头 统筹 总体 直接 积极 密切 认真 共同分工 按照管理权限 按权限 按属地原则 按照属地原则".split(
    " ",
  );

/** What else may stand before the verb in prose: 各县(市、区)政府【要切实】承担… */
const modals = "要 应 应当 须 必须 将 可 需 需要 均 都 也 则 应该 负责 切实 具体 进一步 主动 专门 严格 依法".split(" ");

/** What may follow such a verb where nothing else does: 牵头【落实】, 负责【组织实施】. */
const complements =
  "落实 实施 组织实施 推进 抓好落实 抓落实 执行 组织落实 推动 统筹 协调 指导 开展 组织 完成 配合 办理 负责 抓总 监督 监管 保障 审核 审批 督促 督导 考核 统筹协调 推进落实 督促落实 具体实施 管理 验收".split(
    " ",
  );

/** After these words the verb is no assignment: 负责【人】, 主管【部门】, 牵头【组建】. */
const falseFollowers =
  "人 同志 任 部门 单位 机构 机关 领导 的 任人 者 方 或 组建 局 处室 员 体 总指挥 作用 能力 平台 举办 举行".split(" ");

/** How a sentence or a list of bodies says who does what. */
export const roleWords: RoleWords = { verbs, adverbs, modals, complements, falseFollowers };
