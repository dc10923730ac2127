import { defineRule } from "../define-rule.ts";
import { tellNoise } from "../page-noise-findings.ts";

/** `image.png` where the page had a picture. */
export const imagePlaceholder = defineRule({
  id: "image-placeholder",
  group: "page",
  level: "info",
  summary: { en: "The name of a picture in place of the picture: image.png.", zh: "图片只留下文件名：image.png。" },
  why: {
    en: "What the picture showed is not in the text; it may have been a table of targets.",
    zh: "图片内容不在文本中，其中可能是指标表。",
  },
  messages: { found: { en: "“{quote}” stands for a picture that is lost.", zh: "“{quote}”处原有图片，现已丢失。" } },
  suggestion: {
    en: "Look at the original whether the picture says something.",
    zh: "请对照原文，确认图片是否有内容。",
  },
  examples: [
    { text: "云溪市服务方案\nimage.png\n一、目标\n健全服务体系。\n", found: ["image.png"] },
    { text: "云溪市服务方案\n一、目标\n健全图片审核制度。\n", found: [] },
  ],
  checkText: tellNoise(["placeholder"]),
});
