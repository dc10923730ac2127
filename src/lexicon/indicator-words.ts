/** Endings of rates and scores (率类): coordinated ones have a head each and are split. Not 效率, 频率. */
export const rateEndings: readonly string[] =
  "率 比例 占比 比重 指数 得分 满意度 覆盖面 比率 强度 浓度 降幅 增幅 增速 贡献度 知晓度 获得感 幸福感 及格率".split(
    " ",
  );

/** Endings in 率 that name a manner, not a share. */
export const unnamedRateEndings: readonly string[] = "效率 频率 概率 表率".split(" ");

/** Endings of amounts (总量类): a number behind them is a level unless a verb says otherwise. */
export const amountEndings: readonly string[] =
  "总量 总额 总数 总值 总产值 产值 产量 数量 面积 规模 能力 拥有量 注册量 保有量 存量 存栏 出栏 销售额 交易额 营业收入 主营业务收入 收入 增加值 利润 税收 投资 投入 投资额 进出口额 用水量 减排量 消耗量 能耗 水耗 电耗 排放量 蓄积量 储量 库容 装机容量 装机 容量 吞吐量 客运量 货运量 周转量 里程 通车里程 长度 密度 床位数 人数 户数 家数 个数 次数 件数 时间 时限 用时 时长 周期 天数 寿命 预期寿命 学历 年限 价格 成本 费用 水平 量 额 值 数 排名 余额 存款 贷款 人口 供应量 处理量 处理能力 利用量 产能 储能 使用量 覆盖面积 绿地面积 使用面积 建筑面积 强度 浓度 系数 比 缺口 损失 缴费基数 库存 用户 在线率".split(
    " ",
  );

/** Endings that say that something is summed up. */
export const cumulativeWords: readonly string[] = "累计 总数 总量 总计 总额".split(" ");

/** Processes that rates are taken of; a rate of nothing but these has its subject in the clause before. */
export const processWords: readonly string[] =
  "合格 达标 一次性 一次 交工 竣工 验收 抽检 抽查 监测 检测 检验 监督 例行 评价性 及格 覆盖 完成 满意 执行 备案 受监 总体 平均 综合 优良 优秀 优等品 提名奖 入库 开工 投产 转化 利用 回收 处理 整改 办结 使用 排放 按时 及时 公开 投诉 处置 普及 入学 巩固 签约 续签".split(
    " ",
  );

/** What an indicator may end in but does not name: the act of making it. */
export const droppedEndings: readonly string[] = "建设 的建设".split(" ");

/** Nouns that 零 and 无 before them count as none. */
export const countedAsNone: readonly string[] = "事故 伤亡 死亡 事件 案件 发生 缺陷".split(" ");
