import type { Table } from "../../model/index.ts";
import { type CleanText, sourceRange } from "../../text/clean-text.ts";
import { addDecimals } from "../add-decimals.ts";
import { defineRule } from "../define-rule.ts";
import type { Tell } from "../rule.ts";

/** Labels of a row that sums the others up. */
const TOTAL = /^(?:合计|总计|共计|总数)$/;
const NUMBER = /^-?\d{1,15}(?:\.\d{1,6})?$/;
/** Two parts may be an “of which”; three are a list. */
const FEWEST_PARTS = 2;

/** `共30个`, behind a comma; the parts before it have the same unit. */
const STATED = /(?<=[,、])(?:总?共计?|合计)(\d{1,9}(?:\.\d{1,4})?)([个家项户人处条套座所])/g;
const PART = /(\d{1,9}(?:\.\d{1,4})?)([个家项户人处条套座所])/g;
const LONGEST_LIST = 200;
/**
 * A total before its parts. Two parts at least, and nothing but them up to the end of the clause: one `其中` names but a
 * share.
 *
 * ```text
 * 建设示范基地10个,其中省级3个、市级5个。   共培育企业10家(东区3家、西区5家)
 * ```
 */
const BEFORE_PARTS =
  /(\d{1,9})([个家项户人处条套座所])(?:,其中:?|\()((?:[\u4e00-\u9fff]{1,12}\d{1,9}[个家项户人处条套座所][、,]){1,20}[\u4e00-\u9fff]{1,12}\d{1,9}[个家项户人处条套座所])(?=[)。;])/g;

/** `合计 | 30` under rows of 10 and 15. */
export const totalNotSum = defineRule({
  id: "total-not-sum",
  group: "values",
  level: "warning",
  summary: { en: "A total (合计, 共) that is not the sum of its parts.", zh: "合计不等于各部分之和。" },
  why: {
    en: "A row is missing or a digit is wrong; quotas that are handed down then do not add up.",
    zh: "可能缺行或数字有误；下达的任务数因此对不上。",
  },
  messages: {
    found: {
      en: "The total of “{column}” is {total}; its rows come to {sum}.",
      zh: "“{column}”合计为 {total}，各行之和为 {sum}。",
    },
    stated: {
      en: "The total is given as {total}; its parts come to {sum}.",
      zh: "合计写作 {total}，各项之和为 {sum}。",
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
      text: "云溪市服务方案\n一、目标\n建设示范点:东区10个、西区15个,共30个。\n",
      found: ["共30个"],
    },
    { text: "云溪市服务方案\n一、目标\n建设示范基地10个,其中省级3个、市级5个。\n", found: ["10个"] },
    { text: "云溪市服务方案\n一、目标\n共培育企业10家(东区3家、西区5家)。\n", found: ["10家"] },
    { text: "云溪市服务方案\n一、目标\n建设示范基地10个,其中省级5个、市级5个,其他区级。\n", found: [] },
    { text: "云溪市服务方案\n一、目标\n建设示范基地10个,其中省级3个以上、市级5个。\n", found: [] },
    {
      text: "云溪市服务方案\n一、目标\n建设示范点:东区10个、西区15个,共25个。培育企业5家、平台2个,共7项。\n",
      found: [],
    },
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
  checkText({ paragraphs }, tell, { tolerance }) {
    for (const { clean } of paragraphs) {
      tellStatedTotals(clean, tolerance, tell);
      tellTotalsBefore(clean, tolerance, tell);
    }
  },
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

/** `东区10个、西区15个,共30个。`: what stands before 共 in its sentence, all of one unit. */
function tellStatedTotals(clean: CleanText, tolerance: number, tell: Tell): void {
  if (!clean.text.includes("共")) return;
  for (const match of clean.text.matchAll(STATED)) {
    const [quote, total, unit] = match;
    const sentence =
      clean.text
        .slice(Math.max(0, match.index - LONGEST_LIST), match.index)
        .split(/[。;:(]/)
        .at(-1) ?? "";
    const parts = [...sentence.matchAll(PART)].filter(([, , each]) => each === unit).map(([, number]) => number);
    const isList = parts.length >= FEWEST_PARTS && sentence.split(/[、,]/).length - 1 === parts.length;
    const sum = addDecimals(parts);
    if (!isList || Math.abs(sum - Number(total)) <= Number(total) * tolerance) continue;
    const range = sourceRange(clean, match.index, match.index + quote.length);
    tell({ range, message: "stated", data: { total: `${total}${unit}`, sum: `${sum}${unit}` } });
  }
}

function tellTotalsBefore(clean: CleanText, tolerance: number, tell: Tell): void {
  for (const { 1: total, 2: unit, 3: list, index } of clean.text.matchAll(BEFORE_PARTS)) {
    const parts = [...list.matchAll(PART)];
    const sum = addDecimals(parts.map(([, number]) => number));
    const isOneUnit = parts.every(([, , each]) => each === unit);
    if (!isOneUnit || Math.abs(sum - Number(total)) <= Number(total) * tolerance) continue;
    const range = sourceRange(clean, index, index + total.length + unit.length);
    tell({ range, message: "stated", data: { total: `${total}${unit}`, sum: `${sum}${unit}` } });
  }
}
