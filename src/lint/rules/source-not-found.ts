import { defineRule } from "../define-rule.ts";

/** `--source texts`, and no such text below it. */
export const sourceNotFound = defineRule({
  id: "source-not-found",
  group: "data",
  level: "error",
  summary: {
    en: "The text of an extracted document is not in the folder of --source.",
    zh: "--source 文件夹中没有原文。",
  },
  why: {
    en: "None of its spans could be checked, which was asked for.",
    zh: "要求核对位置，但无从核对。",
  },
  messages: { found: { en: "“{path}” is not in the folder of texts.", zh: "原文文件夹中没有“{path}”。" } },
  suggestion: { en: "Give the folder that the texts were extracted from.", zh: "请指定抽取时的原文文件夹。" },
  examples: [
    {
      text: "云溪市服务方案\n一、目标\n健全服务体系。\n",
      source: null,
      change: { at: ["source", "path"], to: "plan.txt" },
      found: ["source.path"],
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
