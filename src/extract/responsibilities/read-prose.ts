import type { Range } from "../../text/clean-text.ts";
import { perLexicon } from "../../text/per-lexicon.ts";
import { type Assignment, clauseReader } from "./read-clause.ts";
import { type Subject, subjectReader } from "./read-subject.ts";
import { splitClauses } from "./split-items.ts";
import { namesGovernment, type Statement, withRole } from "./statement.ts";

/** Reads one sentence `[start, end)` of prose that has a verb; null where it assigns nothing. */
export type ProseReader = (text: string, start: number, end: number) => Statement | null;

/**
 * ```text
 * 此项工作由各级政府牵头负责,质监、发改等部门配合
 *        ^ ------------====,-----------------===
 *        由 subject    verb subject          verb
 * ```
 */
export const proseReader = perLexicon((lexicon): ProseReader => {
  const subjects = subjectReader(lexicon);
  const readClause = clauseReader(lexicon);
  return (text, start, end) => {
    let statement: Statement | null = null;
    let before: Range | null = null;
    for (const clause of splitClauses(text, start, end)) {
      const found = readClause(text, ...clause, statement !== null);
      // 市商务局、市市场监管局【,】青岛海关负责…: a clause that is nothing but bodies goes with the next
      const leading = found && before ? subjects.whole(text, ...before) : null;
      if (found) statement = extended(statement, leading ? withLeading(leading, found) : found);
      before = found ? null : clause;
    }
    return statement && namesGovernment(statement.units) ? statement : null;
  };
});

function withLeading({ start, names }: Subject, found: Assignment): Assignment {
  const { role } = found.units[0];
  return { ...found, start, units: names.map((name) => withRole(name, role)).concat(found.units) };
}

/** The statement, made of its first assignment or extended by another. */
function extended(statement: Statement | null, { start, end, units, open }: Assignment): Statement {
  if (!statement) return { start, end, units, open, form: "prose", rule: "responsibility/prose", confidence: "medium" };
  for (const unit of units) statement.units.push(unit);
  statement.end = end;
  statement.open ||= open;
  return statement;
}
