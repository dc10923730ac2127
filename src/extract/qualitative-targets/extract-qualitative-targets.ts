import type { QualitativeTarget } from "../../model/index.ts";
import { sourceRange } from "../../text/clean-text.ts";
import type { Draft, Extractor } from "../extractor.ts";
import { splitClauses } from "../reading/clauses.ts";
import type { Passage } from "../reading/passage.ts";
import { type RulingTime, StandingTimes } from "../reading/standing-times.ts";
import { findPredicate, mayEndPredicate, mayHoldPredicate } from "./predicates.ts";

/**
 * Reads the qualitative targets (定性目标): ranks, benchmarks, breakthroughs and directions of named quantities. A clause
 * with a figure states a target of the other kind; coverage words (全部, 均) do so too.
 */
export const extractQualitativeTargets: Extractor<Draft<QualitativeTarget>[]> = (reading) => {
  const standing = new StandingTimes(reading.planYear);
  return reading.passages.flatMap((passage) =>
    passage.paragraph.kind === "body" ? readPassage(passage, standing) : [],
  );
};

function readPassage(passage: Passage, standing: StandingTimes): Draft<QualitativeTarget>[] {
  const { text } = passage;
  const drafts: Draft<QualitativeTarget>[] = [];
  let ruling = standing.enter(passage);
  let nextTime = 0;
  for (const range of passage.sentences) {
    let own: RulingTime | null = null;
    for (; nextTime < passage.times.length && passage.times[nextTime].start < range[1]; nextTime++) {
      own = standing.ruling(text, passage.times[nextTime]) ?? own;
    }
    if (mayHoldPredicate(text, range)) drafts.push(...readSentence(passage, range, own ?? ruling));
    if (own?.stands) ruling = own;
  }
  if (ruling !== null) standing.leave(passage, ruling);
  return drafts;
}

function readSentence(
  passage: Passage,
  range: readonly [number, number],
  ruling: RulingTime | null,
): Draft<QualitativeTarget>[] {
  return splitClauses(passage.text, range, []).flatMap((own, at, clauses) => {
    const { end } = own;
    if (!mayEndPredicate(passage.text, end)) return [];
    // 扩大乡村振兴贷,以及商贸贷等产品覆盖面: the verb stands before the comma
    const { start } = at > 0 && passage.text.startsWith("以及", own.start) ? clauses[at - 1] : own;
    const clause = passage.text.slice(start, end);
    const predicate = hasFigure(passage, start, end) || clause.includes("全部") ? null : findPredicate(clause);
    if (predicate === null) return [];
    return [
      {
        section: passage.section?.id ?? null,
        statement: clause.slice(predicate.start, predicate.end),
        due: ruling?.due ?? null,
        status: ruling?.past ? "achieved" : "target",
        rule: predicate.rule,
        confidence: predicate.rule === "qualitative/direction" ? "medium" : "high",
        range: sourceRange(passage.clean, start + predicate.start, start + predicate.end),
      },
    ];
  });
}

/** True where a digit stands in the clause outside of its times: such a clause states a target with a number. */
function hasFigure({ text, times }: Passage, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x30 || code > 0x39) continue;
    const time = times.find((each) => each.start <= at && at < each.end);
    if (!time) return true;
    at = time.end - 1;
  }
  return false;
}
