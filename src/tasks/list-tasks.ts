import type { Deadline, ISODate, PolicyDocument, Responsibility, Role, Target } from "../model/index.ts";
import { cleanRange } from "../text/clean.ts";
import { type Allotment, allotFacts } from "./allot-facts.ts";
import { groupStatements } from "./group-statements.ts";
import { type PlacedSection, placeSections } from "./section-places.ts";
import { targetPhrase } from "./target-phrase.ts";
import type { Task, TaskDeadline } from "./task.ts";
import { wordsBetween } from "./words-between.ts";

/**
 * The tasks of a document as rows of a table of tasks (任务分解表), in the order of the text: one for each statement of
 * who answers, and one for each section with targets or deadlines for which nobody is named.
 *
 * @param first number of the first row
 */
export function listTasks(document: PolicyDocument, first = 1): Task[] {
  const places = placeSections(document);
  const words = findWords(document, places);
  return allotFacts(document, places).map((allotment, at) => {
    const { section } = allotment;
    return makeTask(allotment, places.get(section), words.get(section) ?? [], document, first + at);
  });
}

/** The words between the statements of each section that has some. */
function findWords(
  { responsibilities }: PolicyDocument,
  places: ReadonlyMap<string | null, PlacedSection>,
): Map<string | null, string[]> {
  const words = new Map<string | null, string[]>();
  const groups = groupStatements(responsibilities);
  for (const [id, { section }] of places) {
    if (section !== null) words.set(id, wordsBetween(section, groups.get(id) ?? []));
  }
  return words;
}

function makeTask(
  { section, statement, position, among, targets, deadlines }: Allotment,
  place: PlacedSection | undefined,
  words: readonly string[],
  { source, metadata }: PolicyDocument,
  number: number,
): Task {
  const units = statement?.units ?? [];
  const named = (role: Role): string[] => units.filter((unit) => unit.role === role).map(({ name }) => name);
  return {
    number,
    document: { path: source.path, title: metadata.title ?? metadata.noticeTitle },
    task: nameTask(place, words, position, among),
    targets: targets.map((target) => ({ id: target.id, text: targetPhrase(target) })),
    lead: named("lead"),
    responsible: named("responsible"),
    cooperating: named("cooperating"),
    open: statement?.open ? (units.at(-1)?.role ?? null) : null,
    deadlines: listDeadlines(targets, deadlines),
    basis: { section, markers: place?.markers ?? "", line: lineOf(statement, targets, deadlines) },
  };
}

/** The heading names a section's only task; where it has several, and where there is no heading, its own words do. */
function nameTask(place: PlacedSection | undefined, words: readonly string[], position: number, among: number): string {
  const title = place?.section?.title ?? "";
  const own = words[position] ?? "";
  return among > 1 || title === "" ? own || title : title;
}

function listDeadlines(targets: readonly Target[], deadlines: readonly Deadline[]): TaskDeadline[] {
  const stated = deadlines.map(
    ({ text, end }): TaskDeadline => ({ text: cleanRange(text, 0, text.length).text, end, basis: "stated" }),
  );
  const days = new Set<ISODate>(
    targets.flatMap(({ due, dueInherited }) => (dueInherited && due !== null ? [due] : [])),
  );
  for (const { end } of stated) if (end !== null) days.delete(end);
  return [...once(stated), ...[...days].map((end): TaskDeadline => ({ text: end, end, basis: "inherited" }))];
}

function once(deadlines: readonly TaskDeadline[]): TaskDeadline[] {
  const seen = new Set<string>();
  return deadlines.filter(({ text }) => !seen.has(text) && seen.add(text));
}

/** Of the statement; where there is none, of the first fact. */
function lineOf(statement: Responsibility | null, targets: readonly Target[], deadlines: readonly Deadline[]): number {
  return statement?.line ?? Math.min(...[...targets, ...deadlines].map(({ line }) => line));
}
