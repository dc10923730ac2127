import { defineRule } from "../define-rule.ts";

/** The text has been edited since it was extracted. */
export const sourceChanged = defineRule({
  id: "source-changed",
  group: "data",
  level: "error",
  summary: {
    en: "The text of an extracted document is not the one that it was made of.",
    zh: "原文与抽取时的文本不同。",
  },
  why: {
    en: "Its values are those of an earlier text; spans may point elsewhere.",
    zh: "其中的数值来自旧文本，位置也可能错开。",
  },
  messages: {
    found: { en: "{path} has changed since the document was made of it.", zh: "{path} 在抽取之后已经改动。" },
    characters: { en: "The text has {found} characters, not {given}.", zh: "原文共 {found} 字，而不是 {given} 字。" },
    bytes: { en: "The text has {found} bytes, not {given}.", zh: "原文共 {found} 字节，而不是 {given} 字节。" },
  },
  suggestion: { en: "Extract the text again.", zh: "请重新抽取。" },
  examples: [
    {
      text: "云溪市服务方案\n一、目标\n健全服务体系。\n",
      source: "云溪市服务方案\n一、目标\n健全服务制度。\n",
      change: { at: ["source", "path"], to: "plan.txt" },
      found: ["source.sha256"],
    },
    {
      text: "云溪市服务方案\n一、目标\n健全服务体系。\n",
      source: "云溪市服务方案\n一、目标\n健全服务体系。\n",
      change: { at: ["source", "characters"], to: 12 },
      found: ["source.characters"],
    },
    {
      text: "云溪市服务方案\n一、目标\n健全服务体系。\n",
      source: "云溪市服务方案\n一、目标\n健全服务体系。\n",
      change: { at: ["source", "path"], to: "plan.txt" },
      found: [],
    },
  ],
  raisedBy: "documents",
});
