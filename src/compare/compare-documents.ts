import type { Comparison, PolicyDocument, Rest, SectionPair, Target } from "../model/index.ts";
import { quoteSections } from "./evidence/quote-sections.ts";
import { createSectionLines } from "./evidence/section-lines.ts";
import { pairResponsibilities } from "./responsibilities/pair-responsibilities.ts";
import { rounded } from "./rounded.ts";
import { alignSections } from "./sections/align-sections.ts";
import { ALIGNMENT_WEIGHTS } from "./sections/alignment-weights.ts";
import { type ComparedSection, listComparedSections } from "./sections/compared-section.ts";
import { explainPair } from "./sections/section-reasons.ts";
import { compareTargets } from "./targets/compare-targets.ts";
import { findRepeated } from "./targets/repeated-targets.ts";
import { makeVocabulary } from "./term-vectors.ts";
import { listTerms } from "./terms.ts";

export interface CompareOptions {
  /**
   * Least similarity of a pair, from 0 to 1. Unless given, it is 0.06 for sections, where chance ends, and 0.6 for
   * targets; targets are never paired below that.
   */
  minSimilarity?: number;
  /** Emits `reasons` with each pair: why the two were paired. */
  explain?: boolean;
}

/**
 * Puts two plans side by side: sections on the same task, targets on the same indicator with a verdict, who answers
 * here and there, and what one has alone.
 *
 * Give documents extracted with `text: true` to have the lines of sections; those of facts are known without. It reads
 * nothing but the documents and is symmetric: `compareDocuments(b, a)` is the mirror image.
 *
 * @param a the first document, as `extractPolicy` gives it
 * @param b the second document
 * @returns data that `comparisonSchema` accepts; ids are those of the two documents
 */
export function compareDocuments(a: PolicyDocument, b: PolicyDocument, options: CompareOptions = {}): Comparison {
  const sectionsA = listComparedSections(a);
  const sectionsB = listComparedSections(b);
  const sections = pairSections(a, b, sectionsA, sectionsB, options);
  const targets = compareTargets(a, b, sections, options);
  return {
    schemaVersion: "1.0",
    a: { path: a.source.path, title: a.metadata.title },
    b: { path: b.source.path, title: b.metadata.title },
    sections,
    targets,
    responsibilities: pairResponsibilities(a, b, sections),
    onlyA: listRest(a, sectionsA, new Set(sections.map((pair) => pair.a)), new Set(targets.map((pair) => pair.a))),
    onlyB: listRest(b, sectionsB, new Set(sections.map((pair) => pair.b)), new Set(targets.map((pair) => pair.b))),
  };
}

function pairSections(
  a: PolicyDocument,
  b: PolicyDocument,
  sectionsA: readonly ComparedSection[],
  sectionsB: readonly ComparedSection[],
  { minSimilarity = ALIGNMENT_WEIGHTS.leastSimilarity, explain = false }: CompareOptions,
): SectionPair[] {
  const alignment = alignSections(sectionsA, sectionsB, { ...ALIGNMENT_WEIGHTS, leastSimilarity: minSimilarity });
  const [linesA, linesB] = [createSectionLines(a), createSectionLines(b)];
  const vocabulary = makeVocabulary(
    [...sectionsA, ...sectionsB].map(({ title, paragraphs }) => listTerms([title, ...paragraphs].join("\n"))),
  );
  return alignment.pairs.map((pair) => {
    const [one, other] = [sectionsA[pair.row], sectionsB[pair.column]];
    return {
      a: one.section.id,
      b: other.section.id,
      relation: pair.relation,
      similarity: rounded(pair.similarity),
      evidence: quoteSections(one.section, other.section, linesA, linesB, vocabulary),
      ...(explain ? { reasons: explainPair(pair, one, other, alignment, vocabulary) } : {}),
    };
  });
}

function listRest(
  document: PolicyDocument,
  sections: readonly ComparedSection[],
  pairedSections: ReadonlySet<string>,
  pairedTargets: ReadonlySet<string>,
): Rest {
  const repeated = findRepeated(document, pairedTargets);
  const isAlone = ({ id, status }: Target): boolean =>
    status === "target" && !pairedTargets.has(id) && !repeated.has(id);
  return {
    sections: sections.map(({ section }) => section.id).filter((id) => !pairedSections.has(id)),
    targets: document.targets.filter(isAlone).map(({ id }) => id),
  };
}
