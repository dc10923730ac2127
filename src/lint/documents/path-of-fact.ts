import type { PolicyDocument } from "../../model/index.ts";
import type { ValuePath } from "../rule.ts";

/** The lists of facts. */
export const FACT_LISTS = ["targets", "qualitativeTargets", "responsibilities", "deadlines"] as const;

/** Where the fact of an id stands: `t12` in `targets`; the document itself where there is none. */
export function pathOfFact(id: string, document: PolicyDocument): ValuePath {
  for (const list of FACT_LISTS) {
    const at = document[list].findIndex((fact) => fact.id === id);
    if (at >= 0) return [list, at];
  }
  return [];
}
