/** Split where they are kept, as people read them in lines. */
const list = (words: string): readonly string[] => words.split(" ");

/**
 * Ends of indicators that are certainly a part of a whole, so that over 100 % is wrong. Not among them: 入学率 (gross rates
 * count pupils of any age), 覆盖率 of a bank's reserves, 产能利用率, 普及率 of telephones, 巩固率 where people move in.
 */
export const partRates: readonly string[] = list(
  "合格率 达标率 满意率 满意度 及格率 优良率 优良天数比例 优良天数比率 污水处理率 垃圾处理率 无害化处理率 安全处置率 无害化处置率 " +
    "绿化覆盖率 森林覆盖率 林木覆盖率 植被覆盖率 草原综合植被盖度 净入学率 " +
    "秸秆综合利用率 废物综合利用率 固废综合利用率 粪污综合利用率 资源化利用率 " +
    "自来水普及率 用水普及率 供水普及率 燃气普及率 卫生厕所普及率 卫生户厕普及率",
);

/** Ends of shares, which are of a part only where the part is named by one of the words below. */
export const shareEnds: readonly string[] = list("占比 比重 比例");

/** Parts that cannot be larger than what they are set against. */
export const certainParts: readonly string[] = list(
  "增加值占 断面 水体 优良水质 非化石能源 可再生能源 清洁能源 优质农产品 优良品种 女性 党员 合格 达标 优秀等次",
);

/** Wholes of which the part is none: debts, trade and credit may be larger than what a region produces. */
export const foreignWholes: readonly string[] = list(
  "GDP 生产总值 债务 负债 贷款 存款 存贷 进出口 出口 贸易 融资 资金 资产 资本 投入 产出 投资 收入",
);
