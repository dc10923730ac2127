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
      "按不低于 按照不低于 按不少于 按照不少于 按不超过 按照不超过 比例配建 比例配备 按每 按照每 每人每 标准为 不得少于 不得低于 不得超过 不得高于 须在 应在 应当在 自收到 自受理 适用 减按 预征率 征收率 费率 税率 利率".split(
        " ",
      ),
    within: 14,
    behind: false,
  },
];

/** Verbs before a share that say who pays which part of a cost. */
export const shareOfCostWords: readonly string[] = "承担 负担 分担 负责 配套 自筹 兜底".split(" ");

/** What known sets are called: behind a count that is only urged on (加快12个…产业发展) it is no aim. */
export const knownSetEndings: readonly string[] =
  "发展 转型 升级 振兴 融合 任务 举措 措施 事项 政策 改革 工程包 问题 力度 要求 目标 领域 方面 环节".split(" ");

/** Characters directly before a number that make it a count of what was just listed or of a known set. */
export const enumerationBefore: readonly string[] = "等 这 上述 以上 该 共 其他 其余 另外 前 余下".split(" ");
