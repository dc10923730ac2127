import type { PolicyDocument, Section } from "../model/index.ts";
import type { ProfileCounts } from "./profile-counts.ts";
import type { Report } from "./rule.ts";

/** The counts of a document. Targets are all, those that have been achieved too. */
export function countProfile(document: PolicyDocument): ProfileCounts {
  const { numbers, unexplained } = document.coverage;
  return {
    sections: countSections(document.sections),
    targets: document.targets.length,
    units: document.responsibilities.reduce((sum, { units }) => sum + units.length, 0),
    deadlines: document.deadlines.length,
    coverage: numbers === 0 ? 1 : Math.floor((1000 * (numbers - unexplained)) / numbers) / 1000,
  };
}

function countSections(sections: readonly Section[]): number {
  return sections.reduce((count, { children }) => count + 1 + countSections(children), 0);
}

/** A fall of this many is none: two deadlines of three are a third. */
const SMALLEST_FALL = 2;

/** The counts that have fallen by more than a share, each as what is to be reported of it. */
export function findFalls(before: ProfileCounts, now: ProfileCounts, share: number): Report[] {
  const names = ["sections", "targets", "units", "deadlines"] as const;
  const falls = names.filter((name) => {
    const fall = before[name] - now[name];
    return fall > before[name] * share && (fall >= SMALLEST_FALL || now[name] === 0);
  });
  const reports = falls.map((name): Report => ({ data: { what: name, before: before[name], now: now[name] } }));
  if (before.coverage - now.coverage > share) reports.push({ data: coverageData(before, now) });
  return reports;
}

function coverageData(before: ProfileCounts, now: ProfileCounts) {
  return { what: "coverage", before: inPercent(before.coverage), now: inPercent(now.coverage) };
}

function inPercent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
