import { defineRule } from "../define-rule.ts";

/** `2021年6月底前完成` in a plan of 2023. */
export const deadlineBeforeIssue = defineRule({
  id: "deadline-before-issue",
  group: "values",
  level: "warning",
  summary: { en: "A deadline that is over before the document was issued.", zh: "时限早于成文日期。" },
  why: {
    en: "Nothing can be done by then: the year is wrong, or a past result was taken for a task.",
    zh: "届时已无法完成：年份有误，或把已完成的事项当作任务。",
  },
  messages: {
    found: { en: "“{quote}” ends on {end}, before the document was issued on {issued}.", zh: "“{quote}”止于 {end}，早于成文日期 {issued}。" },
  },
  suggestion: { en: "Check the year.", zh: "请核对年份。" },
  examples: [
    {
      text: "云溪市服务方案\n一、目标\n2021年6月底前完成平台建设。\n云溪市人民政府\n2023年5月1日\n",
      found: ["2021年6月底前"],
    },
    { text: "云溪市服务方案\n一、目标\n2023年6月底前完成平台建设。\n云溪市人民政府\n2023年5月1日\n", found: [] },
  ],
  checkFacts({ document: { metadata, deadlines } }, tell) {
    const issued = metadata.dateIssued;
    if (issued === null) return;
    for (const { id, span, text, end, type } of deadlines)
      if (end !== null && end < issued && (type === "by" || type === "during"))
        tell({ span, fact: id, data: { quote: text, end, issued } });
  },
});
