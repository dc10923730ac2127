import { type ComparisonPart, takePart } from "../../../compare/differing-parts.ts";
import type {
  Comparison,
  PolicyDocument,
  Region,
  ResponsibilityPair,
  SectionPair,
  TargetPair,
} from "../../../index.ts";
import { indexSections, type SectionCell, type SectionIndex } from "./section-cells.ts";
import { makeTargetCell, type TargetCell } from "./target-cells.ts";

/** One of the two documents as a heading shows it. */
export interface Side {
  path: string | null;
  title: string | null;
  region: Region | null;
  dateIssued: string | null;
  /** Targets, past results left out. */
  targets: number;
  /** Sections that are compared. */
  sections: number;
  /** Whether it names anybody who answers. */
  namesBodies: boolean;
}

/** Two targets on one indicator, or one that stands alone. */
export interface TargetRow {
  a: TargetCell | null;
  b: TargetCell | null;
  pair: TargetPair | null;
}

/** Two sections on one task, or one that stands alone. */
export interface SectionRow {
  a: SectionCell | null;
  b: SectionCell | null;
  pair: SectionPair | null;
  responsibilities: ResponsibilityPair[];
}

/** A comparison with what its ids stand for, in the order in which it is shown; words of no language. */
export interface ComparisonView {
  a: Side;
  b: Side;
  /** Null where everything was asked for. */
  only: ComparisonPart | null;
  /** As much of it as was asked for. */
  comparison: Comparison;
  /** Pairs first, then what A has alone, then B. */
  targets: TargetRow[];
  /** The sections of both that are compared. */
  compared: Readonly<Record<"a" | "b", readonly SectionCell[]>>;
  /** By sections of A, those without a partner in their place, then those that B has alone. */
  sections: SectionRow[];
}

export function viewComparison(
  whole: Comparison,
  a: PolicyDocument,
  b: PolicyDocument,
  only: ComparisonPart | null,
): ComparisonView {
  const [sectionsA, sectionsB] = [indexSections(a), indexSections(b)];
  return {
    a: viewSide(a, sectionsA),
    b: viewSide(b, sectionsB),
    only,
    comparison: only === null ? whole : takePart(whole, only),
    targets: listTargetRows(whole, a, b, sectionsA, sectionsB),
    compared: { a: sectionsA.compared, b: sectionsB.compared },
    sections: listSectionRows(whole, sectionsA, sectionsB),
  };
}

function viewSide(document: PolicyDocument, sections: SectionIndex): Side {
  const { source, metadata, targets, responsibilities } = document;
  return {
    path: source.path,
    title: metadata.title,
    region: metadata.region,
    dateIssued: metadata.dateIssued,
    targets: targets.filter(({ status }) => status === "target").length,
    sections: sections.compared.length,
    namesBodies: responsibilities.some(({ units }) => units.length > 0),
  };
}

function listTargetRows(
  { targets, onlyA, onlyB }: Comparison,
  a: PolicyDocument,
  b: PolicyDocument,
  sectionsA: SectionIndex,
  sectionsB: SectionIndex,
): TargetRow[] {
  const [inA, inB] = [a, b].map((document) => new Map(document.targets.map((target) => [target.id, target])));
  const cellA = (id: string): TargetCell | null => makeTargetCell(inA.get(id), sectionsA);
  const cellB = (id: string): TargetCell | null => makeTargetCell(inB.get(id), sectionsB);
  return [
    ...targets.map((pair) => ({ a: cellA(pair.a), b: cellB(pair.b), pair })),
    ...onlyA.targets.map((id) => ({ a: cellA(id), b: null, pair: null })),
    ...onlyB.targets.map((id) => ({ a: null, b: cellB(id), pair: null })),
  ];
}

function listSectionRows(
  { sections, responsibilities, onlyA, onlyB }: Comparison,
  sectionsA: SectionIndex,
  sectionsB: SectionIndex,
): SectionRow[] {
  const pairsOf = groupBy(sections, ({ a }) => a);
  const rolesOf = groupBy(responsibilities, ({ sectionA, sectionB }) => JSON.stringify([sectionA, sectionB]));
  const aloneA = new Set(onlyA.sections);
  const rows = sectionsA.compared.flatMap((a): SectionRow[] => {
    if (aloneA.has(a.id)) return [{ a, b: null, pair: null, responsibilities: [] }];
    return (pairsOf.get(a.id) ?? []).map((pair) => ({
      a,
      b: sectionsB.cellOf(pair.b),
      pair,
      responsibilities: rolesOf.get(JSON.stringify([pair.a, pair.b])) ?? [],
    }));
  });
  const aloneB = onlyB.sections.map((id) => ({ a: null, b: sectionsB.cellOf(id), pair: null, responsibilities: [] }));
  return [...rows, ...aloneB];
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
