import { defineRule } from "../define-rule.ts";
import { tellJumps } from "../numbering-jumps.ts";

/** `三、` and then `二、` */
export const numberingOutOfOrder = defineRule({
  id: "numbering-out-of-order",
  group: "structure",
  level: "warning",
  summary: { en: "A numbering that goes back: 二、 behind 三、", zh: "编号倒退：“三、”之后是“二、”。" },
  why: {
    en: "Sections may have been put together in the wrong order, or a number in the text was taken for a heading.",
    zh: "章节可能拼接错序，也可能正文中的数字被当作标题。",
  },
  messages: {
    found: { en: "“{marker}” follows “{before}”.", zh: "“{marker}”排在“{before}”之后。" },
    first: { en: "The numbering begins with “{marker}”.", zh: "编号从“{marker}”开始。" },
  },
  suggestion: { en: "Check the order of the sections.", zh: "请检查章节次序。" },
  examples: [
    {
      text: "云溪市服务方案\n一、目标\n健全体系。\n二、任务\n完善制度。\n三、保障\n加强领导。\n二、考核\n强化督查。\n",
      found: ["二、"],
    },
    { text: "云溪市服务方案\n一、目标\n健全体系。\n二、任务\n完善制度。\n三、保障\n加强领导。\n", found: [] },
  ],
  checkText: tellJumps("disorder"),
});
