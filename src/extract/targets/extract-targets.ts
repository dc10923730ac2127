import { dimensionUnits } from "../../lexicon/units.ts";
import type { Reason, Target } from "../../model/index.ts";
import { type Range, sourceOffset, sourceRange } from "../../text/clean-text.ts";
import type { QuantityFinder } from "../../text/quantities.ts";
import { quantityFinder } from "../../text/quantity-finder.ts";
import type { Draft, Extractor, Reading } from "../extractor.ts";
import type { Passage, TablePlace } from "../reading/passage.ts";
import { type RulingTime, StandingTimes } from "../reading/standing-times.ts";
import { countedQuantities } from "./counted-quantities.ts";
import { draftOf } from "./draft-of.ts";
import { reportImpossible } from "./impossible-value.ts";
import { labelTimes } from "./label-times.ts";
import { mayState } from "./may-state.ts";
import { type Norms, normsOf } from "./norm-sections.ts";
import { readSentences } from "./read-passage.ts";
import { hasPredicate } from "./rejections/surroundings.ts";
import { SentenceTimes } from "./sentence-times.ts";
import type { Statement } from "./statement.ts";
import { readTableTargets } from "./table-targets.ts";
import { taskCells } from "./task-cells.ts";

/** Targets, the numbers that state them, and the quantities that are none with the reason. */
export interface TargetFindings {
  targets: Draft<Target>[];
  /** Offsets in the source at which the numbers of targets in prose begin. */
  stated: number[];
  rejected: { range: Range; reason: Reason }[];
}

/**
 * Reads the targets (目标指标) of a document: every quantity of its prose and tables that is to be reached, kept, made
 * or not exceeded, with the time that rules it.
 */
export const extractTargets: Extractor<TargetFindings> = (reading) => {
  const findings: TargetFindings = { targets: [], stated: [], rejected: [] };
  const standing = new StandingTimes(reading.planYear);
  const finder = quantityFinder(reading.lexicon);
  const labelled = labelTimes(reading.passages, standing);
  const tables = placesBefore(reading.tables);
  const headings = placesBefore(reading.headings);
  const read = (passage: Passage, label: RulingTime | null) =>
    readPassage({ passage, label }, standing, finder, findings);
  const table = (place: TablePlace) => {
    readTable(reading, place, standing, findings);
    const first = findings.targets.length;
    for (const { passage, due } of taskCells(place, reading.planYear, standing)) read(passage, due);
    for (const target of findings.targets.slice(first)) target.table = place.table.id;
  };
  reading.passages.forEach((passage, at) => {
    for (const place of tables(at)) table(place);
    for (const place of headings(at))
      read(place.passage, place.passage.section === passage.section ? labelled[at] : null);
    if (passage.paragraph.kind === "body") read(passage, labelled[at]);
  });
  for (const place of tables(reading.passages.length)) table(place);
  for (const place of headings(reading.passages.length)) read(place.passage, null);
  for (const target of findings.targets) reportImpossible(target, reading.report);
  return findings;
};

/** Gives out ascending places: those that stand right before a passage. */
function placesBefore<Place extends { passagesBefore: number }>(places: readonly Place[]): (at: number) => Place[] {
  let next = 0;
  return (at) => {
    const first = next;
    while (places[next]?.passagesBefore === at) next++;
    return next === first ? [] : places.slice(first, next);
  };
}

function readTable(reading: Reading, place: TablePlace, standing: StandingTimes, findings: TargetFindings): void {
  const { targets, pastAims } = readTableTargets(place, standing.enter(place), reading);
  findings.targets.push(...targets);
  for (const range of pastAims) findings.rejected.push({ range, reason: "past-aim" });
}

const countsWhatIsThere = /(?:共计|有)$/;

/** A passage and the time of the label that closes its task. */
interface LabelledPassage {
  passage: Passage;
  label: RulingTime | null;
}

function readPassage(
  { passage, label }: LabelledPassage,
  standing: StandingTimes,
  finder: QuantityFinder,
  findings: TargetFindings,
): void {
  const { clean, text } = passage;
  let ruling = standing.enter(passage);
  if (!mayState(text)) {
    standing.pass(passage, ruling);
    return;
  }
  const times = new SentenceTimes(passage, standing);
  const norms = normsOf(passage.path);
  for (const sentence of readSentences(passage, countedQuantities(passage, finder))) {
    times.open(sentence.range);
    for (const statement of sentence.statements)
      placeStatement(passage, statement, { times, inherited: label ?? ruling, norms }, findings);
    for (const { quantity, reason } of sentence.rejected)
      findings.rejected.push({ range: sourceRange(clean, quantity.numberStart, quantity.numberEnd), reason });
    ruling = times.standing() ?? ruling;
  }
  if (ruling !== null) standing.leave(passage, ruling);
}

/** What decides of a statement besides its own words. */
interface Surroundings {
  times: SentenceTimes;
  inherited: RulingTime | null;
  norms: Norms;
}

function placeStatement(
  passage: Passage,
  statement: Statement,
  { times, inherited, norms }: Surroundings,
  findings: TargetFindings,
): void {
  const own = times.rulingBefore(statement.end);
  const isRuled = own !== null || (inherited !== null && !statement.duty);
  const isPast = statement.achieved || (own ?? inherited)?.past === true;
  const reason = isPast && isInventory(passage.text, statement) ? "enumeration" : reasonOf(statement, norms, isRuled);
  if (reason !== null) {
    findings.rejected.push({ range: sourceRange(passage.clean, ...statement.number), reason });
    return;
  }
  findings.stated.push(sourceOffset(passage.clean, statement.number[0]));
  // 护理型床位占比不低于55%: neither a verb nor a time says that it is aimed at
  if (!isRuled && !statement.said && statement.confidence === "high") statement.confidence = "medium";
  findings.targets.push(draftOf(passage, statement, own, inherited, times.recurrenceBefore(statement.end)));
}

/** `入海排污口共计26个`, `其中经济价值较高的有402种` in a review: a count of what is there, which nobody made. */
function isInventory(text: string, { aspect, said, number, indicator }: Statement): boolean {
  if (aspect !== "new" || said || hasPredicate(indicator)) return false;
  return countsWhatIsThere.test(text.slice(Math.max(0, number[0] - 2), number[0]));
}

/** Why a statement is no target where it stands; null where it is one. */
function reasonOf({ stated, duty, unit }: Statement, norms: Norms, isRuled: boolean): Reason | null {
  if (norms === "all" || ((norms === "unruled" || duty) && !isRuled)) return "norm";
  if (stated || isRuled) return null;
  return dimensionUnits.has(unit ?? "") ? "norm" : "enumeration";
}
