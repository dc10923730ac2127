import { defineRule } from "../define-rule.ts";
import { tellNoise } from "../page-noise-findings.ts";

/** `— 3 —` `第一章 总则…… 5` `索引号:…` */
export const pageFurniture = defineRule({
  id: "page-furniture",
  group: "page",
  level: "off",
  summary: {
    en: "Page numbers, running heads, tables of contents, index boxes and buttons in the text.",
    zh: "页码、页眉、目录、信息索引框和按钮文字混入正文。",
  },
  why: {
    en: "gangmu leaves them out, but whoever counts or searches the file meets them.",
    zh: "gangmu 会略过，但统计或检索文件时会遇到。",
  },
  messages: { found: { en: "“{quote}” belongs to the page.", zh: "“{quote}”属于页面。" } },
  suggestion: { en: "Take it out if others are to use the text as it stands.", zh: "如需直接使用文本，请删除。" },
  examples: [
    { text: "云溪市服务方案\n一、目标\n健全服务体系。\n— 3 —\n二、任务\n完善制度。\n", found: ["— 3 —"] },
    { text: "云溪市服务方案\n一、目标\n健全服务体系。\n二、任务\n完善制度。\n", found: [] },
  ],
  checkText: tellNoise(["page-mark", "contents", "index-box", "other"]),
});
