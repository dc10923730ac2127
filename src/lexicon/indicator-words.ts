/** Endings of rates and scores (率类): coordinated ones have a head each and are split. Not 效率, 频率. */
export const rateEndings: readonly string[] =
  "率 比例 占比 比重 指数 得分 满意度 覆盖面 比率 强度 浓度 降幅 增幅 增速 贡献度 知晓度 获得感 幸福感 及格率".split(
    " ",
  );

/** Endings in 率 that name a manner, not a share. */
export const unnamedRateEndings: readonly string[] = "效率 频率 概率 表率".split(" ");

/** Endings of amounts (总量类): a number behind them is a level unless a verb says otherwise. */
export const amountEndings: readonly string[] =
  "总量 总额 总数 总值 总产值 产值 产量 数量 面积 规模 能力 拥有量 注册量 保有量 存量 存栏 出栏 销售额 交易额 营业收入 主营业务收入 收入 增加值 利润 税收 投资 投入 投资额 进出口额 用水量 减排量 消耗量 能耗 能源消耗 消耗 水耗 电耗 排放量 蓄积量 储量 库容 装机容量 装机 容量 吞吐量 客运量 货运量 运输量 货值 周转量 里程 通车里程 长度 密度 床位数 人数 人次 户数 家数 个数 次数 件数 时间 时限 用时 时长 周期 天数 寿命 预期寿命 学历 年限 价格 成本 费用 水平 量 额 值 数 排名 余额 存款 贷款 人口 供应量 处理量 处理能力 利用量 产能 储能 使用量 覆盖面积 绿地面积 使用面积 建筑面积 强度 浓度 系数 比 缺口 损失 缴费基数 库存 用户 在线率".split(
    " ",
  );

/** Endings in 量 that name a substance, not an amount of it. */
export const unnamedAmountEndings: readonly string[] = "化学需氧量 生化需氧量".split(" ");

/** Endings that say that something is summed up. */
export const cumulativeWords: readonly string[] = "累计 总数 总量 总计 总额".split(" ");

/** Processes that rates are taken of; a rate of nothing but these has its subject in the clause before. */
export const processWords: readonly string[] =
  "合格 达标 一次性 一次 交工 竣工 验收 抽检 抽查 监测 检测 检验 监督 例行 评价性 及格 覆盖 完成 满意 执行 备案 受监 总体 平均 综合 优良 优秀 优等品 提名奖 入库 开工 投产 转化 利用 回收 处理 整改 办结 使用 排放 按时 及时 公开 投诉 处置 普及 入学 巩固 签约 续签 无害化 资源化 减量化 列养 养护 管护 优良中等路 优等路 硬化 铺装 重点工程 审批 审核 审理 办理 接通 接听 应答 回访 推广 适用".split(
    " ",
  );

/** What an indicator may end in but does not name: the act of making it. */
export const droppedEndings: readonly string[] = "建设 的建设".split(" ");

/** Nouns that 零 and 无 before them count as none. */
export const countedAsNone: readonly string[] = "事故 伤亡 死亡 事件 案件 发生 缺陷".split(" ");

/** What a measure is taken per (单位地区生产总值能耗): measures that 和 joins to it are per the same. */
export const perUnit: readonly string[] =
  "地区生产总值 国内生产总值 生产总值 GDP 工业增加值 建筑面积 产品 产值 面积".split(" ");

/** Measures that, bare behind 和, share what the one before is taken per. */
export const measuresPerUnit: readonly string[] =
  "能耗 综合能耗 能源消耗 二氧化碳排放 二氧化碳排放量 碳排放 碳排放量 水耗 用水量 取水量 电耗".split(" ");

/** Where things stand that are counted side by side: `城区污水管网5000公里、雨水管网5000公里`. */
export const placesOfThings: readonly string[] =
  "城区 中心城区 主城区 城市 城镇 城乡 农村 乡村 县城 镇区 园区 建成区 县域 市域".split(" ");
