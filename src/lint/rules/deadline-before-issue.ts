import { type CleanText, sourceRange } from "../../text/clean-text.ts";
import { findTimes } from "../../text/times.ts";
import { defineRule } from "../define-rule.ts";
import type { Tell } from "../rule.ts";

/** `2021年6月底前` says that something is to be done by then … */
const BY = /(?:19|20)\d{2}年(?:\d{1,2}月)?(?:\d{1,2}日)?(?:底|末)?(?:之|以)?前/;
/** … unless it has been done, or is told of the past. */
const DONE = /已|了|以来|截至|成立|建成并|登记|出生|毕业|发布|印发|签订|注册|取得/;
/** `2000年前建成的老旧小区` says which are meant. */
const ATTRIBUTE = /^[^,、]{1,12}的/;

/** The end of `每年11月至3月`, which is no year's own. */
const END_OF_SEASON = /^[至到]\d{1,2}月/;

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
    found: {
      en: "“{quote}” ends on {end}, before the document was issued on {issued}.",
      zh: "“{quote}”止于 {end}，早于成文日期 {issued}。",
    },
  },
  suggestion: { en: "Check the year.", zh: "请核对年份。" },
  examples: [
    {
      text: "云溪市服务方案\n一、目标\n2021年6月底前完成平台建设。\n云溪市人民政府\n2023年5月1日\n",
      found: ["2021年6月底前"],
    },
    { text: "云溪市服务方案\n一、目标\n每年11月至3月开展排查。\n云溪市人民政府\n2023年5月1日\n", found: [] },
    { text: "云溪市服务方案\n一、目标\n2023年6月底前完成平台建设。\n云溪市人民政府\n2023年5月1日\n", found: [] },
  ],
  checkText({ paragraphs, document: { metadata } }, tell) {
    const issued = metadata.dateIssued;
    if (issued === null) return;
    for (const { clean, kind } of paragraphs)
      if (kind === "body" && BY.test(clean.text)) tellTimes(clean, issued, tell);
  },
  checkFacts({ document: { metadata, deadlines } }, tell) {
    const issued = metadata.dateIssued;
    if (issued === null) return;
    for (const { id, span, text, end, type } of deadlines)
      if (end !== null && end < issued && (type === "by" || type === "during") && !END_OF_SEASON.test(text))
        tell({ span, fact: id, data: { quote: text, end, issued } });
  },
});

/** Tasks that extraction took for past results, as their day is over. */
function tellTimes(clean: CleanText, issued: string, tell: Tell): void {
  for (const { start, end, text, type, to } of findTimes(clean.text, { reference: null })) {
    if (type !== "by" || to === null || to >= issued || !BY.test(text)) continue;
    const clause = clean.text.slice(end, end + 40).split(/[。;]/)[0];
    if (DONE.test(clause) || ATTRIBUTE.test(clause) || !/完成|建成|实现|达到|建立|制定|出台/.test(clause)) continue;
    tell({ range: sourceRange(clean, start, end), data: { quote: text, end: to, issued } });
  }
}
