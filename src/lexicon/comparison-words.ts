/** What has to be known to tell whether two indicators are the same quantity, and whose value asks more. */

/** Two ways to write one thing: each first word stands for those after it. */
export const indicatorSynonyms: readonly (readonly [written: string, ...others: string[]])[] = [
  [
    "单位GDP",
    "单位地区生产总值",
    "单位国内生产总值",
    "单位生产总值",
    "万元GDP",
    "万元地区生产总值",
    "万元国内生产总值",
  ],
  ["GDP", "地区生产总值", "国内生产总值"],
  ["规模以上", "规上"],
  ["研发", "研究与试验发展", "研究与实验发展", "R&D"],
  ["PM2.5", "细颗粒物(PM2.5)", "细颗粒物"],
  ["PM10", "可吸入颗粒物(PM10)", "可吸入颗粒物"],
  ["比重", "比例", "比率", "占比", "占总量的比重"],
  // The short form stands for the long ones, as each is replaced within what the one before left.
  ["优良天数", "空气质量优良天数", "空气优良天数", "优良天数比重"],
  ["万人", "每万人口", "每万人", "万人口"],
  ["经营主体", "市场主体"],
  ["国有企业", "国企"],
  ["中小学校", "中小学"],
  ["能耗", "能源消耗", "能源消费量"],
  ["二氧化碳排放", "二氧化碳排放量", "碳排放量"],
];

/** Words that only repeat the document's own region, at the beginning of an indicator. */
export const scopeWords: readonly string[] = "全市 全省 全县 全区 全州 全盟 全域 我市 我省 我县 我区 我州".split(" ");

/**
 * Words that say how a thing is counted, not what is counted: 有效地理标志总量 counts what 地理标志 does. The longer ones
 * first.
 */
export const countingWords: readonly string[] =
  "总数量 总数 总量 总计 总和 累计 合计 数量 个数 家数 户数 件数 有效 整体 全部 主要 稳定 持续".split(" ");

/**
 * Words of which an indicator holds one or another: where both hold some and not the same, they are of different things,
 * however alike the rest is. 国家级质检中心 ≠ 省级质检中心.
 */
export const contrasts: readonly (readonly string[])[] = [
  "国家级 省部级 省级 市级 地级 县级 区级 乡级 镇级 村级 世界级 国际级".split(" "),
  "新建 既有".split(" "),
  "城镇 城市 农村 乡村".split(" "),
  "大型 中型 小型 微型".split(" "),
  "一产 二产 三产 第一产业 第二产业 第三产业".split(" "),
  "男性 女性".split(" "),
  "进口 出口".split(" "),
];

/**
 * What makes another thing of a thing, also where only one has it: 既有建筑绿色改造面积 ≠ 绿色建筑面积; or a part of it, which is
 * another quantity than the whole: 制造业中长期贷款增量 ≠ 制造业贷款增量.
 */
export const decisiveWords: readonly string[] = "改造 新增 增量 既有 中长期 短期 公共 居住 星级".split(" ");

/** What makes a rate of an amount, at the beginning: 每万人口发明专利拥有量 ≠ 发明专利拥有量, also where only one has it. */
export const perHeadWords: readonly string[] = "人均 每人 每万人 万人 每十万人 每百万人 每千人 户均 亩均 单位".split(
  " ",
);

/** What is better the lower it is (逆向指标): of two plain values the smaller asks more. */
export const betterLowWords: readonly string[] =
  "能耗 电耗 水耗 煤耗 物耗 用水量 取水量 能源消费总量 煤炭消费 排放量 排放总量 排放强度 碳强度 碳排放 浓度 事故 伤亡 死亡 发病率 患病率 感染率 失业率 违法 违规 投诉 举报 案件 发案率 时限 用时 办理时间 办结时间 开办时间 等待时间 响应时间 通关时间 跑动次数 办理环节 审批环节 申请材料 申报材料 成本 负担 损失 损耗 漏损 劣V类 劣Ⅴ类 重污染天 污染天数 超标率 不合格率 缺陷率 返修率 次品率 负债率 不良率 不良贷款率 赤字率 污染指数 噪声".split(
    " ",
  );

/** Endings that turn it round again: of 投诉办结率 the larger is better. */
export const betterHighEndings: readonly string[] =
  "办结率 处理率 处置率 回复率 满意率 满意度 达标率 完成率 合格率 降低率 下降率 减少率 降幅 减排率 压减率 压缩率 覆盖率 消除率 整治率 治理率 查处率 破案率 结案率 控制率 改善率 公开率 减排量 节约量 降低量 回收率 利用率".split(
    " ",
  );

/** Units of how long the government takes: the fewer the better. */
export const betterLowUnits: readonly string[] = "个工作日 工作日".split(" ");

/** Counters (量词) that say the same of one thing: 10家 and 10个 of 质检中心. */
export const interchangeableCounters: readonly string[] = "家 个 项 户 处 所 座 件 条".split(" ");
