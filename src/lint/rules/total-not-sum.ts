import type { Table } from "../../model/index.ts";
import { defineRule } from "../define-rule.ts";
import type { Tell } from "../rule.ts";

/** Labels of a row that sums the others up. */
const TOTAL = /^(?:合计|总计|共计|总数)$/;
const NUMBER = /^-?\d{1,15}(?:\.\d{1,6})?$/;
/** Two parts may be an “of which”; three are a list. */
const FEWEST_PARTS = 2;

/** `合计 | 30` under rows of 10 and 15. */
export const totalNotSum = defineRule({
  id: "total-not-sum",
  group: "values",
  level: "warning",
  summary: { en: "A total (合计) that is not the sum of its column.", zh: "合计不等于各行之和。" },
  why: {
    en: "A row is missing or a digit is wrong; quotas that are handed down then do not add up.",
    zh: "可能缺行或数字有误；下达的任务数因此对不上。",
  },
  messages: {
    found: {
      en: "The total of “{column}” is {total}; its rows come to {sum}.",
      zh: "“{column}”合计为 {total}，各行之和为 {sum}。",
    },
  },
  suggestion: { en: "Compare rows and total with the original.", zh: "请对照原文核对各行与合计。" },
  options: {
    tolerance: {
      kind: "share",
      default: 0.001,
      says: {
        en: "How far the sum may be off, as a share of the total: rounding.",
        zh: "允许的误差，占合计的比例（四舍五入）。",
      },
    },
  },
  examples: [
    {
      text: "# 云溪市服务规划\n\n| 名称 | 2025年目标 |\n|---|---|\n| 东区 | 10 |\n| 西区 | 15 |\n| 合计 | 30 |\n",
      mediaType: "text/markdown",
      found: ["名称 | 2025年目标 |\n|---|---|\n| 东区 | 10 |\n| 西区 | 15 |\n| 合计 | 30"],
    },
    {
      text: "# 云溪市服务规划\n\n| 名称 | 2025年目标 |\n|---|---|\n| 东区 | 10 |\n| 西区 | 15 |\n| 合计 | 25 |\n",
      mediaType: "text/markdown",
      found: [],
    },
  ],
  checkFacts({ document: { tables } }, tell, { tolerance }) {
    for (const table of tables) checkTable(table, tolerance, tell);
  },
});

function checkTable({ header, rows, span }: Table, tolerance: number, tell: Tell): void {
  const at = rows.findIndex((row) => row.some((cell) => TOTAL.test(cell)));
  if (at < 0 || rows.some((row, other) => other !== at && row.some((cell) => TOTAL.test(cell) || cell === "小计")))
    return;
  const parts = rows.filter((_, row) => row !== at);
  header.forEach((name, column) => {
    const total = rows[at][column];
    const cells = parts.map((row) => row[column]);
    if (!NUMBER.test(total) || cells.length < FEWEST_PARTS || !cells.every((cell) => NUMBER.test(cell))) return;
    // numbers in a row count up: 1 2 3
    if (/序号|编号/.test(name)) return;
    const sum = addDecimals(cells);
    if (Math.abs(sum - Number(total)) > Math.abs(Number(total)) * tolerance)
      tell({ span, data: { column: name, total, sum } });
  });
}

/** Adds decimals as whole numbers: 0.1 and 0.2 are 0.3. */
function addDecimals(cells: readonly string[]): number {
  const places = Math.max(...cells.map((cell) => cell.split(".")[1]?.length ?? 0));
  return cells.reduce((sum, cell) => sum + Math.round(Number(cell) * 10 ** places), 0) / 10 ** places;
}
