import type { BodyWords } from "./schema.ts";

const strongEndings = {
  government:
    "人民政府 政府 管委会 管委 管理委员会 执委会 街道办事处 办事处 行政公署 行署 国务院 园区管理机构 经开区 高新区 开发区 功能区 管理区 示范区 新区 片区 风景区 景区管委会 度假区 兵团 村委会 居委会 村(居)委会",
  department:
    "委员会 办公厅 办公室 管理局 总局 分局 支局 税务局 公安局 管理处 管理站 管理所 总队 支队 大队 海关 海事局 指挥部 领导小组 工作小组 协调小组 工作组 工作专班 专班 联席会议 联席会 委办 政府办 主管部门 职能部门 管理部门 监管部门 行政部门 监督部门 服务中心 管理中心 发展中心 事业中心 交易中心 数据中心 保障中心 指挥中心 促进中心 热线中心 信息中心 后勤中心 监测中心 支付中心 中心支行 中支 人民银行 人行 营业管理部 督查室 研究室 气象台 地震台 营管部 研究院 研究所 党校 行政学院 供销社 供销合作社 供销合作总社 供销联社 公积金中心 事务中心 疾控中心 交易监管局 调查队 推进办 出版社 专员办 法院 检察院 审判庭 派出所 警备区 军分区 人武部 公安处 电视台 融媒体中心 领导机构 办事机构 工作机构 行政机关 主管机关 监管机构 审批机关 财政所 司法所 村(社区) 局(委) 厅(局) 厅局 委办局 机关工委",
  party:
    "党委 党组 党工委 工委 纪委 监委 宣传部 组织部 统战部 政法委 网信办 编办 文明办 党支部 党总支 纪检组 纪委监委 纪检监察机关",
  court: "人民法院 人民检察院 中级法院 公检法机关 司法机关",
  mass: "总工会 工会 团委 团市委 团省委 团区委 团县委 团州委 团中央 共青团 妇联 工商联 残联 科协 文联 侨联 社科联 作协 记协 红十字会 贸促会 关工委 计生协 群团组织 人民团体 群团",
  enterprise: "公司 集团 银行 分行 支行 供电局 供电所 车务段 铁塔 机场 港务局 报社 电信 移动 联通",
  actor:
    "企业 协会 商会 学会 联合会 高校 院校 学校 医院 金融机构 经营主体 运营商 保险机构 担保机构 行业组织 社会组织 平台企业 科研院所 科研机构 事业单位 企事业单位 建设单位 施工单位 设计单位 监理单位 勘察单位 用人单位 业主单位 使用单位 产权单位 运营单位 申报单位 实施主体 物业服务企业 承担单位 生产单位 经营单位 供应单位 采购单位 培训机构 检测机构 检验检测机构 服务机构 医疗机构 中介机构 第三方机构",
  group: "部门 单位 成员单位 处室 科室 机构 机关 各方 各地 各级 团体",
} as const;

/** Endings of one character, and 中心: common words have them too. */
const weakEndings = "局 委 办 厅 部 处 科 室 院 行 会 社 队 站 所 署 司 中心 台 馆 校 中队 段 陆港".split(" ");

const endings: BodyWords["endings"] = [
  ...Object.entries(strongEndings).flatMap(([kind, endings]) =>
    endings.split(" ").map((ending) => ({ ending, kind: kind as keyof typeof strongEndings, weak: false })),
  ),
  ...weakEndings.map((ending) => ({ ending, kind: "department" as const, weak: true })),
];

/** Bodies that no ending tells, level and place set aside; a user's own are added here. */
const names: string[] = [];

/** Words that end like a body and are none. */
const falseEndings =
  "格局 布局 全局 大局 结局 开局 时局 举办 开办 督办 交办 承办 主办 协办 代办 帮办 快办 通办 可办 易办 联办 即办 网办 好办 难办 秒办 转办 领办 经办 全部 内部 外部 干部 局部 东部 西部 南部 北部 中部 一部 大部 头部 总部 底部 顶部 好处 坏处 益处 用处 长处 短处 到处 各处 随处 何处 查处 惩处 严处 相处 学科 本科 专科 百科 理科 工科 科室 教室 居室 温室 银行 执行 推行 试行 运行 实行 施行 进行 发行 流行 履行 举行 先行 通行 现行 可行 平行 同行 绿行 出行 机会 社会 大会 协会 博览会 展会 会会 不会 体会 聚会 晚会 盛会 军队 团队 排队 车队 法院 医院 学院 庭院 影院 剧院 电影院 综合医院 车站 网站 电站 水站 泵站 换电站 充电站 加油站 加气站 服务站 工作站 场所 厕所 住所 处所 公司 上司 平台 后台 前台 舞台 柜台 学校 院校 高校 阶段 手段 时段 路段 河段 地段 区段 工业园区 产业园区 社区 小区 景区 山区 城区 郊区 园区 辖区 库区 灾区 片区 特区 城市 股市 楼市 上市 都市 门市 菜市 超市 夜市 全市 我市 本市 各市 全县 我县 全省 我省 本省 全区 我区 省市 市县 跨省 跨市 核心 信心 重心 爱心 暖心 中心城区 博物馆 图书馆 展馆 场馆 旗舰 地区 牧区 林区 矿区 港区 湾区 营区 校区 老区 边区 市区 城镇 乡镇 村镇 集镇 小镇 古镇 特色小镇 城乡".split(
    " ",
  );

/** A name that begins so is a clause, not a body: 【建立】健全领导小组, 【督促】有关部门. */
const clauseBeginnings =
  "建立 成立 设立 组建 组成 完善 健全 加强 明确 落实 推动 推进 支持 鼓励 引导 组织 发挥 强化 依托 指导 督促 要求 协调 配合 协助 参与 开展 实施 坚持 围绕 按照 根据 通过 利用 加大 加快 提高 提升 促进 实行 建设 构建 形成 确保 保障 完成 制定 制订 出台 编制 修订 探索 争取 积极 充分 进一步 切实 不断 全面 深入 持续 统筹 优化 深化 纳入 列入 作为 属于 委托 授权 报经 经由 向各 对各 将各 把各 会同 联合 整合 明晰 压实 履行 聘请 邀请 动员 发动 依法 依规 及时 定期 每年 每月 每季 同时 以及 并由 或由 或者 成为 负责 承担 牵头 包括 没有 具有 任何 其中 如果 凡是 涉及 严格 加以 派驻 下设 所在 使用 提请 提交 报送 需要 须由 应当 必须 可以 能够 尽快 抓紧 扎实 大力 着力".split(
    " ",
  );

/** Words that make a body one of a kind: 市直【有关】部门, 质量强市工作委员会【成员单位】. */
const genericWords =
  "有关 相关 其他 成员单位 各部门 各单位 各级部门 职能部门 行业主管部门 责任单位 牵头单位 牵头部门 群团组织 人民团体 各金融机构 金融机构".split(
    " ",
  );

/** Words that make a body one of government, whatever its ending: 【人民银行】天津分行. */
const governmentWords = ["人民银行", "人行", "外汇管理"];

/** Levels of government as names of their own: 各【县】(市、区)人民政府; outermost first. */
const levels =
  "中央 国家 省 自治区 直辖市 市 州 地 自治州 盟 地区 设区市 师市 县级市 区 县 旗 自治县 自治旗 直管市 特区 林区 师 团场 乡 镇 街道 街 村".split(
    " ",
  );

/** What may stand before a body's own name and says only whose it is. */
const levelPrefixes =
  "各 本 我 国务院 国家 中央 全国 中国 中共 省 市 县 区 州 旗 盟 镇 乡 省级 市级 县级 区级 州级 省直 市直 县直 区直 州直 自治区 自治州 自治县 地区 行署 特区 新区 兵团 委 政府 人民政府 各级 地方 地方各级 基层 属地 当地 全市 全省 全县 全区 我市 我省 我县 有关 相关 各有关 各相关 上级 下级".split(
    " ",
  );

/** What is taken off the end of a name before its function is looked up. */
const functionEndings =
  "行政主管部门 行政管理部门 主管部门 管理部门 监管部门 行政部门 工作部门 部门 机关 系统 管理委员会 工作委员会 委员会 管理办公室 办公室 办公厅 工作局 管理局 总局 分局 局 厅 部 委 办 处 科 院 会 社 署 总队 支队 大队 服务中心 管理中心 发展中心 工作中心 中心 工作领导小组 领导小组 单位 集团公司 有限责任公司 有限公司 投资集团 集团 公司 协会 综合行政执法支队 综合执法支队 综合执法总队 综合执法大队 执法支队 执法总队 执法大队".split(
    " ",
  );

/** What is taken off next where the name is still not known: 医疗保障【服务】中心. */
const functionTails = "监督管理 发展管理 监管 管理 服务 发展 事务 工作 行政 建设 保护 事业 协调 综合".split(" ");

/** How bodies are named. */
export const bodyWords: BodyWords = {
  names,
  endings,
  falseEndings,
  clauseBeginnings,
  genericWords,
  governmentWords,
  levels,
  levelPrefixes,
  functionEndings,
  functionTails,
};
