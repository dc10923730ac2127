import { defineRule } from "../define-rule.ts";
import { tellNoise } from "../page-noise-findings.ts";

/** `来源:…` `责任编辑:…` */
export const creditLine = defineRule({
  id: "credit-line",
  group: "page",
  level: "info",
  summary: { en: "Source and editor credits of a web page.", zh: "网页的来源、编辑等署名行。" },
  why: {
    en: "The text is a reprint: the official page has number, date and attachments that a reprint may lack.",
    zh: "说明文本是转载：官方页面上的文号、日期和附件，转载时可能缺失。",
  },
  messages: { found: { en: "“{quote}” credits a web page.", zh: "“{quote}”是网页署名行。" } },
  suggestion: { en: "Take the text from the official page if there is one.", zh: "如有官方页面，请以其为准。" },
  examples: [
    {
      text: "云溪市服务方案\n一、目标\n健全服务体系。\n来源:云溪发布 编辑:王五\n",
      found: ["来源:云溪发布 编辑:王五"],
    },
    { text: "云溪市服务方案\n一、目标\n数据来源于统计部门。\n", found: [] },
  ],
  checkText: tellNoise(["credit"]),
});
