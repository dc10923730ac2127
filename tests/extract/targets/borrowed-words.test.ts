import { describe, expect, it } from "vitest";
import { rejectedIn, show, targetsIn } from "./targets-in.ts";

/** A sentence, its targets, and what tells: words that stand elsewhere in the sentence, or belong to nobody. */
type Row = readonly [sentence: string, expected: readonly string[], reason: string];

const rateOfOtherPlaces: Row[] = [
  [
    "新开工装配式建筑占比达到40%以上,其中东、西、北3市达到50%以上。",
    ["新开工装配式建筑占比 ge 40 % level", "东、西、北3市新开工装配式建筑占比 ge 50 % level"],
    "other places share the rate",
  ],
  [
    "有条件地区农村生活污水治理率达到55%,基础较好地区达到25%。",
    ["有条件地区农村生活污水治理率 eq 55 % level", "基础较好地区农村生活污水治理率 eq 25 % level"],
    "without the places named before",
  ],
  [
    "秸秆综合利用率、畜禽粪污综合利用率分别稳定在95%和90%以上。",
    ["秸秆综合利用率 ge 95 % level", "畜禽粪污综合利用率 ge 90 % level"],
    "a single comparator behind the last is that of both",
  ],
  [
    "氨氮、化学需氧量排放总量分别下降8%、10%以上,石油类、总磷排放总量分别下降5%以上、6%。",
    [
      "氨氮排放总量 ge 8 % decrease",
      "化学需氧量排放总量 ge 10 % decrease",
      "石油类排放总量 ge 5 % decrease",
      "总磷排放总量 eq 6 % decrease",
    ],
    "where another has one, each has its own",
  ],
];

const subjects: Row[] = [
  ["推进改革。(市教育局牵头)力争覆盖率达到90%。", ["覆盖率 eq 90 % level aspirational"], "a note before it"],
  ["加强培训(市人社局负责)每年培育企业8家。", ["企业 eq 8 家 new annual"], "a note before its verb"],
  [
    "首席质量官企业数量达到300家,覆盖率达到63%。",
    ["首席质量官企业数量 eq 300 家 level", "首席质量官企业覆盖率 eq 63 % level"],
    "the subject without its own measure",
  ],
];

const plainIndicators: Row[] = [
  ["各市、县出租车电动化率达到50%。", ["出租车电动化率 eq 50 % level"], "distribution"],
  [
    "引导各检测机构将检测收费水平降低30%以上。",
    ["检测收费水平 ge 30 % decrease"],
    "将: before it stands who is to do it",
  ],
  ["创建60所省级示范学校(具体指标见附件)。", ["省级示范学校 eq 60 所 new"], "a reference"],
  ["开展10个清洁生产审核试点并给予奖补。", ["清洁生产审核试点 eq 10 个 new"], "what comes after"],
  ["争取知识产权案件实现推广适用率100%。", ["知识产权案件推广适用率 eq 100 % level aspirational"], "a verb inside"],
  ["改造后的公交班线实现100%应用新能源汽车。", ["改造后的公交班线应用新能源汽车 eq 100 % level"], "a predicate behind"],
  ["年平均培训高素质农民不少于3万人。", ["高素质农民 ge 30000 人 new annual"], "年平均 is 年均"],
  ["新增污水处理能力200万立方米/日。", ["污水处理能力 eq 2000000 立方米/日 new"], "so much is added"],
  ["至少有1所特殊教育学校开设高中班。", ["特殊教育学校开设高中班 ge 1 所 new"], "至少有 rules"],
  ["签发的证照全部入库。", ["签发的证照入库 eq 100 % level"], "全部 before a verb"],
  [
    "推进新能源项目建设,力争2025年底前全部建成投产。",
    ["新能源项目建成投产 eq 100 % level aspirational"],
    "what the clause before speaks of",
  ],
  [
    "推出100个“秒批秒办”事项、50个“零材料办”事项。",
    ["“秒批秒办”事项 eq 100 个 new", "“零材料办”事项 eq 50 个 new"],
    "推出 rules both",
  ],
  [
    "新建数据中心能源利用效率(PUE)不高于1.3。",
    ["新建数据中心能源利用效率(PUE) le 1.3 - level"],
    "letters name an index",
  ],
  ["运用融资平台促进账款融资总额不低于55亿元。", ["账款融资总额 ge 5500000000 元 cumulative"], "by what means"],
  ["惠企政策原则上全部上线。", ["惠企政策上线 eq 100 % level"], "原则上 is an adverb"],
  [
    "累计落实超低能耗建筑示范项目不少于800万平方米。",
    ["超低能耗建筑示范项目 ge 8000000 平方米 cumulative"],
    "落实 is a verb",
  ],
  [
    "确保在3分钟内响应道路救援、10分钟内出车救援。",
    ["响应道路救援 le 3 分钟 level", "出车救援 le 10 分钟 level"],
    "promises of a service",
  ],
  ["推进配电自动化有效全覆盖。", ["配电自动化 eq 100 % level"], "an adverb"],
  ["做到海湾全覆盖。", ["海湾 eq 100 % level"], "做到 says that it is reached"],
  ["据统计,建筑碳排放占全社会比例为20%。", ["建筑碳排放占全社会比例 eq 20 % level achieved"], "told, not aimed at"],
];

const none: Row[] = [
  ["面积大于10平方公里或所辖岸线长度大于10公里的海湾。", ["10 threshold", "10 threshold"], "either tells which"],
  ["新能源汽车占比达到30%及以上,是企业可作为供应商的条件之一。", ["30 threshold"], "a condition"],
  ["完成30万千瓦及以上热电联产机组升级。", ["30万 threshold"], "及以上 names a class"],
  ["落实支持产业园区发展的10条措施。", ["10 enumeration"], "the name of a document"],
  ["截至2020年底,入海排污口共计26个。", ["26 enumeration"], "what is there, made by nobody"],
  ["完成4家市级创业孵化基地复核。", ["4 enumeration"], "work on what is there already"],
  ["开展“市场主体法律顾问全覆盖”等活动。", [], "a name"],
];

describe.each(Object.entries({ rateOfOtherPlaces, subjects, plainIndicators }))("%s", (_, rows) => {
  it.each(rows)("%s → %j: %s", (sentence, expected) => {
    expect(targetsIn(sentence).map(show)).toEqual(expected);
  });
});

it.each(none)("%s gives none, %j: %s", (sentence, expected) => {
  expect(targetsIn(sentence).map(show)).toEqual([]);
  expect(rejectedIn(sentence)).toEqual(expected);
});
