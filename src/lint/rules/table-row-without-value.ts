import type { TableNode } from "../../tree/nodes.ts";
import { defineRule } from "../define-rule.ts";
import { tablesOf } from "../tables-of.ts";

/** A label of a group stands alone in its row by right. */
const FEWEST_ROWS = 3;

/** `服务满意度 | % | ` among rows with values. */
export const tableRowWithoutValue = defineRule({
  id: "table-row-without-value",
  group: "values",
  level: "warning",
  summary: {
    en: "A row of a table without a value, where the other rows have one.",
    zh: "表格中某行没有数值，而其他行都有。",
  },
  why: {
    en: "The cell may have been lost on the way, and with it a target.",
    zh: "单元格可能在转换中丢失，目标也随之丢失。",
  },
  messages: { found: { en: "The row “{label}” has no value.", zh: "“{label}”一行没有数值。" } },
  suggestion: { en: "Compare the row with the original.", zh: "请对照原文核对该行。" },
  examples: [
    {
      text: "# 云溪市服务规划\n\n| 指标 | 单位 | 2025年目标 |\n|---|---|---|\n| 产品抽检合格率 | % | ≥97 |\n| 服务满意度 | % | |\n| 投诉办结率 | % | ≥96 |\n| 投诉回访率 | % | ≥96 |\n",
      mediaType: "text/markdown",
      found: ["服务满意度"],
    },
    {
      text: "# 云溪市服务规划\n\n| 指标 | 单位 | 2025年目标 |\n|---|---|---|\n| 产品抽检合格率 | % | ≥97 |\n| 服务满意度 | % | 持续提高 |\n| 投诉办结率 | % | ≥96 |\n",
      mediaType: "text/markdown",
      found: [],
    },
  ],
  checkText({ tree }, tell) {
    for (const table of tablesOf(tree)) {
      const label = table.roles.indexOf("label");
      const empty = table.rows.filter((row) => isEmptyRow(row, table));
      if (label < 0 || table.rows.length < FEWEST_ROWS || empty.length > table.rows.length / 3) continue;
      for (const row of empty) {
        const cell = row[label];
        if (cell) tell({ range: cell.range, data: { label: cell.clean.text } });
      }
    }
  },
});

function isEmptyRow(row: TableNode["rows"][number], { roles }: TableNode): boolean {
  const values = row.filter((_, column) => roles[column] === "value");
  return values.length > 0 && values.every((cell) => cell === null || cell.clean.text === "");
}
