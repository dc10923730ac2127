/** Units of measure and measure words (量词), as printed. Composed ones (`微克/立方米`, `批次/千人`) are put together. */
export const unitsOfMeasure: readonly string[] = [
  // shares and scores
  ..."% ‰ 个百分点 百分点 个千分点 分 倍 个点".split(" "),
  // counters of things
  ..."个 家 户 件 项 种 类 条 处 座 所 张 台 标台 台(套) 台套 套 辆 艘 架 列 支 枝 只 株 棵 头 羽 尾 匹 间 栋 幢 片 块 部 篇 册 本 枚 门 名 位 人 人次 户次 家次 件次 项次 次 场次 场 期 届 批 批次 例 宗 起 对 组 队 班 节 节次 课时 学时 车次 班次 架次 航次 标箱 标准箱 箱 桶 瓶 瓶次 盆 车皮 床 张床位 床位 个床位 泊位 车位 个泊位 个车位 桩 根 口 眼 面 段 款 单 笔 份 封 字 元次 人日 TEU 枪".split(
    " ",
  ),
  // lengths, areas, volumes, masses
  ..."公里 千米 米 厘米 毫米 海里 亩 亩次 公顷 平方公里 平方千米 平方米 平米 ㎡ m² km² km hm² 立方米 方 m³ 立方 升 毫升 吨 吨标准煤 吨标煤 吨煤 千克 公斤 克 毫克 微克 克标准煤 克标煤 千克标准煤 千克标煤 载重吨 总吨 吨二氧化碳 斤".split(
    " ",
  ),
  // energy, rates, technical units
  ..."千瓦 千瓦时 兆瓦 兆瓦时 吉瓦 吉瓦时 瓦 度 千伏 千伏安 GW MW KW kW kWh GWh MWh 焦 吉焦 摄氏度 ℃ 分贝 赫兹 兆 Mbps Gbps TB PB EFLOPS PFLOPS 比特 P 级".split(
    " ",
  ),
  // money
  ..."元 美元 人民币 元人民币 欧元 港元 日元".split(" "),
  // durations
  ..."个工作日 工作日 天 日 小时 个小时 分钟 秒 个月 年 周 个季度 周年 岁".split(" "),
];

/** What follows a measure word where both are one noun: 2000万人口 counts people, not 人; 3条件 counts nothing. */
export const nounsOfUnits: ReadonlyMap<string, string> = new Map([
  ["人", "口才员均力"],
  ["家", "庭"],
  ["条", "件例"],
  ["种", "植"],
  ["户", "籍"],
  ["处", "理置"],
  ["部", "门分"],
  ["年", "度级均"],
  ["分", "之"],
  ["面", "积向"],
  ["天", "然"],
  ["所", "示有在需属谓以得"],
  ["吨", "级"],
  ["千瓦", "级"],
  ["千伏", "级"],
  ["元", "级"],
]);

/** What may stand behind the slash of a composed unit, besides the units above. */
export const unitDenominators: readonly string[] =
  "年 月 日 天 小时 时 分钟 人 户 次 人口 常住人口 人·日 人·年 标准立方米 工日 车 百公里 万元GDP".split(" ");

/** Units that are money: with 以上 or 以下 before a noun they mark a group (`500万元以下项目`). */
export const moneyUnits: ReadonlySet<string> = new Set("元 美元 人民币 元人民币 欧元 港元 日元".split(" "));

/** Units that count single things, as against areas, lengths and masses. */
export const discreteUnits: ReadonlySet<string> = new Set(
  "个 家 户 件 项 种 类 条 处 座 所 张 台 套 辆 艘 架 列 支 枝 只 株 棵 头 名 位 人 人次 次 场 期 届 批 批次 例 宗 对 组 队 班 间 栋 幢 部 篇 本 门".split(
    " ",
  ),
);

/** Units of size: with 以上 or 以下 before a noun they say which things (`3.2米以下生产线`), also behind a making verb. */
export const sizeUnits: ReadonlySet<string> = new Set(
  "米 厘米 毫米 度 千伏 级 座 吨/年 吨/日 吨/小时 立方米/日 岁 层".split(" "),
);

/** Units that size a plant or a device; in a name they are no aim. */
export const technicalUnits: ReadonlySet<string> = new Set(
  "MW GW kW KW W 千瓦 兆瓦 吉瓦 千伏 千伏安 米 度 级 P 瓦".split(" "),
);

/** Units that are a stretch of time. */
export const durationUnits: ReadonlySet<string> = new Set(
  "个工作日 工作日 天 日 小时 个小时 分钟 秒 个月 年 周 个季度 周年 岁".split(" "),
);

/** Units that count things: what they count is made, held or won, and is `new` without a verb of reaching. */
export const countingUnits: ReadonlySet<string> = new Set(
  "个 家 户 件 项 种 类 条 处 座 所 张 台 标台 台(套) 台套 套 辆 艘 架 列 支 枝 只 株 棵 头 羽 尾 匹 间 栋 幢 片 块 部 篇 册 本 枚 门 名 位 人 人次 户次 家次 件次 项次 次 场次 场 期 届 批 批次 例 宗 起 对 组 队 班 节 节次 课时 学时 车次 班次 架次 航次 床 张床位 床位 个床位 泊位 车位 个泊位 个车位 桩 根 口 眼 面 段 款 单 笔 份 篇 公里 千米 亩 公顷 平方公里 平方米 平方千米 平米 千瓦 兆瓦 吨".split(
    " ",
  ),
);

/** Units of how long, high, warm or loud something is to be: without a verb or a time such a figure is a norm. */
export const dimensionUnits: ReadonlySet<string> = new Set("米 厘米 毫米 ℃ 摄氏度 分贝 度 千伏".split(" "));

/** Units that never say how much of something is made. */
export const sizesOnly: ReadonlySet<string> = new Set("千伏 千伏安 度 级 岁 层".split(" "));
