import { fiveYearPlans } from "../../lexicon/time-words.ts";
import { firstOfYear, lastOfYear } from "./calendar.ts";
import { endsVerb, matchAt, type TimeConstruct } from "./construct.ts";
import type { TimeExpression } from "./time-expression.ts";

const open = "[“\"”‘'「]?";
const close = "[”\"“’'」]?";
const plan = `${open}(?<plan>${Object.keys(fiveYearPlans).join("|")})${close}`;
/**
 * The plan is a time only with a word of time after it; `“十四五”规划` and `“十四五”节能减排目标` are names.
 *
 * ```text
 * 到“十四五”末   “十四五”期间   “十四五"时期   十四五期末   “十三五”以来
 * ```
 */
const planPeriod = new RegExp(
  `(?<prefix>到|至|截至|截止|自|从)?${plan}(?:规划|计划)?(?:(?<end>期末|末期|末)|(?<since>以来)|(?<part>初期|期初|初|前期|中期|后期)|(?<during>期间|时期|期内|期))`,
  "y",
);
/** `“十四五”和“十五五”期间`: the word of time is said once for both. */
const coordinated = new RegExp(
  `${plan}(?<gap>[和与及、])(?=${plan.replaceAll("<plan>", "<next>")}(?:期间|时期|期末|末))`,
  "y",
);

/** Periods told by the name of a five-year plan. */
export const readPlan: TimeConstruct = (text, at) => {
  if (endsVerb(text, at)) return null;
  const match = matchAt(planPeriod, text, at);
  if (match?.groups) return [expression(match, match[0], match.groups)];
  const first = matchAt(coordinated, text, at);
  if (!first?.groups) return null;
  const name = first[0].slice(0, -1);
  return [expression(first, name, { ...first.groups, during: "期间" })];
};

function expression(match: RegExpExecArray, slice: string, groups: Record<string, string | undefined>): TimeExpression {
  const [firstYear, lastYear] = fiveYearPlans[groups.plan ?? ""];
  const end = match.index + slice.length;
  const { type, from, to } = bound(groups, firstOfYear(firstYear), lastOfYear(lastYear));
  return { start: match.index, end, text: slice, type, from, to, recurrence: null, precision: "year" };
}

/** What the words around the name make of its years: `截至“十三五”末` at, `“十三五”以来` at, `到“十四五”末` by. */
function bound(
  { prefix, since, end, during }: Record<string, string | undefined>,
  first: string,
  last: string,
): Pick<TimeExpression, "type" | "from" | "to"> {
  if (prefix?.startsWith("截")) return { type: "at", from: null, to: last };
  if (since) return { type: "at", from: first, to: null };
  if (end || prefix === "到" || prefix === "至") return { type: "by", from: null, to: last };
  return { type: during ? "during" : "at", from: first, to: last };
}
