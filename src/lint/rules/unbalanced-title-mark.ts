import { defineRule } from "../define-rule.ts";
import { tellUnbalanced } from "../unbalanced-signs.ts";

/** `《质量强国建设纲要和《实施方案》` */
export const unbalancedTitleMark = defineRule({
  id: "unbalanced-title-mark",
  group: "structure",
  level: "warning",
  summary: { en: "A book-title mark 《 or 》 without its partner.", zh: "书名号《》不成对。" },
  why: {
    en: "What stands in title marks is a citation: where one end is missing, it is lost, or swallows the sentence.",
    zh: "书名号内是引用的文件：缺了一半，引用会丢失，或把后面的句子一并算入。",
  },
  messages: {
    found: { en: "The title mark “{quote}” is never closed.", zh: "书名号“{quote}”没有对应的后书名号。" },
    closer: { en: "The title mark “{quote}” was never opened.", zh: "书名号“{quote}”没有对应的前书名号。" },
  },
  suggestion: { en: "Put its partner where it belongs.", zh: "请在应有的位置补上另一半。" },
  examples: [
    { text: "云溪市服务方案\n一、目标\n落实《质量强国建设纲要,完善制度。\n", found: ["《"] },
    { text: "云溪市服务方案\n一、目标\n落实《质量强国建设纲要》,完善制度。\n", found: [] },
  ],
  checkText: tellUnbalanced(["《》", "〈〉"], () => false),
});
