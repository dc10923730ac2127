import type { Deadline } from "../../model/index.ts";
import { sourceRange } from "../../text/clean-text.ts";
import type { Draft, Extractor } from "../extractor.ts";
import type { Passage } from "../reading/passage.ts";
import { endsInTimeLabel } from "../reading/time-label.ts";
import { type Candidate, candidatesOf } from "./candidate.ts";
import { headsTask, isStretch } from "./heads-task.ts";
import { isBaseline } from "./is-baseline.ts";
import { isCoverage } from "./is-coverage.ts";
import { isInsideName } from "./is-inside-name.ts";
import { isPast } from "./is-past.ts";
import { isPlanName } from "./is-plan-name.ts";
import { isRate } from "./is-rate.ts";
import { isValidity } from "./is-validity.ts";
import { tableDeadlines } from "./table-deadlines.ts";
import { taskOf } from "./task-of.ts";

/** What a time may be instead of a deadline, the surest first. */
const otherUses: readonly ((candidate: Candidate) => boolean)[] = [
  isInsideName,
  isValidity,
  isPast,
  isBaseline,
  isCoverage,
  isPlanName,
  isRate,
];

/** Every time that bounds something still to be done, once for each mention. */
export const extractDeadlines: Extractor<Draft<Deadline>[]> = (reading) => {
  const { planYear } = reading;
  const deadlines: Draft<Deadline>[] = [];
  let body: Passage | null = null;
  for (const passage of reading.passages) {
    let end = -1;
    for (const candidate of candidatesOf(passage, body, planYear)) {
      const { time } = candidate;
      const joined = end >= 0 && /^[、和与及或]$/.test(passage.text.slice(end, time.start));
      const deadline = toDeadline({ ...candidate, joined });
      if (!deadline) continue;
      deadlines.push(deadline);
      end = time.end;
    }
    if (passage.paragraph.kind === "body") body = passage;
  }
  return [...deadlines, ...tableDeadlines(reading, planYear)];
};

function toDeadline(candidate: Candidate): Draft<Deadline> | null {
  const { passage, time } = candidate;
  const isLabel = endsInTimeLabel(candidate.before);
  if (!isLabel) {
    if (otherUses.some((isOther) => isOther(candidate))) return null;
    if (time.type === "at" && !headsTask(candidate)) return null;
  }
  const { recurrence } = time;
  const type = time.type !== "at" ? time.type : !isLabel && isStretch(candidate) ? "during" : "by";
  return {
    section: passage.section?.id ?? null,
    type,
    start: type === "by" ? null : time.from,
    end: time.to,
    precision: time.precision,
    recurrence: recurrence === "daily" || recurrence === "weekly" ? null : recurrence,
    task: taskOf(candidate),
    rule: isLabel ? "deadline/label" : ruleOf(time.type, type),
    confidence: confidenceOf(candidate, isLabel),
    range: sourceRange(passage.clean, time.start, time.end),
  };
}

function ruleOf(timeType: Candidate["time"]["type"], type: Deadline["type"]): string {
  if (timeType === "at") return type === "during" ? "deadline/during" : "deadline/by-year";
  return type === "by" ? "deadline/by-date" : `deadline/${type}`;
}

/** High where a word says that the time bounds; a plain year at the head of a clause, or a time without a date, may be misread. */
function confidenceOf({ time, planYear }: Candidate, isLabel: boolean): Draft<Deadline>["confidence"] {
  if (time.type === "recurring" || time.type === "ongoing")
    return isLabel || time.recurrence !== null ? "high" : "medium";
  if (time.from === null && time.to === null) return "low";
  if (isLabel) return "high";
  return time.type === "at" || planYear === null ? "medium" : "high";
}
