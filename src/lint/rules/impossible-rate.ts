import { isImpossibleRate } from "../../extract/targets/impossible-value.ts";
import { defineRule } from "../define-rule.ts";
import { isPartOfWhole } from "../part-of-whole.ts";

/** `合格率达到985%` for 98.5 % */
export const impossibleRate = defineRule({
  id: "impossible-rate",
  group: "values",
  level: "error",
  summary: { en: "A rate of a part in its whole that is over 100 %.", zh: "部分占整体的比率超过 100%。" },
  why: {
    en: "No pass rate can be so high: a decimal point was lost, or a digit is wrong.",
    zh: "合格率、满意度等不可能这样高：应是小数点丢失或数字有误。",
  },
  messages: { found: { en: "{indicator} cannot be {value} %.", zh: "“{indicator}”不可能达到 {value}%。" } },
  suggestion: { en: "Look for a decimal point that was lost.", zh: "请检查是否丢失小数点。" },
  examples: [
    {
      text: "云溪市服务方案\n一、目标\n到2025年,产品质量抽检合格率达到985%以上。\n",
      found: ["产品质量抽检合格率达到985%"],
    },
    // reserves may be a multiple of bad loans, and students of any age more than there are people of one
    { text: "云溪市服务方案\n一、目标\n到2025年,拨备覆盖率达到150%,高等教育毛入学率达到105%。\n", found: [] },
    { text: "云溪市服务方案\n一、目标\n到2025年,债务占GDP比重控制在120%以内。\n", found: [] },
    { text: "云溪市服务方案\n一、目标\n到2025年,产值增长率达到120%以上。\n", found: [] },
  ],
  checkFacts({ document }, tell) {
    for (const target of document.targets) {
      const { id, span, indicator, value, valueMax } = target;
      if (isImpossibleRate(target) && isPartOfWhole(indicator))
        tell({ span, fact: id, data: { indicator, value: valueMax ?? value } });
    }
  },
});
