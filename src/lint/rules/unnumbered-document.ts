import { defineRule } from "../define-rule.ts";

/** Shorter texts are notices, which need no numbering. */
const SHORTEST = 600;

/** A plan without 一、 (一) 1. */
export const unnumberedDocument = defineRule({
  id: "unnumbered-document",
  group: "structure",
  level: "warning",
  summary: { en: "A long text without any numbered heading.", zh: "长文本没有任何编号标题。" },
  why: {
    en: "No value can be said to stand in a section; most likely the headings were lost on the way.",
    zh: "数值无法归入章节；多半是标题在转换中丢失。",
  },
  messages: {
    found: { en: "No numbered heading in {characters} characters.", zh: "全文 {characters} 字，没有编号标题。" },
  },
  suggestion: { en: "Compare with the original whether headings are missing.", zh: "请对照原文，检查标题是否缺失。" },
  examples: [
    {
      text: `云溪市服务方案\n${"健全服务体系,完善各项制度,提升服务质量。\n".repeat(1)}${"加强领导。".repeat(120)}\n`,
      found: [""],
    },
    { text: "云溪市服务通知\n请各单位认真贯彻执行。\n", found: [] },
  ],
  checkText({ sections, source, document }, tell) {
    const { characters } = document.source;
    if (sections.length > 0 || characters < SHORTEST || document.tables.length > 0 || source.trim() === "") return;
    tell({ data: { characters } });
  },
});
