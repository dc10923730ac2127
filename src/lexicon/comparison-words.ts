/** What has to be known to tell whether two indicators are the same quantity, and whose value is stricter. */

/**
 * Words that say how a thing is counted, not what is counted: 有效地理标志总量 counts what 地理标志 does. The longest that
 * fits counts.
 */
export const countingWords: readonly string[] =
  "总数量 总数 总量 总计 总和 累计 合计 数量 个数 家数 户数 件数 注册量 拥有量 保有量 有效 整体 全部 全面 稳定 持续 量 数 达到 水平".split(" ");

/**
 * Words of which an indicator holds one or another: where two hold different ones, they are of different things, however
 * alike the rest is. 国家级质检中心 ≠ 省级质检中心.
 */
export const contrasts: readonly (readonly string[])[] = [
  "国家级 省部级 省级 市级 地级 县级 区级 乡级 镇级 村级 世界级 国际级".split(" "),
  "新建 既有 改造 新增".split(" "),
  "城镇 城市 农村 乡村 农业".split(" "),
  "生产 消费 生活".split(" "),
  "人均 每人 每万人 每十万人 每百万人 每千人 户均 亩均 地均 单位".split(" "),
  "大型 中型 小型 微型".split(" "),
  "第一产业 第二产业 第三产业".split(" "),
  "男性 女性".split(" "),
  "进口 出口".split(" "),
  "煤炭 石油 天然气 非化石 化石".split(" "),
];

/**
 * What is better the lower it is (逆向指标): of two plain values the smaller asks more. 单位GDP能耗为0.4吨标准煤 is stricter than 0.5.
 */
export const betterLowWords: readonly string[] =
  "能耗 电耗 水耗 煤耗 物耗 用水量 取水量 能源消费总量 能源消耗 煤炭消费 排放量 排放总量 排放强度 碳强度 碳排放 浓度 事故 伤亡 死亡 发病率 患病率 死亡率 感染率 失业率 违法 违规 投诉 举报 案件 发案率 时限 用时 时长 时间 办理时间 工作日 天数 跑动次数 环节 申请材料 材料数 材料 成本 费用 收费 负担 损失 受灾 损耗 漏损率 损失率 劣V类 劣Ⅴ类 黑臭水体 重污染天 超标率 不合格率 缺陷率 返修率 次品率 负债率 不良率 赤字率 污染指数 噪声".split(
    " ",
  );

/** Endings that turn it round again: of 投诉办结率 the larger is better. */
export const betterHighEndings: readonly string[] =
  "办结率 处理率 处置率 回复率 满意率 满意度 达标率 完成率 合格率 降低率 下降率 减少率 降幅 减排率 压减率 压缩率 覆盖率 消除率 清除率 整治率 治理率 查处率 破案率 结案率 防控率 控制率 优良天数 优良天数比率 空气质量优良天数 达标天数 改善率 公开率 比例 比率 占比 比重 减排量 节约量 降低量 回收率 利用率".split(
    " ",
  );
