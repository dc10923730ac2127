import { defineRule } from "../define-rule.ts";

/** A file of no bytes, or of nothing but layout and what belongs to a web page. */
export const emptyText = defineRule({
  id: "empty-text",
  group: "structure",
  level: "error",
  summary: { en: "A text in which nothing of a policy stands.", zh: "文本中没有任何政策内容。" },
  why: {
    en: "A download failed, or a converter found nothing: whatever was to be in it is lost.",
    zh: "可能下载失败，或转换时没有取到内容：应有的内容全部丢失。",
  },
  messages: { found: { en: "Nothing of a policy stands in this text.", zh: "本文没有任何政策内容。" } },
  suggestion: { en: "Take the text from its source again.", zh: "请从原始来源重新获取文本。" },
  examples: [
    { text: "", found: [""] },
    { text: " \n\u3000\n", found: [""] },
    { text: "当前位置: 首页 > 信息公开\nimage.png\n", found: [""] },
    { text: "云溪市服务方案\n", found: [] },
  ],
  checkText({ paragraphs, sections, document }, tell) {
    if (paragraphs.length === 0 && sections.length === 0 && document.tables.length === 0) tell({});
  },
});
