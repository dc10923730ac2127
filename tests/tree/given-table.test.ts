import { describe, expect, test } from "vitest";
import { extractPolicy } from "../../src/index.ts";

const options = { mediaType: "text/markdown" } as const;
const show = (markdown: string) =>
  extractPolicy(markdown, options).document.tables.map(({ caption, section, header, rows }) =>
    [caption ?? "", section ?? "", header.join("|"), ...rows.map((row) => row.join("|"))].join(" / "),
  );

describe("tables that Markdown marks", () => {
  const cases: [markdown: string, tables: string[], why: string][] = [
    ["|指标|单位|2025年|\n|-|-|-|\n|合格率|%|≥98|", [" /  / 指标|单位|2025年 / 合格率|%|≥98"], "one row is enough"],
    ["一、目标\n\n|甲|乙|\n|-|-|\n|丙|丁|", [" / 1 / 甲|乙 / 丙|丁"], "no header need be known"],
    [
      "表1 主要指标\n\n|指标|目标值|\n|-|-|\n|合格率|98%|",
      ["表1主要指标 /  / 指标|目标值 / 合格率|98%"],
      "its caption",
    ],
    [
      "|类别|指标|目标值|\n|-|-|-|\n|质量|合格率|98%|\n||抽检率|5%|",
      [" /  / 类别|指标|目标值 / 质量|合格率|98% / 质量|抽检率|5%"],
      "a category rules the rows below it",
    ],
    [
      "|指标|目标值|\n|-|-|\n|一、合格率||\n|(一)甲|98%|",
      [" /  / 指标|目标值 / 一、合格率| / (一)甲|98%"],
      "a cell opens no section",
    ],
    ["|序号|具体措施|\n|-|-|\n|1|甲|", [" /  / 序号|具体措施 / 1|甲"], "its head is no title"],
  ];
  test.each(cases)("%j → %j (%s)", (markdown, tables) => {
    const { document } = extractPolicy(markdown, options);
    expect(show(markdown)).toEqual(tables);
    expect(document.metadata.title).toBeNull();
  });
});

describe("targets of such a table", () => {
  const cases: [table: string, targets: string[], why: string][] = [
    ["|指标|单位|2025年|\n|-|-|-|\n|合格率|%|≥98|", ["合格率 ge 98 % 2025-12-31"], "a known header"],
    ["|指标|单位|**2025年**|\n|-|-|-|\n|**合格率**|%|**98**|", ["合格率 eq 98 % 2025-12-31"], "marks in cells"],
    [
      "|主要指标|单位|规划值|\n|-|-|-|\n|合格率|%|98|\n|抽检率|%|5|",
      ["合格率 eq 98 % -", "抽检率 eq 5 % -"],
      "numbers beside units",
    ],
    ["|重点领域|目标值|\n|-|-|\n|合格率|98%|", ["合格率 eq 98 % -"], "a name before values"],
    ["|项目|负责人|\n|-|-|\n|实验室|3号楼|", [], "text holds none"],
  ];
  test.each(cases)("%j → %j (%s)", (table, targets) => {
    const found = extractPolicy(table, options).document.targets;
    expect(
      found.map(({ indicator, operator, value, unit, due }) =>
        [indicator, operator, value, unit, due ?? "-"].join(" "),
      ),
    ).toEqual(targets);
  });
});
