import { describe, expect, it } from "vitest";
import type { Draft } from "../../../src/extract/extractor.ts";
import { extractTargets } from "../../../src/extract/targets/extract-targets.ts";
import type { Target } from "../../../src/model/index.ts";
import { planReading } from "../plan-reading.ts";
import { targetsIn } from "./targets-in.ts";

/** Lines below a heading, with ` / ` between them; what is found; and why. */
type Row = readonly [lines: string, found: readonly string[], reason: string];

const inLines = (lines: string) => targetsIn(lines.replaceAll(" / ", "\n"));

function showDue({ section, value, due, dueInherited }: Draft<Target>): string {
  return `${section}: ${value} by ${due ?? "-"}${dueInherited ? " inherited" : ""}`;
}

const dues: Row[] = [
  [
    "到2025年,质量明显提高。 / ——产品质量。合格率达到98%。 / ——工程质量。验收合格率达到100%。",
    ["1.d1: 98 by 2025-12-31 inherited", "1.d2: 100 by 2025-12-31 inherited"],
    "the section's own paragraph rules its dash items",
  ],
  [
    "到2025年,质量提高。 / (一)产品质量 / 到2023年,合格率达到97%。 / (二)工程质量 / 验收合格率达到100%。",
    ["1.1: 97 by 2023-12-31", "1.2: 100 by 2025-12-31 inherited"],
    "a sub-item's own time ends with it",
  ],
  [
    "(一)产品质量。到2023年,合格率达到97%。培育品牌10个。",
    ["1.1: 97 by 2023-12-31", "1.1: 10 by 2023-12-31 inherited"],
    "an earlier sentence rules the rest of its paragraph",
  ],
  [
    "到2025年,质量提高。到2035年,进入前列。 / 合格率达到98%。",
    ["1: 98 by 2035-12-31 inherited"],
    "the last of several rules what follows",
  ],
  ["“十四五”末,合格率达到98%。", ["1: 98 by 2025-12-31"], "a plan's end"],
  ["“十四五”期间,每年培育示范企业10家。", ["1: 10 by 2025-12-31"], "a period, every year of it"],
  ["2024年6月底前,建成监测中心1个。", ["1: 1 by 2024-06-30"], "a month's end"],
];

const baselines: Row[] = [
  ["到2025年,单位产值能耗较2020年下降13%。", ["13 % decrease of 2020/-"], "a year"],
  ["到2025年,旅游收入比2019年增长30%。", ["30 % increase of 2019/-"], "a year"],
  ["到2025年,城市污水处理率由90%提高到95%。", ["95 % level of -/90"], "a value"],
  ["到2025年,森林覆盖率由2020年的40%提高到45%。", ["45 % level of 2020/40"], "a value and its year"],
  ["到2025年,绿色建筑占比由2015年的21%大幅提高到“十四五”末期的98%。", ["98 % level of 2015/21"], "both with a time"],
  ["到2025年,办理环节由8个精简到4个。", ["4 个 level of -/8"], "a count"],
  ["到2025年,数字经济规模是2020年的2倍。", ["2 倍 level of 2020/-"], "a multiple"],
  ["到2025年,单位产值能耗较“十三五”末下降10%。", ["10 % decrease of 2020/-"], "the end of a plan"],
  ["到2025年,合格率较“十三五”时期提高2个百分点。", ["2 个百分点 increase"], "a whole period is no year"],
  ["到2025年,能效在2020年基础上提高20%。", ["20 % increase of 2020/-"], "在…基础上"],
  ["到2025年,能效水平在原有基础上提升30%。", ["30 % increase"], "of no year"],
  ["到2025年,旅游收入较2020年翻一番。", ["100 % increase of 2020/-"], "doubled since"],
  ["在“十四五”末期达到98%以上的合格率。", ["98 % level"], "在 alone compares nothing"],
  ["到2025年,合格率达到98%。", ["98 % level"], "none"],
];

const tables: Row[] = [
  [
    "到2025年: / 指标 / 单位 / 目标值 / 产品合格率 / % / ≥97 / 新增品牌(新增) / 个 / 10",
    ["产品合格率 ge 97 % by 2025-12-31", "品牌 eq 10 个 by 2025-12-31"],
    "a unit column; notes and verbs of achieving go",
  ],
  [
    "类别 / 指标 / 2025年 / 产品质量 / 产品合格率(%) / 98 / 专利拥有量(件) / 300 / 工程质量 / 验收合格率(%) / 100",
    [
      "产品质量: 产品合格率 eq 98 % by 2025-12-31",
      "产品质量: 专利拥有量 eq 300 件 by 2025-12-31",
      "工程质量: 验收合格率 eq 100 % by 2025-12-31",
    ],
    "a category for its group, a year as header, units in the labels",
  ],
  [
    "指标 / 2022年 / 2025年 / 合格率(%) / 97 / 98",
    ["合格率 eq 97 % by 2022-12-31", "合格率 eq 98 % by 2025-12-31"],
    "one for each column of values",
  ],
  [
    "指标 / 2025年 / 抽检合格率(%) / 98 / 农村自来水 / 全覆盖",
    ["抽检合格率 eq 98 % by 2025-12-31", "农村自来水 eq 100 % by 2025-12-31"],
    "抽检 belongs to the name of a rate; a value in words",
  ],
];

/** Tables of tasks. */
const tasks: Row[] = [
  [
    "序号 / 重点任务 / 责任单位 / 完成时限 / 1 / 建设综合窗口20个 / 市政务局 / 2024年6月底前 / 2 / 制定地方标准5项,2023年培育龙头企业3家 / 市司法局 / 2025年",
    ["综合窗口 eq 20 个 by 2024-06-30", "地方标准 eq 5 项 by 2025-12-31", "龙头企业 eq 3 家 by 2023-12-31"],
    "the time of the row rules, one in the cell itself goes first",
  ],
  ["工作内容 / 责任单位 / 培育龙头企业5家 / 市经信局", ["龙头企业 eq 5 家 by null"], "no column of times"],
  ["重点任务 / 备注 / 完善制度 / 共培育10家企业", [], "other columns say nothing of what is to be done"],
];

function showBaseline({ value, unit, aspect, baseline }: Draft<Target>): string {
  const shown = baseline === null ? "" : ` of ${baseline.year ?? "-"}/${baseline.value ?? "-"}`;
  return `${value} ${unit} ${aspect}${shown}`;
}

function showCell({ category, indicator, operator, value, unit, due }: Draft<Target>): string {
  return `${category === null ? "" : `${category}: `}${indicator} ${operator} ${value} ${unit ?? "-"} by ${due}`;
}

describe("targets", () => {
  it.each(dues)("are due: %s → %j: %s", (lines, expected) => {
    expect(inLines(lines).map(showDue)).toEqual(expected);
  });

  it.each(baselines)("have a baseline: %s → %j: %s", (lines, expected) => {
    expect(inLines(lines).map(showBaseline)).toEqual(expected);
  });

  it.each(tasks)("of tables of tasks: %s → %j: %s", (lines, expected) => {
    expect(inLines(lines).map(showCell)).toEqual(expected);
  });

  it.each(tables)("of tables: %s → %j: %s", (lines, expected) => {
    expect(inLines(lines).map(showCell)).toEqual(expected);
  });
});

/** A title, a table's header and row of values, what each value is, and why. */
const columns: readonly (readonly [title: string, rest: string, found: readonly string[], reason: string])[] = [
  [
    "荆州市“十四五”质量发展规划",
    "指标\n2020年\n2025年\n合格率(%)\n97\n98",
    ["97 achieved", "98 target"],
    "the plan begins in 2021",
  ],
  [
    "荆州市质量发展规划",
    "根据鄂政发〔2021〕5号文件制定。\n指标\n2020年\n2025年\n合格率(%)\n97\n98",
    ["97 achieved", "98 target"],
    "no older than what it cites",
  ],
  [
    "荆州市2022年质量工作方案",
    "指标\n2022年\n2025年\n合格率(%)\n97\n98",
    ["97 target", "98 target"],
    "the plan's own year lies ahead",
  ],
];

it.each(columns)("%s: %j has %j: %s", (title, rest, expected) => {
  const { targets } = extractTargets(planReading(`${title}\n一、主要目标\n${rest}\n`));
  expect(targets.map(({ value, status }) => `${value} ${status}`)).toEqual(expected);
});

/** What is told of the past, and what looks ahead in the same sentence. */
const statuses: readonly (readonly [sentence: string, found: readonly string[], reason: string])[] = [
  [
    "目前,森林覆盖率为45%,到2025年提高到48%。",
    ["45 achieved", "48 target"],
    "目前 reaches to the time that looks ahead",
  ],
  ["过去一年,新增市场主体2.3万户。", ["23000 achieved"], "过去"],
  ["五年来,累计完成投资800亿元。", ["80000000000 achieved"], "a stretch of years up to now"],
  ["三年内培育企业20家。", ["20 target"], "a stretch of years from now"],
];

it.each(statuses)("%s is %j: %s", (sentence, expected) => {
  expect(targetsIn(sentence).map(({ value, status }) => `${value} ${status}`)).toEqual(expected);
});
