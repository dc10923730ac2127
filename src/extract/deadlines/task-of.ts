import type { Candidate } from "./candidate.ts";

const longestTask = 200;

/**
 * The clause that a time bounds, as clean text.
 *
 * ```text
 * 到2025年,全市整体质量水平进一步全面提高,…      →  全市整体质量水平进一步全面提高
 * 省级以上工业园区2025年年底前全部实施循环化改造  →  省级以上工业园区全部实施循环化改造
 * …不断完善办事指南。(6月底完成,牵头考核单位:…)   →  不断完善办事指南
 * ```
 */
export function taskOf(candidate: Candidate): string {
  const { clauseBefore, clauseAfter, after } = candidate;
  const subject = clauseBefore.replace(/^[(〔【、]/, "").replace(/(?:在|于|到|力争|计划)$/, "");
  const own = (subject + clauseAfter).replace(/^[、)〕】]|[()〔〕【】]/g, "");
  if (subject === "" && clauseAfter === "") return nextClause(after) || enclosingTask(candidate);
  return standsInBracket(candidate) || own.length < 3 ? enclosingTask(candidate) : own;
}

/** The next clause of the sentence: what a time before a comma rules. */
function nextClause(after: string): string {
  const match = /^[,:]([^,。;!?]{1,80})/.exec(after);
  return match ? match[1] : "";
}

function standsInBracket({ before }: Candidate): boolean {
  return before.lastIndexOf("(") > before.lastIndexOf(")") || before.lastIndexOf("〔") > before.lastIndexOf("〕");
}

/** What a label or a closing bracket speaks of: the text before it, else the heading of its section. */
function enclosingTask({ passage: { text, section }, time }: Candidate): string {
  const bracket = Math.max(text.lastIndexOf("(", time.start), text.lastIndexOf("〔", time.start), text.lastIndexOf("【", time.start));
  const body = bracket > 0 ? text.slice(Math.max(0, bracket - longestTask), bracket) : "";
  const sentence = /([^。;!?]{2,200})[。;!?]?$/.exec(body);
  return sentence?.[1] ?? section?.title ?? text.slice(0, time.start).slice(-longestTask);
}
