import type { PolicyDocument, Section } from "../../model/index.ts";
import type { Tell, ValuePath } from "../rule.ts";
import { FACT_LISTS } from "./path-of-fact.ts";

/** Checks that what a document refers to within itself is there, that ids stand once, and that its counts add up. */
export function tellReferences(document: PolicyDocument, tell: Tell): void {
  const sections = new Set(document.sections.flatMap(idsOf));
  const tables = new Set(document.tables.map(({ id }) => id));
  const ids = new Set<string>();
  const refer = (known: ReadonlySet<string>, id: string | null, at: ValuePath): void => {
    if (id !== null && !known.has(id)) tell({ at, data: { id } });
  };
  // a projection may leave the sections or tables out
  const hasSections = sections.size > 0;
  const hasTables = tables.size > 0;
  for (const list of FACT_LISTS)
    document[list].forEach((fact, at) => {
      if (ids.has(fact.id)) tell({ at: [list, at, "id"], message: "twice", data: { id: fact.id } });
      ids.add(fact.id);
      if (hasSections) refer(sections, fact.section, [list, at, "section"]);
      if (hasTables && "table" in fact) refer(tables, fact.table, [list, at, "table"]);
    });
  tellCoverage(document, tell);
}

function idsOf({ id, children }: Section): string[] {
  return [id, ...children.flatMap(idsOf)];
}

function tellCoverage({ coverage }: PolicyDocument, tell: Tell): void {
  const { numbers, facts, unexplained, reasons } = coverage;
  const sum = Object.values(reasons).reduce<number>((total, count) => total + (count ?? 0), facts + unexplained);
  if (sum !== numbers) tell({ at: ["coverage"], message: "coverage", data: { numbers, sum } });
}
