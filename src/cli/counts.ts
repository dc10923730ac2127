import type { PolicyDocument, Section } from "../index.ts";

/** What is counted of a document, or of several together. Targets are those still to be reached. */
export interface Counts {
  sections: number;
  targets: number;
  achieved: number;
  units: number;
  deadlines: number;
  findings: number;
  numbers: number;
  unexplained: number;
}

export const NO_COUNTS: Readonly<Counts> = {
  sections: 0,
  targets: 0,
  achieved: 0,
  units: 0,
  deadlines: 0,
  findings: 0,
  numbers: 0,
  unexplained: 0,
};

export function addCounts(a: Counts, b: Counts): Counts {
  return Object.fromEntries(
    Object.entries(a).map(([key, value]) => [key, value + b[key as keyof Counts]]),
  ) as unknown as Counts;
}

export function countDocument(document: PolicyDocument): Counts {
  const achieved = document.targets.filter(({ status }) => status === "achieved").length;
  return {
    sections: countSections(document.sections),
    targets: document.targets.length - achieved,
    achieved,
    units: document.responsibilities.reduce((sum, { units }) => sum + units.length, 0),
    deadlines: document.deadlines.length,
    findings: document.diagnostics.length,
    numbers: document.coverage.numbers,
    unexplained: document.coverage.unexplained,
  };
}

function countSections(sections: readonly Section[]): number {
  return sections.reduce((count, { children }) => count + 1 + countSections(children), 0);
}
