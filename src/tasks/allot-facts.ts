import type { Deadline, PolicyDocument, Responsibility, Target } from "../model/index.ts";
import { groupStatements } from "./group-statements.ts";
import type { PlacedSection } from "./section-places.ts";

/** A statement with what it rules, or what no statement rules. */
export interface Allotment {
  section: string | null;
  statement: Responsibility | null;
  /** Place of the statement among those of its section, from 0; how many there are. */
  position: number;
  among: number;
  targets: Target[];
  deadlines: Deadline[];
}

type Fact = Target | Deadline;

/**
 * Gives every target and deadline to the statement that rules it. A section's only statement rules all of the section,
 * and sections below it that have none; of several, each rules what stands before it, back to the one before.
 *
 * ```text
 * 合格率达到98%以上。(市局甲负责)建设示范点8个。(市局乙负责)力争覆盖率达到60%。
 * t1 ────────────────────▲       t2 ──────────────▲           t3, ruled by none
 * ```
 *
 * @returns statements in the order of the text, each group of facts without one in its place
 */
export function allotFacts(document: PolicyDocument, places: ReadonlyMap<string | null, PlacedSection>): Allotment[] {
  const statements = groupStatements(document.responsibilities);
  const allotted = new Map<string | null, Allotment[]>();
  for (const id of places.keys()) allotted.set(id, makeAllotments(id, statements.get(id) ?? []));
  const targets = document.targets.filter(({ status }) => status === "target");
  for (const target of targets) rulerOf(target, places, allotted)?.targets.push(target);
  for (const deadline of document.deadlines) rulerOf(deadline, places, allotted)?.deadlines.push(deadline);
  return [...allotted.values()].flat().filter(hasContent);
}

/** The last of each section is for what none of its statements rules. */
function makeAllotments(section: string | null, statements: readonly Responsibility[]): Allotment[] {
  return [...statements, null].map((statement, position) => ({
    section,
    statement,
    position,
    among: statements.length,
    targets: [],
    deadlines: [],
  }));
}

function rulerOf(
  { section, span }: Fact,
  places: ReadonlyMap<string | null, PlacedSection>,
  allotted: ReadonlyMap<string | null, Allotment[]>,
): Allotment | undefined {
  const own = allotted.get(section) ?? [];
  const statements = own.length - 1;
  if (statements === 1) return own[0];
  if (statements > 1) return own.find(({ statement }) => statement === null || span[0] < statement.span[1]);
  const above = places.get(section)?.above ?? [];
  const nearest = above.map((id) => allotted.get(id) ?? []).find((each) => each.length > 1);
  return nearest?.length === 2 ? nearest[0] : own.at(-1);
}

function hasContent({ statement, targets, deadlines }: Allotment): boolean {
  return statement !== null || targets.length + deadlines.length > 0;
}
