import { describe, expect, it } from "vitest";
import { show, targetsIn } from "./targets-in.ts";

/** A sentence, the targets in it as `indicator operator value unit aspect …`, and why. */
type Row = readonly [sentence: string, targets: readonly string[], reason: string];

const operators: Row[] = [
  ["到2025年,研发投入强度不低于2.5%。", ["研发投入强度 ge 2.5 % level"], "不低于"],
  ["到2025年,公共图书馆人均藏书量不少于1册。", ["公共图书馆人均藏书量 ge 1 册 level"], "不少于 a level"],
  ["到2025年,城市公园绿地面积不小于200公顷。", ["城市公园绿地面积 ge 200 公顷 level"], "不小于"],
  [
    "到2025年,数字经济核心产业增加值占比至少达到10%。",
    ["数字经济核心产业增加值占比 ge 10 % level"],
    "至少 before the verb",
  ],
  ["到2025年,建成省级以上创新平台20个及以上。", ["省级以上创新平台 ge 20 个 new"], "及以上"],
  ["到2025年,城镇登记失业率控制在4.5%以内。", ["城镇登记失业率 le 4.5 % level"], "控制在…以内"],
  ["到2025年,城镇调查失业率不超过5.5%。", ["城镇调查失业率 le 5.5 % level"], "不超过"],
  ["到2025年,万元地区生产总值用水量不高于60立方米。", ["万元地区生产总值用水量 le 60 立方米 level"], "不高于"],
  ["到2025年,生产安全事故死亡人数不大于20人。", ["生产安全事故死亡人数 le 20 人 level"], "不大于"],
  ["到2025年,产品质量抽检不合格率低于5%。", ["产品质量抽检不合格率 lt 5 % level"], "低于"],
  ["到2025年,网络零售额超过500亿元。", ["网络零售额 gt 50000000000 元 level"], "超过"],
  ["到2025年,高新技术企业数量突破1000家。", ["高新技术企业数量 gt 1000 家 level"], "突破 a count of a 数量"],
  ["到2025年,旅游总收入达到800亿元左右。", ["旅游总收入 approx 80000000000 元 level"], "左右"],
  ["到2025年,人均预期寿命达到79岁左右。", ["人均预期寿命 approx 79 岁 level"], "左右"],
  ["到2025年,培育专精特新企业80~100家。", ["专精特新企业 between 80..100 家 new"], "a range"],
  ["到2025年,绿色建筑占比达到60%—70%。", ["绿色建筑占比 between 60..70 % level"], "a range of shares"],
  ["到2025年,数字经济增加值约占地区生产总值的50%。", ["数字经济增加值占地区生产总值 approx 50 % level"], "约占"],
  ["到2025年,建成产业园区5至8个。", ["产业园区 between 5..8 个 new"], "至"],
];

const aspects: Row[] = [
  ["到2025年,单位工业增加值能耗下降15%。", ["单位工业增加值能耗 eq 15 % decrease"], "下降"],
  ["到2025年,研发投入增长1.5倍。", ["研发投入 eq 1.5 倍 increase"], "of a change nothing is made"],
  ["到2025年,全员劳动生产率年均增长6%以上。", ["全员劳动生产率 ge 6 % increase annual"], "年均增长"],
  ["到2025年,单位地区生产总值二氧化碳排放降低18%左右。", ["单位地区生产总值二氧化碳排放 approx 18 % decrease"], "降低"],
  ["到2025年,产品合格率提高2个百分点。", ["产品合格率 eq 2 个百分点 increase"], "points"],
  ["到2025年,不合格率降低1.5个百分点以上。", ["不合格率 ge 1.5 个百分点 decrease"], "points down"],
  ["到2025年,工业增加值翻一番。", ["工业增加值 eq 100 % increase"], "翻一番"],
  ["到2025年,旅游收入实现翻番。", ["旅游收入 eq 100 % increase"], "翻番"],
  ["到2025年,数字经济规模翻倍。", ["数字经济规模 eq 100 % increase"], "翻倍"],
  ["到2025年,累计培育专精特新企业200家。", ["专精特新企业 eq 200 家 cumulative"], "累计"],
  ["到2025年,高新技术企业总数达到500家。", ["高新技术企业总数 eq 500 家 cumulative"], "总数"],
  ["到2025年,有效发明专利总量突破1万件。", ["有效发明专利总量 gt 10000 件 cumulative"], "总量"],
  ["到2025年,国家级质检中心达到3个。", ["国家级质检中心 eq 3 个 level"], "a count with plain 达到"],
  ["到2025年,共计培育示范企业50家。", ["示范企业 eq 50 家 new"], "not 共计"],
  ["每万人口发明专利拥有量达到10件。", ["每万人口发明专利拥有量 eq 10 件 level"], "an amount"],
  ["到2025年,主要河流国控断面水质优良比例保持在100%。", ["主要河流国控断面水质优良比例 eq 100 % level"], "保持在"],
];

const recurrence: Row[] = [
  ["每年首席质量官至少参加1次培训。", ["首席质量官参加培训 ge 1 次 new annual"], "至少: more than a frequency"],
  [
    "每年推动600家企业上云,支持60家企业开展智能化改造,培育6家标杆企业。",
    ["企业上云 eq 600 家 new annual", "企业开展智能化改造 eq 60 家 new annual", "标杆企业 eq 6 家 new annual"],
    "每年 rules to the end of its sentence",
  ],
  [
    "每年培育示范企业10家。新增高新技术企业50家。",
    ["示范企业 eq 10 家 new annual", "高新技术企业 eq 50 家 new"],
    "not past it",
  ],
  ["每半年至少开展1次质量分析。", ["质量分析 ge 1 次 new semiannual"], "每半年"],
  ["按年度培育质量标杆5家以上。", ["质量标杆 ge 5 家 new annual"], "按年度"],
  ["每季度至少抽检食品1000批次。", ["食品 ge 1000 批次 new quarterly"], "每季度"],
];

const commitment: Row[] = [
  [
    "力争到2025年,森林覆盖率达到45%,湿地保护率达到55%。",
    ["森林覆盖率 eq 45 % level aspirational", "湿地保护率 eq 55 % level aspirational"],
    "before a subject: all clauses",
  ],
  [
    "力争培育中国质量奖企业1家、省长质量奖企业3家,新增著名商标10件。",
    ["中国质量奖企业 eq 1 家 new aspirational", "省长质量奖企业 eq 3 家 new aspirational", "著名商标 eq 10 件 new"],
    "before a verb: to the next different verb",
  ],
  ["到2025年,争取培育上市企业3家。", ["上市企业 eq 3 家 new aspirational"], "争取"],
  ["努力实现高新技术企业达到200家。", ["高新技术企业 eq 200 家 level aspirational"], "努力"],
  ["争创中国质量奖1~2家。", ["中国质量奖 between 1..2 家 new aspirational"], "争创"],
  ["到2025年,地区生产总值增长6%左右(预期性)。", ["地区生产总值 approx 6 % increase anticipatory"], "预期性"],
  ["到2025年,单位GDP能耗降低13.5%(约束性)。", ["单位GDP能耗 eq 13.5 % decrease binding"], "约束性"],
];

const coverageWords: Row[] = [
  ["到2025年,行政村5G网络全覆盖。", ["行政村5G网络 eq 100 % level"], "全覆盖"],
  [
    "实现首席质量官制度规模以上企业全覆盖。",
    ["首席质量官制度规模以上企业 eq 100 % level"],
    "全覆盖 of what is covered",
  ],
  ["到2025年,城镇新建建筑全部达到绿色建筑标准。", ["城镇新建建筑达到绿色建筑标准 eq 100 % level"], "全部"],
];

const numbersInWords: Row[] = [
  ["到2025年,农作物良种覆盖率达到百分之九十八。", ["农作物良种覆盖率 eq 98 % level"], "a percentage in words"],
  ["到2025年,有效注册商标超过88万件。", ["有效注册商标 gt 880000 件 level"], "万"],
  ["到2025年,培育三家上市企业。", ["上市企业 eq 3 家 new"], "a numeral"],
  ["每千人口执业医师数达到3.5人。", ["每千人口执业医师数 eq 3.5 人 level"], "千 in the name"],
  ["PM2.5年均浓度降至35微克/立方米以下。", ["PM2.5年均浓度 le 35 微克/立方米 level"], "PM2.5 is no number"],
  ["农产品质量安全监测达到1.5批次/千人。", ["农产品质量安全监测 eq 1.5 批次/千人 level"], "a composed unit"],
  ["顾客满意度达到85分以上。", ["顾客满意度 ge 85 分 level"], "a score"],
];

const servicePromises: Row[] = [
  ["企业开办时间压缩至0.5个工作日以内。", ["企业开办时间 le 0.5 个工作日 level"], "a promise of the government"],
  ["不动产登记办理时间缩短至3个工作日。", ["不动产登记办理时间 eq 3 个工作日 level"], "缩短至 says that it is reached"],
  ["一般建设工程项目审批时间控制在60个工作日以内。", ["一般建设工程项目审批时间 le 60 个工作日 level"], "a promise"],
];

const past: Row[] = [
  ["“十三五”以来,全市主要农产品合格率达到98%以上。", ["主要农产品合格率 ge 98 % level achieved"], "以来"],
  ["截至2020年底,全市有效注册商标达到5万件。", ["有效注册商标 eq 50000 件 level achieved"], "截至"],
  ["目前,全市已建成国家级质检中心2个。", ["国家级质检中心 eq 2 个 new achieved"], "目前"],
];

const phrases: Row[] = [
  ["到2025年,2户企业营业收入超百亿元。", ["企业营业收入超百亿元 eq 2 户 new"], "a second figure in the predicate"],
  ["到2025年,12条黑臭水体全部完成治理。", ["黑臭水体完成治理 eq 12 条 new"], "a number beside 全部 is the value"],
  ["到2025年,产业质量竞争力指数达到90以上。", ["产业质量竞争力指数 ge 90 - level"], "no unit"],
  ["到2025年,城市污水处理率由90%提高到95%。", ["城市污水处理率 eq 95 % level"], "由…到"],
  [
    "到2025年,民用运输机场旅客吞吐量从500万人次增加到800万人次。",
    ["民用运输机场旅客吞吐量 eq 8000000 人次 level"],
    "从…到",
  ],
  ["到2025年,研发经费支出占比较2020年提高0.5个百分点。", ["研发经费支出占比 eq 0.5 个百分点 increase"], "较2020年"],
  ["到2025年,化学需氧量排放总量比2020年减少8%以上。", ["化学需氧量排放总量 ge 8 % decrease"], "减少 of a total"],
  ["到2025年,氮氧化物重点工程减排量达到1.5万吨。", ["氮氧化物重点工程减排量 eq 15000 吨 level"], "an amount"],
  ["到2025年,新能源汽车新车销量占比达到20%左右。", ["新能源汽车新车销量占比 approx 20 % level"], "a share"],
  ["到2025年,建成区绿化覆盖率≥40%。", ["建成区绿化覆盖率 ge 40 % level"], "a sign"],
  ["到2025年,可再生能源消费占比＞25%。", ["可再生能源消费占比 gt 25 % level"], "a full-width sign"],
  ["到2025年,农村自来水普及率达９５％以上。", ["农村自来水普及率 ge 95 % level"], "full width"],
  ["到2025年,万元GDP能耗降低率达到14 . 5 %。", ["万元GDP能耗降低率 eq 14.5 % level"], "spaces in the number"],
  [
    "全市每年新增高技能人才5000人以上,新增技师、高级技师500人。",
    ["高技能人才 ge 5000 人 new annual", "技师、高级技师 eq 500 人 new annual"],
    "每年 past the comma",
  ],
  [
    "到2025年,培育“单项冠军”企业5家、“隐形冠军”企业20家。",
    ["“单项冠军”企业 eq 5 家 new", "“隐形冠军”企业 eq 20 家 new"],
    "quotation marks stay",
  ],
  ["开展职业技能培训10万人次。", ["职业技能培训 eq 100000 人次 new"], "a noun of action"],
  ["开展“质量月”活动5场以上。", ["“质量月”活动 ge 5 场 new"], "a name"],
  [
    "引进高层次人才100名以上、创新团队10个。",
    ["高层次人才 ge 100 名 new", "创新团队 eq 10 个 new"],
    "an operator for each",
  ],
  ["每年评选市长质量奖企业不超过5家。", ["市长质量奖企业 le 5 家 new annual"], "不超过"],
  ["在全市遴选10家企业作为试点。", ["企业作为试点 eq 10 家 new"], "the noun with what is said of it"],
  ["支持企业牵头组建创新联合体5个以上。", ["创新联合体 ge 5 个 new"], "the subject goes"],
  ["企业首席质量官覆盖率达到80%以上。", ["企业首席质量官覆盖率 ge 80 % level"], "no time"],
  ["到2023年、2025年,合格率分别达到96%、98%。", ["合格率 eq 96 % level", "合格率 eq 98 % level"], "分别 over years"],
  ["到2025年,全市粮食产量稳定在50亿斤以上。", ["粮食产量 ge 5000000000 斤 level"], "稳定在"],
  ["到2025年,耕地保有量不低于600万亩。", ["耕地保有量 ge 6000000 亩 level"], "保有量"],
  ["确保粮食播种面积500万亩以上。", ["粮食播种面积 ge 5000000 亩 level"], "确保"],
  ["实现每个乡镇至少建成1所标准化中心校。", ["标准化中心校 ge 1 所 new"], "每个乡镇 distributes"],
  ["每个县(市、区)建成2~3个示范点。", ["示范点 between 2..3 个 new"], "每个县 distributes"],
  ["到2025年,5G基站达到5000座。", ["5G基站 eq 5000 座 level"], "5G is no number"],
  ["到2025年,“三品一标”认证产品达到300个。", ["“三品一标”认证产品 eq 300 个 level"], "a name with numbers"],
  ["到2025年,全市R&D经费投入强度达到3%。", ["R&D经费投入强度 eq 3 % level"], "letters"],
  [
    "到2025年,PM2.5浓度控制在35微克/立方米以内,空气质量优良天数比例达到85%以上。",
    ["PM2.5浓度 le 35 微克/立方米 level", "空气质量优良天数比例 ge 85 % level"],
    "two",
  ],
  [
    "到2025年,地表水达到或好于Ⅲ类水体比例达到90%。",
    ["地表水达到或好于Ⅲ类水体比例 eq 90 % level"],
    "a verb inside the indicator",
  ],
  [
    "到2025年,工业固体废物综合利用率达到75%,危险废物安全处置率100%。",
    ["工业固体废物综合利用率 eq 75 % level", "危险废物安全处置率 eq 100 % level"],
    "no verb at the second",
  ],
  ["到2025年,劳动年龄人口平均受教育年限提高到11.5年。", ["劳动年龄人口平均受教育年限 eq 11.5 年 level"], "提高到"],
  ["到2025年,消费者投诉按时办结率达到98%以上。", ["消费者投诉按时办结率 ge 98 % level"], "a rate"],
  [
    "到2025年,全市参加质量管理体系认证的企业达到2000家以上。",
    ["参加质量管理体系认证的企业 ge 2000 家 level"],
    "a clause before the noun",
  ],
  [
    "到2025年,建成国内领先的检验检测认证高技术服务业集聚区1个。",
    ["国内领先的检验检测认证高技术服务业集聚区 eq 1 个 new"],
    "long modifier",
  ],
  [
    "扶持发展农民合作社示范社100家、家庭农场200家。",
    ["农民合作社示范社 eq 100 家 new", "家庭农场 eq 200 家 new"],
    "two verbs before it",
  ],
];

/** Numbers that state no target. */
const none: readonly (readonly [sentence: string, reason: string])[] = [
  ["到2025年,县级以上城市建成区黑臭水体全面消除。", "全面 is none"],
  ["深入实施“4611”产业集群行动。", "a slogan"],
  ["落实“双随机、一公开”监管。", "a slogan"],
  ["推进“一县一品”建设。", "a slogan"],
  ["聚焦汽车、电子等13个行业开展质量提升。", "等"],
  ["发展四大重点农业产业链。", "a fixed known set"],
  ["对新认定的企业给予最高500万元补助。", "support"],
  ["按实际投资额的10%给予补贴。", "a rate of support"],
  ["对首次入选的企业一次性奖励20万元。", "support"],
  ["新建住宅小区按不低于20%配建充电设施。", "a norm"],
  ["500万元以下项目只审批一次。", "a condition"],
  ["投资5000万元以上的项目优先供地。", "a condition"],
  ["拨打12315热线。", "a phone"],
  ["根据《关于印发2021—2025年规划的通知》精神。", "a citation"],
  ["贯彻省政府〔2021〕5号文件精神。", "a document number"],
  ["每年进行一次动态调整。", "a bare frequency"],
  ["建立一批示范基地。", "一批"],
  ["培育若干家龙头企业。", "若干"],
  ["电价为0.39元/千瓦时。", "a price"],
  ["实施三年行动计划。", "a name"],
  ["抢抓“十四五”机遇。", "a plan"],
  ["按照GB/T19001-2016标准建立体系。", "a standard"],
  ["建设4A级景区。", "a rank"],
  ["累计发放贷款100亿元。", "support"],
  ["奖励资金不超过30万元。", "support"],
  ["按照每家企业10万元标准给予补助。", "support"],
  ["对符合条件的,按20%的比例予以奖补。", "support"],
  ["建筑节能率不得低于65%。", "a norm"],
  ["新建居住建筑应当执行节能75%标准。", "a norm"],
  ["电话:0716-8123456。", "contact"],
  ["自收到申请之日起5个工作日内答复。", "a norm"],
  ["第十二次常务会议审议通过。", "an ordinal"],
  ["召开会议3次。", "a bare frequency"],
  ["“十大”产业集群建设。", "a name"],
  ["围绕“1+3+N”产业体系。", "a formula"],
  ["全面完成五大任务。", "a known set"],
  ["以上15项指标为约束性。", "an enumeration"],
  ["等5家单位为试点单位。", "an enumeration"],
  ["国家标准GB18030-2022。", "a standard"],
  ["《质量强国建设纲要》提出到2035年。", "no number"],
  ["占全国的1/3。", "a fraction"],
  ["位居全省前3位。", "a rank"],
  ["进入全国百强。", "a rank"],
  ["3·15国际消费者权益日。", "a day"],
  ["24小时值班。", "a span"],
  ["7×24小时服务。", "a span"],
  ["2023年1月1日起施行,有效期5年。", "validity"],
];

const groups = {
  operators,
  aspects,
  recurrence,
  commitment,
  coverageWords,
  numbersInWords,
  servicePromises,
  past,
  phrases,
};

describe.each(Object.entries(groups))("%s", (_, rows) => {
  it.each(rows)("%s → %j: %s", (sentence, expected) => {
    expect(targetsIn(sentence).map(show)).toEqual(expected);
  });
});

describe("no targets", () => {
  it.each(none)("%s: %s", (sentence) => {
    expect(targetsIn(sentence).map(show)).toEqual([]);
  });
});
