import type { Reason } from "../model/index.ts";

/** Words in the clause of a number that say it is no target, by the reason; nearest first. */
export interface ExclusionWords {
  reason: Reason;
  /** Anywhere in the clause, before the number unless `anywhere`. */
  words: readonly string[];
  /** How many characters before the number they may stand. */
  within: number;
  /** True where a word behind the number counts as well. */
  behind: boolean;
}

export const exclusionWords: readonly ExclusionWords[] = [
  {
    reason: "support",
    words:
      "给予 补助 奖励 补贴 资助 奖补 贴息 扶持资金 补偿 减免 减按 减征 免征 发放贷款 授信 最高不超过 奖 报销 救助标准 补助标准 拨付 返还 兑付 抵扣 退还 贴补 补足 资金支持 列支 信用额度 担保额 贷款额度 税前扣除 加计扣除 保额 保险金额 保险费 保费 限额".split(
        " ",
      ),
    within: 40,
    behind: true,
  },
  {
    reason: "norm",
    words:
      "按不低于 按照不低于 按不少于 按照不少于 按不超过 按照不超过 比例配建 比例配备 按每 按照每 每人每 标准为 须在 应在 应当在 自收到 自受理 适用于 适用税率 减按 预征率 征收率 费率 税率 利率 应当 收费标准 缴费比例 缴费标准 缴费基数 首付比例 扣除比例 扣除优惠 定额为".split(
        " ",
      ),
    within: 14,
    behind: false,
  },
];

/** Verbs before a share that say who pays which part of a cost. */
export const shareOfCostWords: readonly string[] = "承担 负担 分担 负责 配套 配套资金 自筹 自筹资金 兜底".split(" ");

/** What known sets are called: behind a count that is only urged on (加快12个…产业发展) it is no aim. */
export const knownSetEndings: readonly string[] =
  "发展 转型 升级 振兴 融合 任务 举措 措施 事项 政策 改革 工程包 问题 力度 要求 目标 领域 方面 环节 成效 成果".split(
    " ",
  );

/** Characters directly before a number that make it a count of what was just listed or of a known set. */
export const enumerationBefore: readonly string[] = "等 这 上述 以上 该 共 其他 其余 另外 前 余下".split(" ");

/** Words directly before a count that speak of what is there already: `依托88个观测点`, `分为5个等级`. */
export const knownSetVerbs: readonly string[] =
  "依托 利用 用好 发挥 聚焦 围绕 针对 对照 涉及 包括 包含 分为 分成 涵盖 现有 已有 原有 仅有 所属 下辖 下设".split(" ");

/** Nouns directly behind a count that divide a task, and are never made: `做好6个方面工作`. */
export const dividingNouns: readonly string[] = "方面 环节 层面 维度 阶段 步骤 板块 章节".split(" ");

/** What comes in clauses (条) that are counted in its name: `落实支持园区发展的10条措施`. */
export const clausesOf: readonly string[] = "措施 政策 政策措施 意见 规定 举措 要求 硬措施".split(" ");

/** Work done on things that are there already, so many of them: `完成4家孵化基地复核`. */
export const workOnKnownSets: readonly string[] = "复核 复评 调查 普查".split(" ");

/** Endings of what is counted and never made: `设置4项约束性指标`. */
export const neverMadeEndings: readonly string[] = "指标 情况".split(" ");

/** Verbs behind a share that say how much of something else is paid or reckoned: `按最低价标准的70%执行`. */
export const reckoningVerbs: readonly string[] =
  "执行 收取 计收 计算 计提 计征 缴纳 缴存 征收 支付 结算 折算 予以 计入 核定 扣除 返还 兑付 发放 单列".split(" ");

/** What an office does within so many days (服务承诺): `10个工作日内办结`. */
export const serviceVerbs: readonly string[] =
  "办结 审结 办理完毕 办妥 完成审批 完成审核 完成办理 响应 出车 到达 到场 答复 回复 反馈 送达 出具 受理 解决 处置".split(
    " ",
  );

/** What is paid as a punishment. */
export const penaltyWords: readonly string[] = "罚款 罚金 滞纳金 违约金 赔偿金".split(" ");

/** Titles of sections that say to whom a measure applies, what it costs, or how it is scored: `申报条件`, `收费标准`. */
export const normTitles: readonly string[] =
  "条件 申报条件 申请条件 基本条件 认定条件 准入条件 支持条件 奖励条件 扶持条件 适用范围 适用对象 支持对象 支持范围 扶持对象 奖励对象 补贴对象 补助对象 申报对象 收费标准 补贴标准 补助标准 奖励标准 支持标准 扶持标准 保障标准 救助标准 认定标准 评分标准 评定标准 考核标准 缴费标准 待遇标准 申报范围 扶持范围 贷款额度 贷款期限 贷款条件 补贴期限 法律责任 罚则".split(
    " ",
  );

/** What a clause ends in before a colon that lists whom a measure is for. */
export const conditionHeads: readonly string[] = "条件 条件之一 条件的 情形 情形之一 情形的".split(" ");

/** What is measured by rule, never aimed at: `会议时间`, `起付线`. */
export const nounsOfNorms: readonly string[] =
  "会议时间 会期 发言 发言时间 篇幅 参会人员 参会人数 陪餐人数 起付线 封顶线 限额 预付款比例 定金 租金 押金 预付款 工资标准 低保标准 缴费 诉讼费 受理费 服务费 手续费".split(
    " ",
  );

/** Before a figure they say what is allowed, not what is aimed at: `设施用地可再增加3%`. */
export const allowances: readonly string[] =
  "可再增加 可再提高 可再延长 可适当增加 可适当提高 可适当上浮 可适当下浮 可适当放宽 可适当延长 可适当降低 可相应增加 可相应提高 可按规定增加 可按规定上浮".split(
    " ",
  );

/** Before a size they say which things are to be gone, not how many: `消除56人以上大班额`. */
export const vanishingVerbs: readonly string[] = "消除 化解 杜绝".split(" ");

/** Words that forbid: what follows them is no aim (`严禁新建1000万吨/年以下装置`). */
export const forbiddingWords: readonly string[] = "严禁 禁止 不得 不准 严格限制 杜绝 罚款 处以".split(" ");

/** Verbs before a share that others must build in or keep free: `要配置15%以上的储能设施`. */
export const provisionVerbs: readonly string[] = "配置 配建 配备 配套建设 预留 留出".split(" ");

/** Behind a share they make it say which standard is meant: `节能75%设计标准`. */
export const standardEndings: readonly string[] = "标准 设计 方案 要求 模式".split(" ");

/** Endings of what an area or a head yields; any other amount of money per something is a price. */
export const yieldEndings: readonly string[] = "收入 产值 产出 税收 营收 强度 增加值 效益".split(" ");
