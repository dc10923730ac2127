import { defineRule } from "../define-rule.ts";
import { tellJumps } from "../numbering-jumps.ts";

/** `三、` and then `三、` again. */
export const numberingRepeat = defineRule({
  id: "numbering-repeat",
  group: "structure",
  level: "warning",
  summary: { en: "A numbering that stands twice.", zh: "编号重复。" },
  why: {
    en: "“Section 三” then means two things; gangmu tells them apart by an id such as 3-2.",
    zh: "“第三部分”便有两处所指；gangmu 用 3-2 之类的编号加以区分。",
  },
  messages: {
    found: { en: "“{marker}” stands a second time.", zh: "“{marker}”重复出现。" },
    first: { en: "“{marker}” stands a second time.", zh: "“{marker}”重复出现。" },
  },
  suggestion: { en: "Compare with the original which of the two is wrong.", zh: "请对照原文，确认哪一处有误。" },
  examples: [
    { text: "云溪市服务方案\n一、目标\n健全服务体系。\n一、保障\n加强领导。\n", found: ["一、"] },
    {
      text: "云溪市服务方案\n一、目标\n(一)健全体系。完善制度。\n二、保障\n(一)加强领导。压实责任。\n",
      found: [],
    },
  ],
  checkText: tellJumps("repeat"),
});
