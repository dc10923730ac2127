import type { TimeExpression } from "../../text/times.ts";
import type { Clause } from "../reading/clauses.ts";
import type { CoverageWord } from "./coverage-word.ts";
import { plainIndicator } from "./indicator/trim-phrase.ts";
import { readLead } from "./lead.ts";
import type { Statement } from "./statement.ts";

/** What a clause without a figure speaks of, for the next one to go on about; null where a semicolon stands between. */
export function objectOf(
  text: string,
  clause: Clause,
  next: Clause,
  times: readonly TimeExpression[],
): readonly [start: number, end: number] | null {
  if (next.afterSemicolon || clause.quantities.length > 0) return null;
  const { start, urged } = readLead(text, clause.start, clause.end, times, "urging");
  return urged && clause.end - start >= shortestObject ? [start, clause.end] : null;
}

/** An object and what is done to it: `项目建设`. */
const shortestObject = 4;

/**
 * The statement of a coverage word; null where a time is all its subject and no clause before it names one.
 *
 * ```text
 * 推进“新能源+”项目建设,力争年内全部建成投产
 *     ^^^^^^^^^^^^^^ before                    → “新能源+”项目建成投产
 * ```
 *
 * @param before what the clause before it speaks of, null where there is none
 */
export function coverageStatement(
  text: string,
  found: CoverageWord,
  times: readonly TimeExpression[],
  before: readonly [start: number, end: number] | null,
): Statement | null {
  const lead = readLead(text, found.subject[0], found.subject[1], times, "urging");
  const to = times.find(({ end }) => end === found.subject[1])?.start ?? found.subject[1];
  const from = Math.min(lead.start, to);
  const own = text.slice(from, to);
  const isElided = own.length < 2;
  if (isElided && (before === null || found.predicate === null)) return null;
  const subject = isElided && before !== null ? plainIndicator(text.slice(...before)) : own;
  const predicate = found.predicate ? text.slice(...found.predicate).replace(/^实现(?=[^,]{1,40}化$)/, "") : "";
  return {
    indicator: plainIndicator(subject.replace(/实现|^做到/, "") + predicate),
    start: isElided && before !== null ? before[0] : from,
    end: found.end,
    number: [from, found.end],
    operator: "eq",
    value: found.value,
    valueMax: null,
    unit: found.value === 0 ? null : "%",
    aspect: found.aspect,
    annual: false,
    series: null,
    baseline: found.baselineYear === null ? null : { year: found.baselineYear, value: null },
    commitment: null,
    duty: false,
    said: true,
    stated: true,
    achieved: false,
    rule: found.rule,
    confidence: "medium",
  };
}
