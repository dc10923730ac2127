import { describe, expect, it } from "vitest";
import { extractDeadlines } from "../../../src/extract/deadlines/extract-deadlines.ts";
import { planReading } from "../plan-reading.ts";

/** A plan of 2022 around one paragraph. */
function planWith(paragraph: string, title = "荆州市质量强市建设2022年工作方案"): string {
  return [
    title,
    "一、主要任务",
    "(一)提升质量。",
    paragraph,
    "二、组织保障",
    "加强领导,狠抓落实,确保各项任务落地见效。",
  ].join("\n");
}

/** What is found, as `slice type start..end recurrence`. */
function deadlinesIn(paragraph: string, title?: string): string[] {
  const text = planWith(paragraph, title);
  return extractDeadlines(planReading(text)).map(({ range, type, start, end, recurrence }) => {
    const bounds = start === null && end === null ? "" : `${start ?? ""}..${end ?? ""}`;
    return [text.slice(...range), type, bounds, recurrence].filter(Boolean).join(" ");
  });
}

type Row = readonly [paragraph: string, deadlines: readonly string[], reason: string];

const bounding: Row[] = [
  ["到2025年,全市整体质量水平进一步提高。", ["到2025年 by ..2025-12-31"], "到"],
  ["到2025年畜禽粪污资源化利用率提高至90%。", ["到2025年 by ..2025-12-31"], "到 without a comma"],
  ["健全管理制度,2023年10月底前全面完成农村房屋排查整治。", ["2023年10月底前 by ..2023-10-31"], "底前"],
  ["省级以上工业园区2025年年底前全部实施循环化改造。", ["2025年年底前 by ..2025-12-31"], "behind its subject"],
  ["力争2030年前二氧化碳排放达到峰值。", ["2030年前 by ..2030-12-31"], "前 is the end of the year"],
  ["政策执行至2024年12月31日。", ["至2024年12月31日 by ..2024-12-31"], "执行至"],
  ["预留份额阶段性提高至40%以上政策延续到2023年12月31日。", ["到2023年12月31日 by ..2023-12-31"], "延续到"],
  [
    "4月底前出台实施方案,5月底前完成登记。",
    ["4月底前 by ..2022-04-30", "5月底前 by ..2022-05-31"],
    "the year of the title",
  ],
  ["年底前完成全部改造任务。", ["年底前 by ..2022-12-31"], "the year of the title"],
  ["6月底前完成并长期坚持。", ["6月底前 by ..2022-06-30"], "one, not two"],
  ["2025年绿地率达到37.5%。", ["2025年 by ..2025-12-31"], "a bare year that heads a task"],
  ["推进节水,2025年城市再生水利用率达到55%。", ["2025年 by ..2025-12-31"], "heads its clause"],
  ["力争2025年六堡茶综合产值占据半壁江山。", ["2025年 by ..2025-12-31"], "behind 力争"],
  ["城市绿地率2025年达到37.5%。", ["2025年 by ..2025-12-31"], "before a verb of achieving"],
  ["企业营业收入达到10亿元、2025年至少实现翻倍。", ["2025年 by ..2025-12-31"], "a condition still to be met counts"],
  ["在2023年、2025年底,分别进行评估。", ["2023年 by ..2023-12-31", "2025年底 by ..2025-12-31"], "a list is one each"],
  [
    "2023年四季度和2024年一季度完成验收。",
    ["2023年四季度 by ..2023-12-31", "2024年一季度 by ..2024-03-31"],
    "coordinated",
  ],
  ["完善服务。(12月取得明显成效,牵头单位:市文旅局)", ["12月 by ..2022-12-31"], "heads a task in brackets"],
  [
    "努力推动一季度开门红、二季度增长稳。",
    ["一季度 during 2022-01-01..2022-03-31", "二季度 during 2022-04-01..2022-06-30"],
    "stretches of the plan's year",
  ],
  ["一季度完成排查。", ["一季度 by ..2022-03-31"], "done by its end"],
  ["“十四五”期间,新增绿色建筑5亿平方米。", ["“十四五”期间 during 2021-01-01..2025-12-31"], "a period"],
  ["“十四五”期间,每年培育2家以上。", ["“十四五”期间 during 2021-01-01..2025-12-31", "每年 recurring annual"], "two"],
  [
    "“十四五”和“十五五”期间累计完成改造。",
    ["“十四五” during 2021-01-01..2025-12-31", "“十五五”期间 during 2026-01-01..2030-12-31"],
    "one each",
  ],
  ["2022—2023年,制度体系基本健全。", ["2022—2023年 during 2022-01-01..2023-12-31"], "a range"],
  [
    "自2023年1月1日至2023年12月31日,免征增值税。",
    ["自2023年1月1日至2023年12月31日 during 2023-01-01..2023-12-31"],
    "自…至",
  ],
  ["2023年起,执行特别排放限值。", ["2023年起 from 2023-01-01.."], "起"],
  ["每年建立示范基地2个以上。", ["每年 recurring annual"], "annual"],
  ["按年度发布质量状况白皮书。", ["按年度 recurring annual"], "annual"],
  ["每半年召开一次座谈会。", ["每半年 recurring semiannual"], "semiannual"],
  ["按季度开展集中治理。", ["按季度 recurring quarterly"], "quarterly"],
  ["于每月25日前报送进展。", ["每月25日前 recurring monthly"], "monthly, its day included"],
  ["每两年举办一次创业大赛。", ["每两年 recurring"], "a measure without a word of its own"],
  ["受理截止期限为2022年12月31日。", ["2022年12月31日 by ..2022-12-31"], "截止期限为"],
];

const labels: Row[] = [
  ["推进市场准入改革。\n完成时限:2023年12月30日", ["2023年12月30日 by ..2023-12-30"], "a line of its own"],
  ["开展摸底调查。(责任单位:省发展改革委;完成时限:2022年5月)", ["2022年5月 by ..2022-05-31"], "in brackets"],
  ["推广合同能源管理。(责任单位:省发展改革委;完成时限:持续推进)", ["持续推进 ongoing"], "ongoing as a value"],
  ["推进自然资源登记。\n完成时限:6月底前并长期坚持", ["6月底前 by ..2022-06-30"], "one, by"],
  ["推进自然资源登记。\n完成时限:按国家安排部署", [], "names no time"],
  [
    "开展摸底调查。【责任单位】市教育局【完成时限】2022年5月",
    ["2022年5月 by ..2022-05-31"],
    "a label in brackets of its own",
  ],
];

const others: Row[] = [
  ["单位能耗较2020年下降13%。", [], "a baseline"],
  ["能耗比“十二五”末提高6个百分点。", [], "a baseline"],
  ["设计能效水平在2020年基础上提高20%。", [], "a baseline"],
  ["“十三五”以来,全市质量工作取得新进展。", [], "a review"],
  ["截至2021年底,装机规模5306万千瓦。", [], "a state"],
  ["2020年,我市空气质量改善幅度跃居全国第一。", [], "past"],
  ["“十三五”期间,新增325个。", [], "past"],
  ["落实《天津市排水专项规划(2020—2035年)》。", [], "inside 《》"],
  ["开展攻坚农产品“2025年治违禁”行动。", [], "inside a name"],
  ["实施城区排水系统改造提升三年(2022-2023年)攻坚行动。", [], "a name's brackets"],
  ["本通知自印发之日起实施,有效期至2025年12月31日。", [], "validity"],
  ["本预案自2024年1月1日起施行。", [], "of an emergency plan"],
  ["本方案自2022年10月29日起施行,有效期4年。", [], "entry into force"],
  ["规划期限为2021年至2025年。", [], "the planning period"],
  ["规划已经2022年11月1日市政府第19次常务会议通过。", [], "a meeting held"],
  ["对2023年新增的企业给予奖励。", [], "which firms"],
  ["2023年实施的政府采购项目,给予优惠。", [], "which projects"],
  ["基本完成2025年前建成的老旧小区改造。", [], "which estates"],
  ["将“十四五”时期新增的可再生能源电力消费量予以扣除。", [], "which power"],
  ["对年内组织接待的旅行社给予奖励。", [], "which agencies"],
  ["衔接二〇三五年远景目标纲要。", [], "a name"],
  ["及时启动2022年度国土变更调查工作。", [], "says which survey"],
  ["“十四五”时期是我国开启全面建设的关键时期。", [], "speaks of the period"],
  ["举办好2023年金融峰会。", [], "which summit"],
  ["开展三年行动。", [], "a name"],
  ["定期评估,适时修订,逐年提升,年均增长15%。", [], "no times"],
  ["给予前3年每年100%、后2年每年50%的租金补助。", [], "a rate"],
  ["每年补贴额度不超过100万元。", [], "a cap"],
  ["自治区可再生能源每年可减少排放2.5亿吨。", [], "an amount"],
  ["将目标分解到每年。", [], "an object"],
  ["每天运动不少于1小时。", [], "daily"],
  ["建立调查失业率按月统计制度。", [], "a system's name"],
  ["随机抽查比例不低于本年度招标项目总量的10%。", [], "which projects"],
];

describe("extractDeadlines", () => {
  for (const [name, rows] of Object.entries({ bounding, labels, others })) {
    describe(name, () => {
      it.each(rows)("%s", (paragraph, deadlines) => {
        expect(deadlinesIn(paragraph)).toEqual(deadlines);
      });
    });
  }

  it("takes no year from a heading", () => {
    const text =
      "荆州市2022年工作方案\n一、2025年目标\n(一)到2025年全面提升。加强建设,推进各项工作。\n二、保障\n加强领导。";
    expect(extractDeadlines(planReading(text))).toEqual([]);
  });

  it("leaves a review without dates alone", () => {
    const text =
      "荆州市2022年工作方案\n一、发展基础\n全市污水处理能力达到46万吨,每年可削减13000吨,每年举办培训。\n二、任务\n每年培育2家。";
    expect(extractDeadlines(planReading(text)).map(({ section }) => section)).toEqual(["2"]);
  });

  it("says what it is sure of, by which rule", () => {
    const text = planWith("到2025年完成,2025年绿地率达到37%,自印发之日起30日内报送。");
    const found = extractDeadlines(planReading(text)).map(({ rule, confidence }) => `${rule} ${confidence}`);
    expect(found).toEqual(["deadline/by-date high", "deadline/by-year medium", "deadline/by-date low"]);
  });

  it.each([
    ["到2025年,全市整体质量水平进一步提高,品牌建设深化。", "全市整体质量水平进一步提高"],
    ["省级以上工业园区2025年年底前全部实施循环化改造。", "省级以上工业园区全部实施循环化改造"],
    ["不断完善办事指南。(6月底完成,牵头单位:市审批服务局)", "不断完善办事指南"],
    ["建设信用平台。(0.5分)(10月底完成,牵头单位:市工信局)", "建设信用平台"],
    ["在2023年、2025年底,分别进行评估。", "分别进行评估"],
    ["市级每年统筹一定用地指标,优先保障项目。", "市级统筹一定用地指标"],
    ["开展市场准入改革试点工作。\n完成时限:2023年12月30日", "提升质量"],
  ])("names the task of %s", (paragraph, task) => {
    expect(extractDeadlines(planReading(planWith(paragraph)))[0].task).toBe(task);
  });
});
