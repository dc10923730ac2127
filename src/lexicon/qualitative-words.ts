/** Verbs of ranks (位次类): what follows them is a place among others. */
export const rankVerbs: readonly string[] =
  "进入 跻身 走在 位居 位列 跃居 稳居 迈入 迈进 冲刺 保持 居于 处于 挺进 排名 居 列".split(" ");

/** What a rank ends in: 进入全省第一方阵, 冲刺全国百强市. */
export const rankEndings: readonly string[] =
  "前列 第一方阵 第一梯队 第一 前茅 首位 前沿 行列 先进行列 上游 中上游 前五 前十 百强市 百强县 百强 强市行列 第二方阵 领先地位 领先水平 先进水平 最前列".split(
    " ",
  );

/** Verbs of benchmarks (对标类). */
export const benchmarkVerbs: readonly string[] =
  "达到或好于 达到或优于 达到或超过 达到 好于 优于 高于 低于 接近 超过 领先于 赶超 赶上".split(" ");

/** What a benchmark ends in. */
export const benchmarkEndings: readonly string[] =
  "先进水平 领先水平 一流水平 平均水平 国内领先 国际领先 全国领先 世界领先 国内先进 国际先进 标准 要求 目标 峰值 领先 一流".split(
    " ",
  );

/** A standard, requirement or aim is a benchmark where one of these says whose it is. */
export const benchmarkOwners: readonly string[] =
  "国家 国际 国内 全国 全省 世界 行业 省控 省定 部定 国控 国标 上级 省级 自治区 欧盟 发达国家 类 类水".split(" ");

/** Verbs of direction (变化类) behind or before a named quantity. */
export const directionVerbs: readonly string[] =
  "提高 提升 增强 增长 上升 增加 扩大 改善 优化 下降 降低 减少 缩短 压减 压缩 缩小 削减 收窄 达峰 回升 稳中有降 稳中有升 稳中向好".split(
    " ",
  );

/** Adverbs between quantity and verb; they belong to the statement. */
export const directionAdverbs: readonly string[] =
  "不断 明显 显著 显着 全面 进一步 持续 稳步 逐步 大幅 大幅度 有所 较大 整体 总体 切实 有效 逐年 较快 稳定 加快 大力 着力 同步 均 合理 适当 有序 阶段性".split(
    " ",
  );

/** Endings of quantities that a direction makes a target; 水平, 能力, 效率 and the like are none. */
export const namedQuantities: readonly string[] =
  "率 比例 占比 比重 指数 得分 满意度 覆盖面 倍数 总量 面积 蓄积量 投资量 时间 时限 次数 强度 浓度 排放量 消耗量 使用量 天数 投资 投资额".split(
    " ",
  );
