import { type Comparison, compareDocuments, extractPolicy, type PolicyDocument } from "../../src/index.ts";

/** A text as a document, with its text, so that lines are known. */
export function read(text: string): PolicyDocument {
  return extractPolicy(text, { text: true }).document;
}

/** What A is to B as what B is to A: sides swapped, lists in an order of their own. */
export function mirror(comparison: Comparison): Comparison {
  const { a, b, sections, targets, responsibilities, onlyA, onlyB } = comparison;
  const verdicts = {
    same: "same",
    "a-stricter": "b-stricter",
    "b-stricter": "a-stricter",
    "not-comparable": "not-comparable",
  } as const;
  const sides = { a: "b", b: "a", same: "same" } as const;
  const turn = <Value>(pair: { a: Value; b: Value }): { a: Value; b: Value } => ({ a: pair.b, b: pair.a });
  return inOrder({
    ...comparison,
    a: b,
    b: a,
    sections: sections.map((pair) => ({ ...pair, ...turn(pair), evidence: turn(pair.evidence) })),
    targets: targets.map((pair) => ({
      ...pair,
      ...turn(pair),
      verdict: verdicts[pair.verdict],
      difference: pair.difference === null ? null : 0 - pair.difference,
      dueA: pair.dueB,
      dueB: pair.dueA,
      earlier: pair.earlier && sides[pair.earlier],
      evidence: turn(pair.evidence),
      ...(pair.reasons ? { reasons: { ...pair.reasons, onlyA: pair.reasons.onlyB, onlyB: pair.reasons.onlyA } } : {}),
    })),
    responsibilities: responsibilities.map((pair) => ({
      ...pair,
      sectionA: pair.sectionB,
      sectionB: pair.sectionA,
      roleA: pair.roleB,
      roleB: pair.roleA,
      namesA: pair.namesB,
      namesB: pair.namesA,
      evidence: turn(pair.evidence),
    })),
    onlyA: onlyB,
    onlyB: onlyA,
  });
}

/** Lists of pairs in an order that does not ask which document is the first. */
export function inOrder(comparison: Comparison): Comparison {
  const sort = <Item>(items: Item[]): Item[] => {
    const keyed = items.map((item) => [JSON.stringify(item, Object.keys(item as object).sort()), item] as const);
    return keyed.sort(([one], [other]) => (one < other ? -1 : 1)).map(([, item]) => item);
  };
  const { sections, targets, responsibilities } = comparison;
  return {
    ...comparison,
    sections: sort(sections),
    targets: sort(targets),
    responsibilities: sort(responsibilities),
  };
}

export function compareTexts(a: string, b: string): Comparison {
  return compareDocuments(read(a), read(b));
}

/** Pairs of sections as `1.2-3.1`, those that are alike only in part with `~`. */
export function pairsOf({ sections }: Comparison): string[] {
  return sections.map(({ a, b, relation }) => `${a}${relation === "same" ? "-" : "~"}${b}`);
}
