import { describe, expect, it } from "vitest";
import { rejectedIn, show, targetsIn } from "./targets-in.ts";

type Row = readonly [sentence: string, expected: readonly string[], reason: string];

const stated: Row[] = [
  [
    "到2025年,主要农产品质量安全监测总体合格率达到98%以上。",
    ["主要农产品质量安全监测总体合格率 ge 98 % level"],
    "a level behind its indicator",
  ],
  [
    "到2025年,农产品质量安全例行监测合格率、药品和医疗器械及化妆品评价性抽检合格率达到98%以上。",
    ["农产品质量安全例行监测合格率 ge 98 % level", "药品和医疗器械及化妆品评价性抽检合格率 ge 98 % level"],
    "two rates, each with a head of its own",
  ],
  [
    "到2025年,药品和医疗器械及化妆品评价性抽检合格率达到98%以上。",
    ["药品和医疗器械及化妆品评价性抽检合格率 ge 98 % level"],
    "modifiers of one rate stay one",
  ],
  [
    "到2025年,生产领域和生活领域服务质量顾客满意度分别达到80%、90%。",
    ["生产领域服务质量顾客满意度 eq 80 % level", "生活领域服务质量顾客满意度 eq 90 % level"],
    "分别 splits what shares a head",
  ],
  [
    "2022至2025年,试点示范覆盖率分别达到80%、90%、95%、100%。",
    [
      "试点示范覆盖率 eq 80 % level",
      "试点示范覆盖率 eq 90 % level",
      "试点示范覆盖率 eq 95 % level",
      "试点示范覆盖率 eq 100 % level",
    ],
    "分别 over the years of a span",
  ],
  ["到2025年,制造业质量竞争力指数达到89。", ["制造业质量竞争力指数 eq 89 - level"], "an index without a unit"],
  [
    "力争每年培育省级示范点8个以上。",
    ["省级示范点 ge 8 个 new annual aspirational"],
    "力争 strives, 每年 recurs, 以上 is ge",
  ],
  [
    "每年培育“皖美品牌示范企业”10家左右。",
    ["“皖美品牌示范企业” approx 10 家 new annual"],
    "a name in quotation marks, 左右",
  ],
  [
    "到2025年,争创国家级质检中心1至2个。",
    ["国家级质检中心 between 1..2 个 new aspirational"],
    "争创 strives and makes",
  ],
  [
    "到2025年,培育3-5家国家级和10-15个省级循环经济示范园区。",
    ["国家级循环经济示范园区 between 3..5 家 new", "省级循环经济示范园区 between 10..15 个 new"],
    "a range each, the head stands behind the second",
  ],
  [
    "到2025年,在8个以上行业、240家以上企业开展对标达标专项行动。",
    ["行业开展对标达标专项行动 ge 8 个 new", "企业开展对标达标专项行动 ge 240 家 new"],
    "an adverbial shares the predicate",
  ],
  ["到2025年,全市有效发明专利拥有量比2020年增长50%。", ["有效发明专利拥有量 eq 50 % increase"], "a change over a year"],
  [
    "到2025年,单位地区生产总值能耗比2020年下降13.5%。",
    ["单位地区生产总值能耗 eq 13.5 % decrease"],
    "a fall in per cent",
  ],
  ["到2025年,森林覆盖率由25%提高到30%。", ["森林覆盖率 eq 30 % level"], "the second of two figures is the aim"],
  ["到2025年,营业收入翻一番。", ["营业收入 eq 100 % increase"], "doubled"],
  ["到2025年,营业收入实现翻两番。", ["营业收入 eq 300 % increase"], "twice doubled is four times"],
  ["到2025年,规模以上工业企业“机器换人”全覆盖。", ["规模以上工业企业“机器换人” eq 100 % level"], "covered wholly"],
  ["到2025年,城市黑臭水体清零。", ["城市黑臭水体 eq 0 - level"], "gone"],
  ["到2025年,实现建设工程重大结构质量安全零事故。", ["建设工程重大结构质量安全事故 eq 0 - level"], "none of it"],
  [
    "确保全市无重大安全生产事故和重大服务质量事件。",
    ["重大安全生产事故 eq 0 - level", "重大服务质量事件 eq 0 - level"],
    "无重大 reaches over 和",
  ],
  [
    "到2025年,竣工工程质量全部达到国家标准或规范要求。",
    ["竣工工程质量达到国家标准或规范要求 eq 100 % level"],
    "all of them",
  ],
  ["到2025年,所有企业不再使用燃煤锅炉。", ["企业不再使用燃煤锅炉 eq 100 % level"], "所有…不再"],
  [
    "到2025年,60%以上的创建城市绿色出行比例达到70%以上。",
    ["创建城市绿色出行比例达到70%以上 ge 60 % level"],
    "the first share says how many, the second what they are to reach",
  ],
  ["到2025年,单位产品能耗控制在2吨标准煤以内。", ["单位产品能耗 le 2 吨标准煤 level"], "以内 is le"],
  [
    "到2025年,能源消费总量控制在2.88亿吨标准煤。",
    ["能源消费总量 le 288000000 吨标准煤 cumulative"],
    "控制在 a total is le, and a total cumulates",
  ],
  ["到2025年,细颗粒物浓度不高于35微克/立方米。", ["细颗粒物浓度 le 35 微克/立方米 level"], "不高于 is le"],
  ["办理时间压减到1个工作日以内。", ["办理时间 le 1 个工作日 level"], "time for a service"],
  ["到2025年,研发经费投入强度提高0.5个百分点。", ["研发经费投入强度 eq 0.5 个百分点 increase"], "percentage points"],
  [
    "到2025年,A类、B类项目数分别增加20个、10个。",
    ["A类项目数 eq 20 个 increase", "B类项目数 eq 10 个 increase"],
    "the last number's unit for both",
  ],
  ["到2025年,新增高新技术企业百余家。", ["高新技术企业 gt 100 家 new"], "百余 is more than 100"],
  ["到2025年,规上企业突破230家。", ["规上企业 gt 230 家 level"], "突破 a number exceeds it"],
  ["到2025年,突破5项核心技术。", ["核心技术 eq 5 项 new"], "突破 technologies makes them"],
  ["到2025年,累计建成充电桩2万个。", ["充电桩 eq 20000 个 cumulative"], "累计 cumulates"],
  ["到2025年,新建充电桩2万个。", ["充电桩 eq 20000 个 new"], "新建 is new"],
  [
    "到2025年,大中型水利工程质量监督覆盖率达到100%,交工验收合格率达到98%。",
    ["大中型水利工程质量监督覆盖率 eq 100 % level", "大中型水利工程交工验收合格率 eq 98 % level"],
    "the second rate takes over the subject of the first",
  ],
  [
    "到2025年,新开工装配式建筑占新建建筑比例达到40%以上,济南、青岛、烟台3市不低于50%。",
    ["新开工装配式建筑占新建建筑比例 ge 40 % level", "济南、青岛、烟台3市新开工装配式建筑占新建建筑比例 ge 50 % level"],
    "cities take over the rate",
  ],
  ["截至2020年,全市有效商标5万件。", ["有效商标 eq 50000 件 new achieved"], "what had been reached before the plan"],
  ["目前,全市已建成省级检测中心12家。", ["省级检测中心 eq 12 家 new achieved"], "目前已建成"],
  ["到2025年,抽查合格率达到98%以上(约束性)。", ["抽查合格率 ge 98 % level binding"], "a nature in brackets"],
  ["建设检测中心2家。", ["检测中心 eq 2 家 new"], "检测中心 is a name, 建设 makes it"],
  ["到2025年,培育千亿级产业集群三个。", ["千亿级产业集群 eq 3 个 new"], "a Chinese numeral behind its noun counts"],
  ["12条黑臭水体全部完成治理。", ["黑臭水体完成治理 eq 12 条 new"], "全部 says that it is an aim, without a time"],
  ["到2025年,新增国家级质检中心达到3个。", ["国家级质检中心 eq 3 个 new"], "新增 is new, also before 达到"],
  ["排查特种设备5000台。", ["特种设备 eq 5000 台 new"], "排查 is work that is counted"],
  ["压减证明材料20项。", ["证明材料 eq 20 项 decrease"], "a verb of change opens the phrase"],
  ["培训质量骨干2000人次以上。", ["质量骨干 ge 2000 人次 new"], "培训 makes the trained"],
];

const notStated: Row[] = [
  ["到2025年,培育三个千亿级产业集群。", [], "a small Chinese numeral with 个 before its noun is a turn of speech"],
  ["重点推进纺织、化工等13个行业转型。", ["13 enumeration"], "等 sums up what was listed"],
  ["开展为期三年的行动。", [], "三年 is a span"],
  ["对获奖企业给予50万元奖励。", ["50万 support"], "money that is given"],
  ["按设备投资的5%给予补助。", ["5 support"], "a share of a cost"],
  ["严禁新建1000万吨/年以下常减压装置。", ["1000万 norm"], "what is forbidden"],
  [
    "年产值5000万元以上的工业企业80%通过认证。",
    ["80 enumeration", "5000万 threshold"],
    "80 counts nothing that a verb or a time rules",
  ],
  ["完善两大体系。", [], "两大 is a turn of speech"],
  ["每年进行一次动态调整。", [], "how often, in words"],
  ["按节能75%设计标准建设。", ["75 norm"], "the figure names a standard"],
  ["桃花150MW光伏发电项目开工。", ["150 name"], "a size in a name"],
  ["保险费为22元/户。", ["22 support"], "a price"],
  ["加快12个农业特色优势产业发展。", ["12 enumeration"], "a known set"],
  ["在15日内办结。", ["15 norm"], "a time limit for others"],
];

type Due = readonly [lines: string, dues: readonly (string | null)[], reason: string];

const dues: Due[] = [
  ["到2025年,合格率达到98%。", ["2025-12-31"], "in the sentence itself"],
  ["到2025年,质量明显提高。合格率达到98%。", ["2025-12-31 inherited"], "in the sentence before"],
  ["到2025年,质量明显提高。\n合格率达到98%。", ["2025-12-31 inherited"], "in the paragraph before"],
  ["到2025年,质量明显提高。\n(一)主要任务\n合格率达到98%。", ["2025-12-31 inherited"], "in the section above"],
  ["(一)现在\n到2023年,质量提高。\n(二)以后\n合格率达到98%。", [null], "a sister's time rules nothing"],
  ["合格率达到98%。\n到2025年,质量明显提高。", [null], "no time rules what stands before it"],
  ["到2023年,合格率达到95%,到2025年达到98%。", ["2023-12-31", "2025-12-31"], "each its own"],
  ["合格率2023年达到95%以上、2025年达到98%以上。", ["2023-12-31", "2025-12-31"], "behind the indicator"],
  ["“十四五”期间,合格率达到98%。", ["2025-12-31"], "a period ends"],
  [
    "2022至2025年,合格率分别达到95%、96%、97%、98%。",
    ["2022-12-31", "2023-12-31", "2024-12-31", "2025-12-31"],
    "one a year",
  ],
  ["合格率达到98%(责任单位:市科技局,完成时限:2023年底前)。", ["2023-12-31 inherited"], "a label in brackets behind it"],
  ["合格率达到98%。\n责任单位:市科技局\n完成时限:2023年底前", ["2023-12-31 inherited"], "a label line below"],
];

describe("targets", () => {
  it.each(stated)("%s → %j: %s", (sentence, expected) => {
    expect(targetsIn(sentence).map(show)).toEqual(expected);
  });

  it.each(dues)("%j is due %j: %s", (lines, expected) => {
    const found = targetsIn(lines).map(({ due, dueInherited }) => (dueInherited ? `${due} inherited` : due));
    expect(found).toEqual(expected);
  });
});

describe("quantities that are no targets", () => {
  it.each(notStated)("%s gives none, %j: %s", (sentence, expected) => {
    expect(targetsIn(sentence)).toEqual([]);
    expect(rejectedIn(sentence)).toEqual(expected);
  });
});
