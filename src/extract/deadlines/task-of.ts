import type { Candidate } from "./candidate.ts";

const longestTask = 200;
/** `(0.5分)` between a task and the bracket that says by when */
const trailingBrackets = /(?:[(〔][^()〔〕]{0,20}[)〕]){1,4}$/;
const lastSentence = /([^。;!?]{2,200})[。;!?]?$/;

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
  const { clauseBefore, clauseAfter, after, before, passage } = candidate;
  if (passage.paragraph.kind === "label" || standsInBracket(before)) return enclosingTask(candidate);
  if (clauseAfter === "" || isOnlyTimes(clauseAfter)) {
    const next = nextClause(after);
    if (next !== "") return next;
  }
  const own = trim(
    withoutTimes(clauseBefore.replace(/(?:在|于|到)$/, ""), candidate) + withoutTimes(clauseAfter, candidate),
  );
  return own.length < 3 ? enclosingTask(candidate) : own;
}

/** A clause holds the other times of a list as well: `2023年、2025年底,分别对…进行评估`. */
function withoutTimes(clause: string, { near }: Candidate): string {
  let text = clause;
  for (const time of near) if (text.includes(time.text)) text = text.replace(time.text, "");
  return text;
}

function isOnlyTimes(clause: string): boolean {
  return /^(?:[、和与及]?[\d年月日底前末初第一二三四季度上下半“”十五期间时]){1,40}$/.test(clause);
}

function trim(clause: string): string {
  return clause.replace(/^[、和与及(〔【]{1,3}/, "");
}

/** The next clause of the sentence: what a time before a comma rules. */
function nextClause(after: string): string {
  const match = /^[^,:。;!?]{0,40}[,:]([^,。;!?]{1,80})/.exec(after);
  return match ? match[1] : "";
}

function standsInBracket(before: string): boolean {
  return before.lastIndexOf("(") > before.lastIndexOf(")") || before.lastIndexOf("〔") > before.lastIndexOf("〕");
}

/** What a label or a closing bracket speaks of: the text before it, else the heading of its section. */
function enclosingTask({ passage, previous, time }: Candidate): string {
  const { text, section } = passage;
  const before = text.slice(Math.max(0, time.start - 2 * longestTask), time.start);
  const bracket = Math.max(before.lastIndexOf("("), before.lastIndexOf("〔"), before.lastIndexOf("【"));
  const body = before.slice(0, Math.max(0, bracket)).slice(-longestTask).replace(trailingBrackets, "");
  const own = lastSentence.exec(body)?.[1] ?? section?.title;
  if (own) return own;
  const above = previous?.text.slice(-longestTask) ?? before.slice(-longestTask);
  return lastSentence.exec(above)?.[1] ?? above;
}
