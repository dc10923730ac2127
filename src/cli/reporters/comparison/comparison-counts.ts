import type { Comparison } from "../../../index.ts";
import type { Wording } from "../../wording/wording.ts";
import type { ComparisonView, TargetRow } from "./comparison-view.ts";
import { VERDICT_KINDS, type VerdictKind, verdictKind } from "./verdict-kind.ts";

type Words = Wording["reports"]["comparison"];

/** What the two come to, a line for each part of the comparison that was asked for. */
export function summaryLines(view: ComparisonView, words: Words): string[] {
  const wants = (part: ComparisonView["only"]): boolean => view.only === null || view.only === part;
  return [
    ...(wants("targets") ? [countTargets(view, words)] : []),
    ...(wants("sections") ? [countSections(view, words)] : []),
    ...(wants("responsibilities") ? [countRoles(view, words)] : []),
    ...(wants("deadlines") ? [countDates(view.comparison, words)] : []),
    ...notes(view, words),
  ];
}

export function kindOf({ a, b, pair }: TargetRow): VerdictKind | null {
  return a && b && pair ? verdictKind(pair.verdict, a.target, b.target) : null;
}

function countTargets({ a, b, targets, comparison }: ComparisonView, words: Words): string {
  const kinds = targets.map(kindOf);
  const verdicts = VERDICT_KINDS.flatMap((kind) => {
    const count = kinds.filter((each) => each === kind).length;
    return count > 0 ? [words.verdictCount(kind, count)] : [];
  });
  const head = words.targetCounts(a.targets, b.targets, comparison.targets.length);
  return verdicts.length === 0 ? head : `${head}${words.listed}${verdicts.join(words.listed)}`;
}

function countSections({ a, b, comparison }: ComparisonView, words: Words): string {
  const { sections, onlyA, onlyB } = comparison;
  const same = sections.filter(({ relation }) => relation === "same").length;
  const head = words.sectionCounts(a.sections, b.sections, same, sections.length - same);
  return `${head}${words.joined}${words.onlyCounts(onlyA.sections.length, onlyB.sections.length)}`;
}

/** Where one document names nobody, every role of the other would be in it alone. */
function countRoles({ a, b, comparison }: ComparisonView, words: Words): string {
  const silent = [a.namesBodies ? [] : [words.a], b.namesBodies ? [] : [words.b]].flat();
  if (silent.length > 0) return words.namesNobody(silent.join(words.andJoin));
  const { responsibilities } = comparison;
  const count = (holds: (pair: Comparison["responsibilities"][number]) => boolean): number =>
    responsibilities.filter(holds).length;
  return words.roleCounts(
    count(({ roleA, roleB }) => roleA === roleB),
    count(({ roleA, roleB }) => roleA !== null && roleB !== null && roleA !== roleB),
    count(({ roleB }) => roleB === null),
    count(({ roleA }) => roleA === null),
  );
}

function countDates({ targets }: Comparison, words: Words): string {
  const count = (side: "a" | "b" | "same"): number => targets.filter(({ earlier }) => earlier === side).length;
  return words.dueCounts(count("a"), count("b"), count("same"));
}

/** A province has more firms than a city without asking more of itself. */
function notes({ a, b, targets }: ComparisonView, words: Words): string[] {
  const speaksOfSize = targets.map(kindOf).some((kind) => kind !== null && /-(?:larger|smaller)$/.test(kind));
  if (!speaksOfSize || !a.region || !b.region || a.region.level === b.region.level) return [];
  return [words.levelsDiffer(a.region.name, b.region.name)];
}
