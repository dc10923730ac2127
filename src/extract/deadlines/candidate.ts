import type { TimeExpression } from "../../text/times.ts";
import type { Passage } from "../reading/passage.ts";

/** A time in its sentence, with what stands around it. */
export interface Candidate {
  readonly passage: Passage;
  readonly time: TimeExpression;
  /** The sentence up to the time and from it on, no more than a window of each. */
  readonly before: string;
  readonly after: string;
  /** The same, no further than the next comma: the clause. */
  readonly clauseBefore: string;
  readonly clauseAfter: string;
  /** The times that stand near, itself included. */
  readonly near: readonly TimeExpression[];
  /** The last passage of prose before it, what a label line speaks of. */
  readonly previous: Passage | null;
  /** Year of the plan, null where nothing tells it. */
  readonly planYear: number | null;
  /** True where the time before, joined by 、 or 和, was found to be a deadline. */
  readonly joined: boolean;
}

/** Patterns look no further than this from the time. */
const windowSize = 80;
/** So many times at the most stand on either side in the same window. */
const nearTimes = 12;
const clauseEnd = /[,。;:!?]/;

/** All times of a passage with their surroundings; `joined` is filled in while they are judged in order. */
export function candidatesOf(passage: Passage, previous: Passage | null, planYear: number | null): Candidate[] {
  const candidates: Candidate[] = [];
  let sentence = 0;
  for (const [index, time] of passage.times.entries()) {
    while (sentence < passage.sentences.length - 1 && passage.sentences[sentence][1] <= time.start) sentence++;
    const [start, end] = passage.sentences[sentence] ?? [0, passage.text.length];
    const before = passage.text.slice(Math.max(start, time.start - windowSize), time.start);
    const after = passage.text.slice(time.end, Math.min(Math.max(end, time.end), time.end + windowSize));
    candidates.push({
      passage,
      time,
      before,
      after,
      clauseBefore: lastClause(before),
      clauseAfter: firstClause(after),
      near: passage.times.slice(Math.max(0, index - nearTimes), index + nearTimes + 1),
      previous,
      planYear,
      joined: false,
    });
  }
  return candidates;
}

function lastClause(text: string): string {
  let start = text.length;
  while (start > 0 && !clauseEnd.test(text[start - 1])) start--;
  return text.slice(start);
}

function firstClause(text: string): string {
  const end = text.search(clauseEnd);
  return end < 0 ? text : text.slice(0, end);
}
