import { bodyNames } from "../../text/bodies/body-names.ts";
import { perLexicon } from "../../text/per-lexicon.ts";
import { labelFinder } from "./find-labels.ts";
import { labelledReader } from "./read-labelled.ts";
import { roleGroupReader } from "./read-role-groups.ts";
import { unitListReader } from "./read-unit-list.ts";
import { type FoundName, namesBody, namesGovernment, type Statement, withRole } from "./statement.ts";

/**
 * Reads the inside `[start, end)` of a bracket; null where it assigns nothing.
 * `closing` tells that the bracket stands where statements do: behind a sentence or at the paragraph's end.
 */
export type BracketReader = (text: string, start: number, end: number, closing: boolean) => Statement | null;

/** Insides longer than this are no list. */
const LONGEST_LIST = 2000;

export const bracketReader = perLexicon((lexicon): BracketReader => {
  const { endsLikeBody } = bodyNames(lexicon);
  const findLabels = labelFinder(lexicon);
  const readLabelled = labelledReader(lexicon);
  const readRoleGroups = roleGroupReader(lexicon);
  const readUnitList = unitListReader(lexicon);

  /** (A、B按职责分工负责), (A牵头,B配合), (规划处负责) */
  function withVerbs(text: string, start: number, end: number): Statement | null {
    const { units, open, verbs } = readRoleGroups(text, start, end, null);
    const known = units.filter(({ kind, name }) => kind !== null || endsLikeBody(name));
    if (verbs === 0 || !namesBody(known) || known.length * 2 < units.length) return null;
    const confidence = units.every(({ kind }) => kind !== null) ? "high" : "medium";
    return { start, end, units, open, form: "listing", rule: "responsibility/bracket-verb", confidence };
  }

  /** (A、B、C) behind the task */
  function bare(text: string, start: number, end: number): Statement | null {
    const { names, open } = readUnitList(text, start, end);
    if (names.length === 0 || !names.every(isFullName) || !namesGovernment(names)) return null;
    const units = names.map((name) => withRole(name, name.marked ?? "responsible"));
    return { start, end, units, open, form: "listing", rule: "responsibility/bare-list", confidence: "medium" };
  }

  return (text, start, end, closing) => {
    if (end - start < 2 || end - start > LONGEST_LIST) return null;
    const labels = findLabels(text, start, end);
    if (labels.some(({ label }) => label.kind === "unit")) return readLabelled(text, labels, end);
    // 综合处负责,完成时限:6月底前
    const to = labels[0]?.start ?? end;
    return withVerbs(text, start, to) ?? (closing && to === end ? bare(text, start, end) : null);
  };
});

/** In a bare list 质监 or 县 would be anything. */
function isFullName({ kind, name }: FoundName): boolean {
  return kind !== null && kind !== "short" && name.length > 2;
}
