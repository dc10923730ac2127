import type { HelpWording } from "../help-wording.ts";
import { readingHelp } from "./reading-help.ts";

type Commands = HelpWording["commands"];

const documents = "gangmu extract 的输出文件夹或其中的文件；或文本：文件、文件夹、通配符，- 表示标准输入";

export const tasks: Commands["tasks"] = {
  summary: "生成任务分解表：任务、量化目标、牵头单位、责任单位、配合单位、完成时限、依据",
  arguments: { inputs: documents },
  options: {
    format: "表格格式；未指定时依 --output 的扩展名，否则为 md",
    output: "写入此文件，而不是标准输出；xlsx 必须指定",
    strict: "略去可信度为 low 的事实",
    bom: "CSV 以字节序标记开头，Excel 据此识别中文",
    ...readingHelp,
  },
  notes: [
    "每条责任分工一行；有目标或时限而未明确单位的章节也列一行。文中没有说的留空。xlsx 含全部任务一张表，",
    "每个牵头单位另有一张。责任分工读懂多少条，显示在标准错误输出。",
  ],
  examples: [
    { line: "gangmu tasks plan.txt", says: "Markdown 表格" },
    { line: "gangmu tasks plan.txt --lang zh --output 任务分解表.xlsx" },
    { line: "gangmu tasks out --format csv --bom --lang zh > tasks.csv", says: "一批文件的全部任务" },
  ],
};

export const stats: Commands["stats"] = {
  summary: "统计文件内容：地区、年份、文种、目标、单位职能、数字落实",
  arguments: { inputs: documents },
  options: { format: "统计格式；json 列出全部，其余只列最多的", ...readingHelp },
  notes: ["目标数只计尚待实现的，已实现的另计。"],
  examples: [{ line: "gangmu stats out" }, { line: "gangmu stats out --format json > statistics.json" }],
};
