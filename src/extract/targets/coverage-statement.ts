import type { TimeExpression } from "../../text/times.ts";
import type { CoverageStatement as CoverageWords } from "./coverage-words.ts";
import { plainIndicator } from "./indicator/trim-phrase.ts";
import { readLead } from "./lead.ts";
import type { Statement } from "./statement.ts";

/** The statement of a coverage word; null where a time is all its subject: `年内全部建成投产`. */
export function coverageStatement(
  text: string,
  found: CoverageWords,
  times: readonly TimeExpression[],
): Statement | null {
  const lead = readLead(text, found.subject[0], found.subject[1], times, "urging");
  const to = times.find(({ end }) => end === found.subject[1])?.start ?? found.subject[1];
  const from = Math.min(lead.start, to);
  const subject = text.slice(from, to);
  if (subject.length < 2) return null;
  const predicate = found.predicate ? text.slice(...found.predicate) : "";
  return {
    indicator: plainIndicator(subject.replace(/实现|^做到/, "") + predicate),
    start: from,
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
