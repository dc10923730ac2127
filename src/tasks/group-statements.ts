import type { Responsibility } from "../model/index.ts";

/** Statements by the section that they stand in, each in the order of the text. */
export function groupStatements(statements: readonly Responsibility[]): Map<string | null, Responsibility[]> {
  const groups = new Map<string | null, Responsibility[]>();
  for (const statement of statements) {
    const group = groups.get(statement.section);
    if (group) group.push(statement);
    else groups.set(statement.section, [statement]);
  }
  return groups;
}
