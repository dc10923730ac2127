import { perLexicon } from "../../text/per-lexicon.ts";
import type { FoundLabel } from "./find-labels.ts";
import { roleGroupReader } from "./read-role-groups.ts";
import type { Statement } from "./statement.ts";

/** Reads the lists behind labels up to `end`; null where none of the labels names bodies. */
export type LabelledReader = (text: string, labels: readonly FoundLabel[], end: number) => Statement | null;

/**
 * ```text
 * 牵头单位:市科技局;责任单位:市经信局、市发改委;完成时限:2023年12月
 *          lead              responsible         no bodies
 * ```
 */
export const labelledReader = perLexicon((lexicon): LabelledReader => {
  const readRoleGroups = roleGroupReader(lexicon);
  return (text, labels, end) => {
    const statement: Statement = {
      start: labels[0].start,
      end,
      units: [],
      open: false,
      form: "listing",
      rule: "responsibility/label",
      confidence: "high",
    };
    labels.forEach(({ label, end: from }, index) => {
      if (label.kind !== "unit") return;
      const to = listEnd(text, from, labels[index + 1]?.start ?? end);
      const { units, open } = readRoleGroups(text, from, to, label.role);
      for (const unit of units) statement.units.push(unit);
      statement.open ||= open;
    });
    if (statement.units.length === 0) return null;
    const known = statement.units.every(({ kind }) => kind !== null);
    return known ? statement : { ...statement, confidence: "medium" };
  };
});

/** A list ends with its sentence: 责任单位:A、B。列首位的为牵头单位 */
function listEnd(text: string, from: number, to: number): number {
  const stop = text.slice(from, to).indexOf("。");
  return stop < 0 ? to : from + stop;
}
