import { describe, expect, it } from "vitest";
import { readPlainText } from "../../src/read/plain-text.ts";
import { rebuildTables } from "../../src/tree/flat-tables.ts";

/** Cells one a line, here with spaces between them; what becomes of them; and why. */
type Row = readonly [cells: string, entries: readonly string[], reason: string];

/** Rows as `甲率,98`, header and caption before them, other lines as they are. */
function entriesOf(cells: string): string[] {
  const source = cells.replaceAll(" / ", "\n\n").replaceAll(" ", "\n");
  return rebuildTables(source, readPlainText(source)).flatMap(({ block, table }) => {
    if (table === null) return [block.clean.text];
    const rows = [table.header, ...table.rows].map((row) => row.map((cell) => cell?.text ?? "").join(","));
    return [table.caption === null ? "[" : `[ ${table.caption.text}`, ...rows, "]"];
  });
}

const tables: Row[] = [
  ["指标 目标值 甲率 98 乙率 97", ["[", "指标,目标值", "甲率,98", "乙率,97", "]"], "the smallest"],
  [
    "类别 主要指标 单位 目标值 产品质量 工业产品质量合格率 % ≥97 食品抽检合格率 % ≥98 工程质量 竣工验收合格率 % 100",
    [
      "[",
      "类别,主要指标,单位,目标值",
      "产品质量,工业产品质量合格率,%,≥97",
      "产品质量,食品抽检合格率,%,≥98",
      "工程质量,竣工验收合格率,%,100",
      "]",
    ],
    "a category stands once for its group",
  ],
  [
    "类别 指标名称 单位 2020年 2025年 属性 产品质量 产品合格率 % 93 ≥95 预期性 食品抽检合格率 % 97 ≥98 约束性 品牌建设 商标总量 万件 6 9 预期性",
    [
      "[",
      "类别,指标名称,单位,2020年,2025年,属性",
      "产品质量,产品合格率,%,93,≥95,预期性",
      "产品质量,食品抽检合格率,%,97,≥98,约束性",
      "品牌建设,商标总量,万件,6,9,预期性",
      "]",
    ],
    "behind values a column of natures: no row begins with an indicator where the category stands",
  ],
  [
    "表1主要指标 指标 2020年 2025年 属性 绿地率(%) 35 38 约束性 森林覆盖率(%) 40 42 预期性",
    ["[ 表1主要指标", "指标,2020年,2025年,属性", "绿地率(%),35,38,约束性", "森林覆盖率(%),40,42,预期性", "]"],
    "a caption, years as header",
  ],
  [
    "序号 指标名称 单位 2020年 2025年 1 专利拥有量 件 3 5 2 商标总量 万件 10 12",
    ["[", "序号,指标名称,单位,2020年,2025年", "1,专利拥有量,件,3,5", "2,商标总量,万件,10,12", "]"],
    "an index column",
  ],
  [
    "专栏1 指标 现状值 目标值 属性 出口额 — 10 预期性 进口额 5 从无到有 预期性 增速 -1.18% 20* 约束性",
    [
      "[ 专栏1",
      "指标,现状值,目标值,属性",
      "出口额,—,10,预期性",
      "进口额,5,从无到有,预期性",
      "增速,-1.18%,20*,约束性",
      "]",
    ],
    "values in words, none, negative, with a footnote",
  ],
  [
    "序号 重点任务 牵头单位 完成时限 1 推进改革 市发改委 2025年底 2 加强监管 市市场监管局 长期",
    ["[", "序号,重点任务,牵头单位,完成时限", "1,推进改革,市发改委,2025年底", "2,加强监管,市市场监管局,长期", "]"],
    "a table of tasks",
  ],
  [
    "指标 目标值 甲率 98 指标 目标值 乙率 97",
    ["[", "指标,目标值", "甲率,98", "]", "[", "指标,目标值", "乙率,97", "]"],
    "the next header begins a table of its own, as on the next page",
  ],
  [
    "指标 2022年目标 2025年目标 甲率(%) 97 98",
    ["[", "指标,2022年目标,2025年目标", "甲率(%),97,98", "]"],
    "aims by year",
  ],
];

const spaced: Row[] = [
  [
    "专栏1主要指标 序 号 / 领域 / 指标内容 / 发展目标 / 指标 类型 / 绿色建筑占 比(%) / 100 / 约束 性 / 3 / 建筑面积(亿 平方米) / ≥1 / 预期 性",
    [
      "[ 专栏1主要指标",
      "指标内容,发展目标,指标类型",
      "绿色建筑占比(%),100,约束性",
      "建筑面积(亿平方米),≥1,预期性",
      "]",
    ],
    "cells of several lines; a number is missing, a category stands before",
  ],
  [
    "指标名称 / 单位 / 2020年2025年 / 属性 / 一 / 总体指标 / 1.1 / 利用总量 / 亿吨 / 0.3 / 0.9 / 预期性 / 1.2 / 消费占比 / 11% / >18% / 预期性",
    ["[", "指标名称,单位,2020年,2025年,属性", "利用总量,亿吨,0.3,0.9,预期性", "消费占比,,11%,>18%,预期性", "]"],
    "two headers on a line; a unit is missing",
  ],
  [
    "指标 / 目标值 / 属性 / 甲率 / 90% / 约束性 / 25% / 预期性 / 乙村 数量 / 新增8万个 / 预期性 / 丙率",
    ["[", "指标,目标值,属性", "甲率,90%,约束性", "乙村数量,新增8万个,预期性", "]", "丙率"],
    "a row without its label is passed over; the label is not lost",
  ],
];

const ends: Row[] = [
  ["指标 目标值 甲率 98 一、保障措施", ["[", "指标,目标值", "甲率,98", "]", "一、保障措施"], "a heading ends it"],
  [
    "指标 目标值 甲率 98 注:以上为年度目标。",
    ["[", "指标,目标值", "甲率,98", "]", "注:以上为年度目标。"],
    "a sentence ends it",
  ],
  [
    "指标 目标值 甲率 98 某市人民政府 2023年12月29日",
    ["[", "指标,目标值", "甲率,98", "]", "某市人民政府", "2023年12月29日"],
    "signature and date are no row",
  ],
  ["指标 目标值 甲率 98 乙率", ["[", "指标,目标值", "甲率,98", "]", "乙率"], "what makes no row is not lost"],
];

const none: Row[] = [
  ["指标 目标值 甲率", ["指标", "目标值", "甲率"], "no row"],
  ["指标 目标值", ["指标", "目标值"], "a header at the end"],
  ["单位 目标值 市发改委 98", ["单位", "目标值", "市发改委", "98"], "no column says what is measured"],
  ["类别 2025年 指标 产品 98 甲率", ["类别", "2025年", "指标", "产品", "98", "甲率"], "nor before what they are of"],
  ["2025年 属性 甲率 98", ["2025年", "属性", "甲率", "98"], "values do not come first"],
  [
    "指标 目标值 产品合格率 98 工程合格率 服务满意度 97 商标总量",
    ["指标", "目标值", "产品合格率", "98", "工程合格率", "服务满意度", "97", "商标总量"],
    "a cell was lost: what follows is shifted",
  ],
  ["指标 甲率 98", ["指标", "甲率", "98"], "one known word is no header"],
  [
    "指标 / 目标值 / 属性 / 90% / 约束性 / 25% / 预期性 / 40% / 预期性",
    ["指标", "目标值", "属性", "90%", "约束性", "25%", "预期性", "40%", "预期性"],
    "rows without labels",
  ],
];

describe("rebuildTables", () => {
  describe.each(Object.entries({ tables, spaced, ends, none }))("%s", (_, rows) => {
    it.each(rows)("%s → %j: %s", (cells, expected) => {
      expect(entriesOf(cells)).toEqual(expected);
    });
  });
});
