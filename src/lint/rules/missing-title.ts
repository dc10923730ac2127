import { defineRule } from "../define-rule.ts";

export const missingTitle = defineRule({
  id: "missing-title",
  group: "metadata",
  level: "warning",
  summary: { en: "No title is found.", zh: "找不到标题。" },
  why: {
    en: "A document without a title cannot be told from others, and its kind and period stand there.",
    zh: "没有标题便无法区分文件，文种和规划期也多在标题中。",
  },
  messages: { found: { en: "No title is found in this text.", zh: "本文找不到标题。" } },
  suggestion: { en: "Put the title on a line of its own before the text.", zh: "请在正文前单列标题一行。" },
  examples: [
    { text: "一、目标\n健全服务体系。\n", found: [""] },
    { text: "云溪市服务提升实施方案\n一、目标\n健全服务体系。\n", found: [] },
  ],
  checkFacts({ document: { metadata } }, tell) {
    if (metadata.title === null) tell({});
  },
});
