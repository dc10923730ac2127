import { defineRule } from "../define-rule.ts";

/** Fewer say nothing of a text, whatever their share. */
const FEWEST = 5;

/** Too many numbers that are neither facts nor anything else that is known. */
export const unexplainedNumbers = defineRule({
  id: "unexplained-numbers",
  group: "values",
  level: "warning",
  summary: {
    en: "More numbers than a share are in no fact and have no reason to be in none.",
    zh: "既未成为事实、又无原因说明的数字超过限定比例。",
  },
  why: {
    en: "Something may have been missed: a habit of phrasing that gangmu does not know, or a table that lost its shape.",
    zh: "可能有遗漏：有 gangmu 不认识的表述，或表格结构已丢失。",
  },
  messages: {
    found: {
      en: "{unexplained} of {numbers} numbers ({percent} %) are not accounted for.",
      zh: "{numbers} 个数字中有 {unexplained} 个（{percent}%）未落实。",
    },
  },
  suggestion: { en: "gangmu explain --unexplained shows them.", zh: "gangmu explain --unexplained 可逐一列出。" },
  options: {
    share: {
      kind: "share",
      default: 0.1,
      says: { en: "The share of numbers that may remain.", zh: "允许未落实的数字所占比例。" },
    },
  },
  examples: [
    {
      text: "云溪市服务方案\n一、目标\n到2025年,绿地率达到45%至40%,水面率达到35%至30%,林地率达到25%至20%,湿地率达到15%至10%,耕地率达到15%至12%,绿化率达到5%至2%。\n",
      found: [""],
    },
    { text: "云溪市服务方案\n一、目标\n到2025年,培育示范企业20家。\n", found: [] },
  ],
  checkFacts({ document: { coverage } }, tell, { share }) {
    const { numbers, unexplained } = coverage;
    if (unexplained < FEWEST || unexplained <= numbers * share) return;
    tell({ data: { numbers, unexplained, percent: Math.floor((100 * unexplained) / numbers) } });
  },
});
