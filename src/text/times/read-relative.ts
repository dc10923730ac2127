import { distantYears } from "../../lexicon/time-words.ts";
import { lastOfYear } from "./calendar.ts";
import { matchAt, type TimeConstruct } from "./construct.ts";
import type { TimeExpression } from "./time-expression.ts";

const count = "(?:[一二两三四五六七八九十]{1,3}|\\d{1,2}(?:[-—~至]\\d{1,2})?)";
/** `近三年` `最近五年` `过去5年`: behind; `今后三年` `未来五年`: ahead; no calendar holds them */
const spanOfYears = new RegExp(
  `(?:(?<past>最?近|过去)|(?<ahead>今后|未来))(?:的)?${count}(?:年(?!级)|个月|个季度)(?:来|内|左右)?`,
  "y",
);
/** `自印发之日起30日内` `自发布之日起`: counted from the document itself */
const fromIssue = new RegExp(
  `自?(?:本\\S{1,4})?(?:正式)?(?:印发|发布|公布|下发|施行|实施|颁布)之日起(?<within>${count}(?:个)?(?:工作日|日|天|月|年)(?:之?内|以内))?`,
  "y",
);
const fromToday = /自?即日起/y;
const distant = new RegExp(`(?:到|至)?(?<name>${Object.keys(distantYears).join("|")})`, "y");

/** Times counted from another one. */
export const readRelative: TimeConstruct = (text, at) => {
  const years = matchAt(spanOfYears, text, at);
  if (years?.groups) return [relative(years, years.groups.past ? "at" : "during", "year")];
  const issue = matchAt(fromIssue, text, at);
  if (issue?.groups) return [relative(issue, issue.groups.within ? "by" : "from", "day")];
  const today = matchAt(fromToday, text, at);
  if (today) return [relative(today, "from", "day")];
  const far = matchAt(distant, text, at);
  return far?.groups ? [{ ...relative(far, "by", "year"), to: lastOfYear(distantYears[far.groups.name]) }] : null;
};

function relative(
  match: RegExpExecArray,
  type: TimeExpression["type"],
  precision: TimeExpression["precision"],
): TimeExpression {
  const end = match.index + match[0].length;
  return { start: match.index, end, text: match[0], type, from: null, to: null, recurrence: null, precision };
}
