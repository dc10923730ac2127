import { builtInQuantities } from "../../text/recognisers.ts";
import type { Reason, Recurrence, Target } from "../../model/index.ts";
import { type Range, sourceRange } from "../../text/clean-text.ts";
import type { Quantity } from "../../text/quantities.ts";
import type { Draft, Extractor, Reading } from "../extractor.ts";
import type { Passage, TablePlace } from "../reading/passage.ts";
import { findPlanYear } from "../reading/plan-year.ts";
import { readSentences, type SentenceReading } from "./read-passage.ts";
import { type RulingTime, StandingTimes } from "../reading/standing-times.ts";
import type { Statement } from "./statement.ts";
import { readTableTargets } from "./table-targets.ts";

/** Targets, and the quantities that are none with the reason. */
export interface TargetFindings {
  targets: Draft<Target>[];
  rejected: { range: Range; reason: Reason }[];
}

/**
 * Reads the targets (目标指标) of a document: every quantity of its prose and tables that is to be reached, kept, made
 * or not exceeded, with the time that rules it.
 */
export const extractTargets: Extractor<TargetFindings> = (reading) => {
  const findings: TargetFindings = { targets: [], rejected: [] };
  const planYear = findPlanYear(reading.tree);
  const standing = new StandingTimes(planYear);
  let table = 0;
  reading.passages.forEach((passage, at) => {
    while (reading.tables[table]?.passagesBefore === at) readTable(reading, reading.tables[table++], standing, planYear, findings);
    if (passage.paragraph.kind === "body") readPassage(passage, standing, findings);
  });
  while (table < reading.tables.length) readTable(reading, reading.tables[table++], standing, planYear, findings);
  return findings;
};

function readTable(reading: Reading, place: TablePlace, standing: StandingTimes, planYear: number | null, findings: TargetFindings): void {
  const { targets, pastAims } = readTableTargets(place, standing.enter(place), planYear, reading.report);
  findings.targets.push(...targets);
  for (const range of pastAims) findings.rejected.push({ range, reason: "past-aim" });
}

function readPassage(passage: Passage, standing: StandingTimes, findings: TargetFindings): void {
  const { text, clean } = passage;
  let ruling = standing.enter(passage);
  const quantities = quantitiesOf(passage);
  let nextTime = 0;
  for (const sentence of readSentences(passage, quantities)) {
    const rulings: { at: number; rules: RulingTime }[] = [];
    for (; nextTime < passage.times.length && passage.times[nextTime].start < sentence.range[1]; nextTime++) {
      const rules = standing.ruling(text, passage.times[nextTime]);
      if (rules) rulings.push({ at: passage.times[nextTime].start, rules });
    }
    for (const statement of sentence.statements) {
      const own = rulings.findLast(({ at }) => at < statement.end)?.rules ?? null;
      if (statement.stated || own !== null || ruling !== null) {
        findings.targets.push(draftOf(passage, statement, own ?? ruling, own === null, recurrenceAt(passage, sentence, statement)));
      } else findings.rejected.push({ range: sourceRange(clean, statement.start, statement.end), reason: "enumeration" });
    }
    for (const { quantity, reason } of sentence.rejected) {
      findings.rejected.push({ range: sourceRange(clean, quantity.numberStart, quantity.numberEnd), reason });
    }
    ruling = rulings.findLast(({ rules }) => rules.stands)?.rules ?? ruling;
  }
  if (ruling !== null) standing.leave(passage, ruling);
}

/** Quantities that are no part of a time, and no word: `一次性`, `三方`, `百家`. */
function quantitiesOf({ text, times }: Passage): Quantity[] {
  let next = 0;
  return builtInQuantities.find(text).filter((quantity) => {
    while (next < times.length && times[next].end <= quantity.numberStart) next++;
    return (next === times.length || quantity.numberStart < times[next].start) && isCount(quantity);
  });
}

/** A Chinese numeral counts where it is compared, a share, or two and more of what plans count one by one. */
function isCount({ script, compared, unit, value, text }: Quantity): boolean {
  if (script === "arabic" || unit === "%") return true;
  if (unit === "批" || unit === null) return false;
  if (compared) return true;
  return value >= 2 && !/^[十百千万亿]/.test(text) && /^[家项件所座条处名人户亩]$/.test(unit ?? "");
}

/** `每年` rules what follows it to the end of its sentence; `年均` only its own number. */
function recurrenceAt(passage: Passage, sentence: SentenceReading, statement: Statement): Recurrence | null {
  if (statement.annual) return "annual";
  const time = passage.times.findLast(({ type, start, recurrence }) => type === "recurring" && recurrence !== null && start >= sentence.range[0] && start < statement.end);
  const recurrence = time?.recurrence ?? null;
  return recurrence === "daily" || recurrence === "weekly" ? null : recurrence;
}

function draftOf(passage: Passage, statement: Statement, ruling: RulingTime | null, inherited: boolean, recurrence: Recurrence | null): Draft<Target> {
  return {
    indicator: statement.indicator,
    operator: statement.operator,
    value: statement.value,
    valueMax: statement.valueMax,
    unit: statement.unit,
    aspect: statement.aspect,
    baseline: statement.baseline,
    commitment: statement.commitment,
    rule: statement.rule,
    confidence: statement.confidence,
    section: passage.section?.id ?? null,
    table: null,
    category: null,
    due: ruling?.due ?? null,
    dueInherited: inherited && ruling?.due != null,
    recurrence,
    status: statement.achieved || ruling?.past ? "achieved" : "target",
    range: sourceRange(passage.clean, statement.start, statement.end),
  };
}
