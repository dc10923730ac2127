import type { Lexicon } from "../../lexicon/index.ts";
import { createLabelFinder } from "./find-labels.ts";
import { createLabelledReader } from "./read-labelled.ts";
import { createRoleGroupReader } from "./read-role-groups.ts";
import { createUnitListReader } from "./read-unit-list.ts";
import { type FoundName, namesBody, namesGovernment, type Statement } from "./statement.ts";

/**
 * Reads the inside `[start, end)` of a bracket; null where it assigns nothing.
 * `closing` tells that the bracket stands where statements do: behind a sentence or at the paragraph's end.
 */
export type BracketReader = (text: string, start: number, end: number, closing: boolean) => Statement | null;

export function createBracketReader(lexicon: Lexicon): BracketReader {
  const findLabels = createLabelFinder(lexicon);
  const readLabelled = createLabelledReader(lexicon);
  const readRoleGroups = createRoleGroupReader(lexicon);
  const readUnitList = createUnitListReader(lexicon);

  /** (A、B按职责分工负责), (A牵头,B配合) */
  function withVerbs(text: string, start: number, end: number): Statement | null {
    const { units, open, verbs } = readRoleGroups(text, start, end, null);
    const known = units.filter(({ kind }) => kind !== null);
    if (verbs === 0 || !namesBody(known) || known.length * 2 < units.length) return null;
    const confidence = known.length === units.length ? "high" : "medium";
    return { start, end, units, open, form: "listing", rule: "responsibility/bracket-verb", confidence };
  }

  /** (A、B、C) behind the task */
  function bare(text: string, start: number, end: number): Statement | null {
    const { names, open } = readUnitList(text, start, end);
    if (names.length === 0 || !names.every(isFullName) || !namesGovernment(names)) return null;
    const units = names.map((name) => ({ ...name, role: "responsible" as const }));
    return {
      start,
      end,
      units,
      open,
      form: "listing",
      rule: "responsibility/bare-list",
      confidence: "medium",
    };
  }

  return (text, start, end, closing) => {
    const labels = findLabels(text, start, end);
    if (labels.some(({ label }) => label.kind === "unit")) return readLabelled(text, labels, end);
    if (labels.length > 0) return null;
    return withVerbs(text, start, end) ?? (closing ? bare(text, start, end) : null);
  };
}

/** In a bare list 质监 or 县 would be anything. */
function isFullName({ kind, name }: FoundName): boolean {
  return kind !== null && kind !== "short" && name.length > 2;
}
