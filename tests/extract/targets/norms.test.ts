import { describe, expect, it } from "vitest";
import { rejectedIn, show, targetsIn } from "./targets-in.ts";

/** A sentence, why each of its figures is no target, and what tells. */
type Row = readonly [sentence: string, rejected: readonly string[], reason: string];

const norms: Row[] = [
  ["处工程造价百分之五以上百分之十以下的罚款。", ["百分之五 norm", "百分之十 norm"], "a penalty"],
  ["执法人员应当不少于两人并出示证件。", ["两 norm"], "a duty"],
  ["可按最低价标准的70%执行。", ["70 norm"], "how something is reckoned"],
  ["各地按不低于计划总量的8%予以单列。", ["8 norm"], "a share that is set aside"],
  ["每年评选质量奖企业,每次不超过5家。", ["5 norm"], "for each time"],
  ["管理人报酬按财产价值的12%以下确定。", ["12 norm"], "a share by which something is reckoned"],
  ["政府采购合同预付款比例不低于30%。", ["30 norm"], "a term of contracts"],
  ["每发现一起扣2分。", ["2 norm"], "how something is scored"],
  ["每辆车配备2名安全员。", ["2 norm"], "for each thing"],
  ["听证会应当提前公告,参加人不少于10人。", ["10 norm"], "应当 rules its sentence"],
  ["增值税纳税人适用3%征收率。", ["3 norm"], "a rate of tax"],
  ["建筑节能率不得低于65%。", ["65 norm"], "不得, with no time"],
  ["辅助设施建设用地可再增加3%。", ["3 norm"], "what is allowed"],
  ["每套面积控制在60平方米以内。", ["60 norm"], "the size of each"],
  ["每个花园总面积2000平方米以上。", ["2000 norm"], "the size of each"],
  ["会议时间原则上不超过2小时。", ["2 norm"], "how work is done"],
  ["合法性审核时间一般不少于5个工作日。", ["5 norm"], "一般"],
  ["年度起付线为500元。", ["500 norm"], "what is laid down"],
  ["安全距离不小于50米。", ["50 norm"], "a dimension that no verb and no time makes an aim"],
  ["房间层高不低于2.8米,室温不低于18℃。", ["2.8 norm", "18 norm"], "two of them"],
  ["收费标准降低30%。", ["30 norm"], "a price"],
  ["价格扣除比例由10%提高至20%。", ["20 norm"], "a rule of buying"],
];

const thresholds: Row[] = [
  ["得分90分以上为优秀。", ["90 threshold"], "what a class is called"],
  [
    "申请人应具备下列条件:注册资金不低于30万元,专职人员不少于5名。",
    ["30万 threshold", "5 threshold"],
    "conditions, to the end of the sentence",
  ],
  [
    "到位资金在500万元及以上1000万元以下的,最高奖励20万元。",
    ["500万 threshold", "1000万 threshold", "20万 support"],
    "both ends of a class",
  ],
  ["到2025年,全面消除56人以上“大班额”。", ["56 threshold"], "which ones are to be gone"],
  ["推进500万条以下的轮胎企业整合退出。", ["500万 threshold"], "the size of those that are meant"],
  ["2万平方米以上的大型公共建筑应选择一种技术。", ["2万 threshold"], "a size before 的"],
  ["开展日处理能力20吨及以上设施水质监测。", ["20 threshold"], "a size behind what it measures"],
];

const others: Row[] = [
  ["安排专项资金5000万元支持企业技术改造。", ["5000万 support"], "money that is handed out"],
  ["用好10亿元人才资金。", ["10亿 enumeration"], "money that is there"],
  ["做好6个方面工作。", ["6 enumeration"], "方面 divide a task"],
  ["建立3个层面机制。", ["3 enumeration"], "also behind a verb that makes"],
  ["依托88个人民法庭观测点。", ["88 enumeration"], "what is there already"],
  ["设置4项约束性指标。", ["4 enumeration"], "指标 are never made"],
  ["举办马拉松、龙舟赛2项体育赛事。", ["2 enumeration"], "as many as were listed"],
  ["新建220千伏输变电工程。", ["220 name"], "a size in a name"],
  ["车位配建比例为1:1.2。", ["1 name", "1.2 name"], "a ratio"],
];

/** What looks like them and is a target. */
const targets: readonly (readonly [sentence: string, targets: readonly string[], reason: string])[] = [
  ["到2025年,层高达到2.8米。", ["层高 eq 2.8 米 level"], "a time and a verb make a dimension an aim"],
  ["争取上级资金5亿元。", ["上级资金 eq 500000000 元 new aspirational"], "money that is to be won"],
  ["每个县(市、区)配备2名专职人员。", ["专职人员 eq 2 名 new"], "what each place is to have"],
  ["举办马拉松、龙舟赛等体育赛事20项。", ["马拉松、龙舟赛等体育赛事 eq 20 项 new"], "more than were listed"],
  [
    "每年推动200万平方米以上的既有建筑节能改造。",
    ["既有建筑节能改造 ge 2000000 平方米 new annual"],
    "so much is to be done",
  ],
  ["各局各实现10项以上事项在移动端办理。", ["事项在移动端办理 ge 10 项 new"], "各 says who is to do it"],
  ["到2023年底,各县出租车电动化率不得低于50%。", ["各县出租车电动化率 ge 50 % level"], "不得, with a time"],
  [
    "到2025年,新建民用建筑100%执行绿色建筑标准要求。",
    ["新建民用建筑执行绿色建筑标准要求 eq 100 % level"],
    "so many do it",
  ],
  ["随机抽查比例不低于招标项目总量的10%。", ["随机抽查比例 ge 10 % level"], "what it is a share of stands in between"],
  ["承诺办结时限压缩到法定时限的40%以内。", ["承诺办结时限 le 40 % level"], "the same of a stretch of time"],
  [
    "政府项目审批时限不超过70个工作日,社会投资项目不超过40个工作日。",
    ["政府项目审批时限 le 70 个工作日 level", "社会投资项目审批时限 le 40 个工作日 level"],
    "the measure is said once",
  ],
  [
    "用水、用气报装时限分别压缩至2.5、5个工作日以内。",
    ["用水报装时限 le 2.5 个工作日 level", "用气报装时限 le 5 个工作日 level"],
    "unit and comparator are said once",
  ],
  [
    "货物运输量、货值分别突破600万吨、500亿元。",
    ["货物运输量 gt 6000000 吨 level", "货物货值 gt 50000000000 元 level"],
    "突破 is that of both, and so is what the first amount is of",
  ],
  [
    "实现市级上线不少于200项、县级上线不少于50项政务服务事项。",
    ["政务服务事项 ge 200 项 new", "政务服务事项 ge 50 项 new"],
    "the noun stands behind the second",
  ],
  ["10千伏用户办电环节压减至3个以内。", ["10千伏用户办电环节 le 3 个 level"], "a voltage says whose"],
  [
    "热线接通率达到98%,按时办结率达到95%。",
    ["热线接通率 eq 98 % level", "热线按时办结率 eq 95 % level"],
    "接通 is a process",
  ],
  ["申请材料减至2份。", ["申请材料 eq 2 份 level"], "减至 reaches a state"],
  ["用5年时间培养1.5万名青年农民。", ["青年农民 eq 15000 名 new"], "a stretch of time before the count"],
  ["全年完成造林10万亩。", ["造林 eq 100000 亩 new"], "the work itself is counted"],
  ["到2025年,引进内资企业8家。", ["内资企业 eq 8 家 new"], "内资 is a noun"],
  ["安排帮扶资金项目20个。", ["帮扶资金项目 eq 20 个 new"], "things, not money"],
];

/** Lines of a section or an article, ` / ` between them. */
const places: readonly (readonly [lines: string, targets: readonly string[], reason: string])[] = [
  ["(一)申报条件 / 职工人数达到50人以上,建筑面积达到1000平方米。", [], "under a title of conditions"],
  ["(一)质量标准提升 / 合格率达到98%。", ["合格率 eq 98 % level"], "a title that only holds the word"],
  ["第一条 机关应配齐人员,窗口不少于10个。", [], "an article sets norms"],
  [
    "第一条 推进服务进窗口。到2025年,进驻事项比例达到90%以上。",
    ["进驻事项比例 ge 90 % level"],
    "a time makes it an aim",
  ],
  [
    "1.新增发明专利100件以上。 / 2.培育企业20家。",
    ["发明专利 ge 100 件 new", "企业 eq 20 家 new"],
    "lines that head nothing",
  ],
  ["1.新增发明专利100件。 / (责任单位:市科技局)", ["发明专利 eq 100 件 new"], "a remark below it"],
  ["1.建设10个示范区。支持各县先行先试。", [], "a heading that runs in"],
  ["(二)实施“十百千”工程 / (三)打造“5个1”品牌", [], "names in headings"],
];

describe.each(Object.entries({ norms, thresholds, others }))("%s", (_, rows) => {
  it.each(rows)("%s gives none, %j: %s", (sentence, expected) => {
    expect(targetsIn(sentence).map(show)).toEqual([]);
    expect(rejectedIn(sentence)).toEqual(expected);
  });
});

describe("targets", () => {
  it.each([...targets, ...places])("%s → %j: %s", (lines, expected) => {
    expect(targetsIn(lines.replaceAll(" / ", "\n")).map(show)).toEqual(expected);
  });
});

it.each([
  ["护理型床位占比不低于55%。", "medium", "neither a verb nor a time"],
  ["到2025年,护理型床位占比不低于55%。", "high", "a time"],
  ["护理型床位占比达到55%以上。", "high", "a verb"],
  ["办理时间压缩至3个工作日。", "high", "a verb that compares"],
  ["培育产业集群三个。", "low", "a Chinese numeral"],
])("%s is of %s confidence: %s", (sentence, expected) => {
  expect(targetsIn(sentence).map(({ confidence }) => confidence)).toEqual([expected]);
});
