import { describe, expect, it } from "vitest";
import { show, targetsIn } from "./targets-in.ts";

/** A sentence, its targets, and why: what the indicator of a target takes in, and what it leaves. */
type Row = readonly [sentence: string, targets: readonly string[], reason: string];

const coordination: Row[] = [
  [
    "到2025年,食品、药品抽检合格率均达到98%以上。",
    ["食品、药品抽检合格率 ge 98 % level"],
    "coordinated modifiers of one head",
  ],
  [
    "到2025年,食品抽检合格率和药品抽检合格率均达到98%以上。",
    ["食品抽检合格率 ge 98 % level", "药品抽检合格率 ge 98 % level"],
    "each with a head",
  ],
  [
    "到2025年,食品抽检合格率、药品抽检合格率、工程竣工验收合格率分别达到98%、99%、100%。",
    ["食品抽检合格率 eq 98 % level", "药品抽检合格率 eq 99 % level", "工程竣工验收合格率 eq 100 % level"],
    "分别 deals out",
  ],
  [
    "到2025年,城镇污水处理率、生活垃圾无害化处理率分别达到96%和100%。",
    ["城镇污水处理率 eq 96 % level", "生活垃圾无害化处理率 eq 100 % level"],
    "和 between values",
  ],
  [
    "到2025年,建成国家级孵化器2家、省级孵化器10家、市级众创空间20家。",
    ["国家级孵化器 eq 2 家 new", "省级孵化器 eq 10 家 new", "市级众创空间 eq 20 家 new"],
    "a list",
  ],
  [
    "到2025年,主导或参与制定国家标准、行业标准、地方标准100项以上。",
    ["国家标准、行业标准、地方标准 ge 100 项 new"],
    "one count for all",
  ],
  [
    "到2025年,培育上市企业5家,高新技术企业100家,规模以上企业300家。",
    ["上市企业 eq 5 家 new", "高新技术企业 eq 100 家 new", "规模以上企业 eq 300 家 new"],
    "the verb carries over commas",
  ],
  ["到2025年,打造A、B、C三类示范基地各10个。", ["A、B、C三类示范基地 eq 10 个 new"], "各"],
  [
    "到2025年,建设水稻、油菜、蔬菜标准化示范基地各1000亩。",
    ["水稻、油菜、蔬菜标准化示范基地 eq 1000 亩 new"],
    "各 one target",
  ],
  [
    "到2025年,专利授权量达到2万件、商标注册量达到5万件。",
    ["专利授权量 eq 20000 件 level", "商标注册量 eq 50000 件 level"],
    "two verbs",
  ],
];

const elidedSubjects: Row[] = [
  [
    "到2025年,农村公路列养率100%,优良中等路率85%以上。",
    ["农村公路列养率 eq 100 % level", "农村公路优良中等路率 ge 85 % level"],
    "a rate of nothing but the state of roads",
  ],
  [
    "到2025年,农药包装废弃物回收率达到90%,无害化处理率达到100%。",
    ["农药包装废弃物回收率 eq 90 % level", "农药包装废弃物无害化处理率 eq 100 % level"],
    "a rate of nothing but processes",
  ],
  [
    "到2025年,公共机构单位建筑面积能耗、人均综合能耗分别下降5%和6%。",
    ["公共机构单位建筑面积能耗 eq 5 % decrease", "公共机构人均综合能耗 eq 6 % decrease"],
    "who is measured stands before the first measure",
  ],
  [
    "到2025年,单位地区生产总值能耗和二氧化碳排放分别下降13.5%、18%。",
    ["单位地区生产总值能耗 eq 13.5 % decrease", "单位地区生产总值二氧化碳排放 eq 18 % decrease"],
    "what the measure is taken per stands before the first",
  ],
  [
    "到2025年,新建城区污水管网500公里、雨水管网300公里。",
    ["城区污水管网 eq 500 公里 new", "城区雨水管网 eq 300 公里 new"],
    "where the things stand is said once",
  ],
  [
    "到2025年,培育国家级示范区2个、科技示范园3个。",
    ["国家级示范区 eq 2 个 new", "科技示范园 eq 3 个 new"],
    "a level belongs to its own thing",
  ],
  [
    "到2025年,2户企业营业收入超百亿元,10户企业超50亿元。",
    ["企业营业收入超百亿元 eq 2 户 new", "企业营业收入超50亿元 eq 10 户 new"],
    "what is to exceed is said once",
  ],
  [
    "到2025年,单位产值能耗下降14%,力争下降14.5%。",
    ["单位产值能耗 eq 14 % decrease", "单位产值能耗 eq 14.5 % decrease aspirational"],
    "a second value to strive for",
  ],
  [
    "到2025年,形成3个千亿级、5个百亿级产业集群。",
    ["千亿级产业集群 eq 3 个 new", "百亿级产业集群 eq 5 个 new"],
    "sizes share a head as levels do",
  ],
  [
    "到2025年,培育国家级、省级专精特新企业10家、100家。",
    ["国家级专精特新企业 eq 10 家 new", "省级专精特新企业 eq 100 家 new"],
    "as many values as things, without 分别",
  ],
  [
    "到2025年,打造年产值超10亿元企业5家、超50亿元企业2家。",
    ["年产值超10亿元企业 eq 5 家 new", "超50亿元企业 eq 2 家 new"],
    "a group opens the second count",
  ],
  [
    "力争3年内培育亿元企业20家、千万元企业100家。",
    ["亿元企业 eq 20 家 new aspirational", "千万元企业 eq 100 家 new aspirational"],
    "a stretch of time before the verb",
  ],
  [
    "2025年旅游总人次突破1亿、旅游总收入突破1000亿元。",
    ["旅游总人次 gt 100000000 - level", "旅游总收入 gt 100000000000 元 level"],
    "an amount without a unit beside one with a unit",
  ],
  [
    "到2025年,旅游人次、旅游收入年均分别增长10%、12%。",
    ["旅游人次 eq 10 % increase annual", "旅游收入 eq 12 % increase annual"],
    "人次 is an amount of its own",
  ],
  [
    "到2025年,每千名老年人拥有养老床位35张以上。",
    ["每千名老年人拥有养老床位 ge 35 张 level"],
    "per thousand: a state, not a count",
  ],
  [
    "到2025年,卫生厕所普及率达到90%以上,较2020年提高10个百分点。",
    ["卫生厕所普及率 ge 90 % level", "卫生厕所普及率 eq 10 个百分点 increase"],
    "a level, and by how much it grew",
  ],
  [
    "退役军人安置率100%、就业率90%以上。",
    ["退役军人安置率 eq 100 % level", "就业率 ge 90 % level"],
    "a bare share beside one that is stated",
  ],
  ["孕产妇死亡率控制在10/10万以下。", ["孕产妇死亡率 le 10 /10万 level"], "per hundred thousand"],
  ["每万人口拥有公共交通车辆12标台以上。", ["每万人口拥有公共交通车辆 ge 12 标台 level"], "standard vehicles"],
  ["选取3个区县开展试点。", ["区县开展试点 eq 3 个 new"], "选取 picks so many"],
  ["目前我市森林覆盖率为45%。", ["森林覆盖率 eq 45 % level achieved"], "目前 and 我市 go"],
  ["办理环节压减至4个以内。", ["办理环节 le 4 个 level"], "压减至 says that a state is reached"],
  [
    "2023年底前建成示范点10个,2025年底前建成20个。",
    ["示范点 eq 10 个 new", "示范点 eq 20 个 new"],
    "a later year, the thing not said again",
  ],
  [
    "2023年底前建成示范点10个,培育20个。",
    ["示范点 eq 10 个 new"],
    "without a time of its own nothing tells what is meant",
  ],
  [
    "到2025年,95%的省级、90%的市级、70%的县级机关达到创建标准。",
    ["省级机关达到创建标准 eq 95 % level", "市级机关达到创建标准 eq 90 % level", "县级机关达到创建标准 eq 70 % level"],
    "three levels share the head of the last",
  ],
  [
    "到2025年,新建住宅工程质量合格率达到100%,一次性验收合格率达到98%。",
    ["新建住宅工程质量合格率 eq 100 % level", "新建住宅工程一次性验收合格率 eq 98 % level"],
    "elided subject",
  ],
];

const countsBeforeNouns: Row[] = [
  ["到2025年,建成5个省级质检中心。", ["省级质检中心 eq 5 个 new"], "count before noun"],
  [
    "到2025年,培育30家以上具有国际竞争力的企业。",
    ["具有国际竞争力的企业 ge 30 家 new"],
    "以上 before a noun with what is said of it",
  ],
  [
    "引导50家以上企业开展可靠性共性技术研发。",
    ["企业开展可靠性共性技术研发 ge 50 家 new"],
    "the noun with its predicate",
  ],
  ["推动100家企业导入卓越绩效管理模式。", ["企业导入卓越绩效管理模式 eq 100 家 new"], "the noun with its predicate"],
  ["支持20个县创建国家级示范县。", ["县创建国家级示范县 eq 20 个 new"], "the noun with its predicate"],
  ["加快5个省级质检中心建设。", ["省级质检中心 eq 5 个 new"], "things to be built, 建设 goes"],
  ["完成10个老旧小区改造。", ["老旧小区改造 eq 10 个 new"], "other nouns of action stay"],
  ["到2025年,完成500万平方米既有建筑节能改造。", ["既有建筑节能改造 eq 5000000 平方米 new"], "area before its noun"],
  ["力争培育1家世界500强企业。", ["世界500强企业 eq 1 家 new aspirational"], "a number in the name"],
  [
    "新增3家国家级绿色工厂和10家省级绿色工厂。",
    ["国家级绿色工厂 eq 3 家 new", "省级绿色工厂 eq 10 家 new"],
    "both before their nouns",
  ],
  [
    "建设1个国家级、3个省级产业计量测试中心。",
    ["国家级产业计量测试中心 eq 1 个 new", "省级产业计量测试中心 eq 3 个 new"],
    "the head behind the second",
  ],
];

/** Words that begin like a verb, and verbs that hide in names. */
const namesLikeVerbs: Row[] = [
  ["到2025年,新增造林面积10万亩。", ["造林面积 eq 100000 亩 new"], "造林面积 is one noun"],
  [
    "到2025年,建设用地规模控制在1500平方公里以内。",
    ["建设用地规模 le 1500 平方公里 level"],
    "建设用地规模 is one noun, two nouns behind the verb",
  ],
  ["到2025年,推广应用新能源汽车2万辆。", ["新能源汽车 eq 20000 辆 new"], "推广应用 is one verb"],
  ["到2025年,建成区绿地率达到40%。", ["建成区绿地率 eq 40 % level"], "建成区 is a place"],
  ["到2025年,新增并网装机容量500万千瓦。", ["并网装机容量 eq 5000000 千瓦 new"], "并网 is no connective"],
  ["到2025年,申报材料由12份减少到5份。", ["申报材料 eq 5 份 level"], "申报材料 is one noun"],
  [
    "到2025年,排查出的200个堆放点基本完成整治。",
    ["排查出堆放点基本完成整治 eq 200 个 new"],
    "what has been found is no work to be done",
  ],
  ["到2025年,公办幼儿园每区不少于3所。", ["公办幼儿园 ge 3 所 new"], "每区 distributes"],
];

const scopeWords: Row[] = [
  ["到2025年,全市森林覆盖率达到45%。", ["森林覆盖率 eq 45 % level"], "全市 goes"],
  ["到2025年,全省常住人口城镇化率达到65%。", ["常住人口城镇化率 eq 65 % level"], "全省 goes"],
  ["各县(市、区)建成1个以上质量技术服务站。", ["质量技术服务站 ge 1 个 new"], "各县 goes"],
  ["我市规模以上工业企业达到1000家。", ["规模以上工业企业 eq 1000 家 level"], "我市 goes; plain 达到"],
];

const standards: Row[] = [
  ["到2025年,制定国际标准5项以上。", ["国际标准 ge 5 项 new"], "制定 goes"],
  ["到2025年,参与制修订国家标准20项。", ["国家标准 eq 20 项 new"], "参与制修订 goes"],
  ["到2025年,制(修)订地方标准30项。", ["地方标准 eq 30 项 new"], "制(修)订 goes"],
];

const definedGroups: Row[] = [
  [
    "到2025年,年产值超过1亿元的企业达到50家。",
    ["年产值超过1亿元的企业 eq 50 家 level"],
    "a threshold defines the group",
  ],
  [
    "到2025年,规模以上工业企业研发机构覆盖率达到60%。",
    ["规模以上工业企业研发机构覆盖率 eq 60 % level"],
    "规模以上 is no number",
  ],
];

describe.each(
  Object.entries({
    coordination,
    elidedSubjects,
    countsBeforeNouns,
    namesLikeVerbs,
    scopeWords,
    standards,
    definedGroups,
  }),
)("%s", (_, rows) => {
  it.each(rows)("%s → %j: %s", (sentence, expected) => {
    expect(targetsIn(sentence).map(show)).toEqual(expected);
  });
});
