import { brokenParagraphs, FEW_BROKEN } from "../broken-paragraphs.ts";
import { defineRule } from "../define-rule.ts";

/** `责任单位:市发展改⏎革委` : a page's width cut the line. */
export const brokenLine = defineRule({
  id: "broken-line",
  group: "page",
  level: "info",
  summary: {
    en: "Paragraphs that the width of a page broke into lines.",
    zh: "因页面宽度而断开的段落。",
  },
  why: {
    en: "gangmu joins them, but a search for a word finds none that a line end cuts in two.",
    zh: "gangmu 会接合断行，但检索时找不到被断开的词。",
  },
  messages: {
    found: { en: "This paragraph is broken over {lines} lines.", zh: "本段断成 {lines} 行。" },
    many: {
      en: "The text is laid out in lines: {count} paragraphs are broken.",
      zh: "全文按页面宽度断行：{count} 段被断开。",
    },
  },
  suggestion: { en: "Join the lines if others are to search the text.", zh: "如需检索全文，请接合断行。" },
  examples: [
    {
      text: "云溪市服务方案\n一、目标\n健全服务体系。\n二、任务\n完善制度。\n三、保障\n加强领导。(责任单位:市发展改\n革委)\n",
      found: ["加强领导。(责任单位:市发展改\n革委)"],
    },
    { text: "云溪市服务方案\n一、目标\n健全服务体系,到2025年服务满意度达到95%以上。\n", found: [] },
  ],
  checkText(subject, tell) {
    const broken = brokenParagraphs(subject);
    if (broken.length >= FEW_BROKEN) tell({ range: broken[0].range, message: "many", data: { count: broken.length } });
    else for (const { range } of broken) tell({ range, data: { lines: countLines(subject.source.slice(...range)) } });
  },
});

function countLines(text: string): number {
  return text.split(/\r\n|\n|\r/).filter((line) => line.trim() !== "").length;
}
