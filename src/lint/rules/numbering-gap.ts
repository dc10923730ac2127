import { defineRule } from "../define-rule.ts";
import { tellJumps } from "../numbering-jumps.ts";

/** `一、` and then `三、` */
export const numberingGap = defineRule({
  id: "numbering-gap",
  group: "structure",
  level: "warning",
  summary: { en: "A numbering that skips one: 三、 behind 一、", zh: "编号跳号：“一、”之后是“三、”。" },
  why: {
    en: "Either a section is missing, or a heading was not told from the text around it.",
    zh: "可能缺少一节，也可能有标题未被识别。",
  },
  messages: {
    found: { en: "“{marker}” follows “{before}”: a number is missing.", zh: "“{marker}”紧接“{before}”，中间缺号。" },
    first: { en: "The numbering begins with “{marker}”.", zh: "编号从“{marker}”开始。" },
  },
  suggestion: { en: "Check whether a heading is missing.", zh: "请检查是否缺少标题。" },
  examples: [
    { text: "云溪市服务方案\n一、目标\n健全服务体系。\n三、保障\n加强领导。\n", found: ["三、"] },
    { text: "云溪市服务方案\n一、目标\n健全服务体系。\n二、保障\n加强领导。\n", found: [] },
  ],
  checkText: tellJumps("gap"),
});
