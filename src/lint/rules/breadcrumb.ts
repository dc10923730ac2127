import { defineRule } from "../define-rule.ts";
import { tellNoise } from "../page-noise-findings.ts";

/** `当前位置: 首页 > 信息公开` */
export const breadcrumb = defineRule({
  id: "breadcrumb",
  group: "page",
  level: "info",
  summary: { en: "The path of a web page (breadcrumb) in the text.", zh: "网页导航路径（面包屑）混入正文。" },
  why: {
    en: "It belongs to the web site and changes with it; two copies of one text differ by it.",
    zh: "导航属于网站，会随网站变动；同一文本的两份副本会因此不同。",
  },
  messages: { found: { en: "“{quote}” is the path of a web page.", zh: "“{quote}”是网页导航路径。" } },
  suggestion: { en: "Take the line out.", zh: "请删除该行。" },
  fixes: true,
  examples: [
    {
      text: "当前位置: 首页 > 信息公开\n云溪市服务方案\n一、目标\n健全服务体系。\n",
      found: ["当前位置: 首页 > 信息公开"],
      fixed: "云溪市服务方案\n一、目标\n健全服务体系。\n",
    },
    { text: "云溪市服务方案\n一、目标\n满意度>95%,投诉率<1%。\n", found: [] },
  ],
  checkText: tellNoise(["breadcrumb"], () => true),
});
