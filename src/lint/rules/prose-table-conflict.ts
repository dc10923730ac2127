import { defineRule } from "../define-rule.ts";
import { groupSameTargets, sameValue, valueInWords } from "../same-targets.ts";

/** `合格率达到98%` in the text and `合格率 ≥97` in the table of the same plan. */
export const proseTableConflict = defineRule({
  id: "prose-table-conflict",
  group: "values",
  level: "warning",
  summary: { en: "The text and a table disagree on an indicator.", zh: "正文与表格中的同一指标数值不同。" },
  why: {
    en: "The table is what is monitored, the text is what is quoted; one of the two was not kept up to date.",
    zh: "考核看表格，引用看正文；其中一处未同步修改。",
  },
  messages: {
    found: {
      en: "{indicator} is {value} in the table and {other} in the text, line {line}; both are due on {due}.",
      zh: "“{indicator}”表格中为 {value}，正文第 {line} 行为 {other}，时限均为 {due}。",
    },
  },
  suggestion: { en: "Compare both places with the original.", zh: "请对照原文核对两处。" },
  examples: [
    {
      text: "云溪市服务规划\n一、目标\n到2025年,产品抽检合格率达到99%以上。\n表1:主要指标\n指标\n单位\n2025年目标\n产品抽检合格率\n%\n≥97\n服务满意度\n%\n≥95\n投诉办结率\n%\n≥96\n",
      found: ["产品抽检合格率\n%\n≥97"],
    },
    {
      text: "云溪市服务规划\n一、目标\n到2025年,产品抽检合格率达到97%以上。\n表1:主要指标\n指标\n单位\n2025年目标\n产品抽检合格率\n%\n≥97\n服务满意度\n%\n≥95\n投诉办结率\n%\n≥96\n",
      found: [],
    },
  ],
  checkFacts({ document: { targets } }, tell) {
    if (targets.every(({ table }) => table === null)) return;
    for (const group of groupSameTargets(targets)) {
      const prose = group.find(({ table }) => table === null);
      if (!prose) continue;
      for (const row of group) {
        if (row.table === null || sameValue(prose, row)) continue;
        const { indicator, due, line } = prose;
        const data = { indicator, due: due ?? "", line, value: valueInWords(row), other: valueInWords(prose) };
        tell({ span: row.span, fact: row.id, data });
      }
    }
  },
});
