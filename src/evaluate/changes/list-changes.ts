import type { ChangeCounts, Changes, DocumentChanges } from "./changes.ts";
import { compareFacts } from "./compare-facts.ts";
import { FACT_KINDS, type FactKind } from "./fact-kinds.ts";
import { factsOf } from "./facts-of.ts";
import { lineFinder } from "./line-finder.ts";
import type { OutputDocument } from "./output-document.ts";
import { type DocumentPair, pairDocuments } from "./pair-documents.ts";

/**
 * Lists the facts that were gained, lost and changed between two runs over the same texts, gold or not.
 *
 * Documents are paired by `source.path`, then by content, then by file name. Ids and spans are not compared, as they
 * move with every change; a fact that stands elsewhere now, or says something else of the same words, is `changed`.
 *
 * @param before what an earlier run emitted; lists that it left out are not compared
 * @param after what is emitted now; with `text` the lines of sections and metadata are known, too
 */
export function listChanges(before: readonly OutputDocument[], after: readonly OutputDocument[]): Changes {
  const { pairs, onlyBefore, onlyAfter } = pairDocuments(before, after);
  const totals: Changes["totals"] = {};
  return {
    documents: pairs.map((pair) => compareDocuments(pair, totals)),
    totals,
    onlyBefore: onlyBefore.map(nameOf),
    onlyAfter: onlyAfter.map(nameOf),
  };
}

function compareDocuments({ before, after }: DocumentPair, totals: Changes["totals"]): DocumentChanges {
  const textChanged = before.source.sha256 !== after.source.sha256;
  const lineNow = lineFinder(after.text);
  const lineThen = textChanged ? lineFinder(before.text) : lineNow;
  const changes = FACT_KINDS.flatMap(({ kind, near }) => {
    const facts = [factsOf(before, kind, lineThen), factsOf(after, kind, lineNow)] as const;
    if (facts[0] === null || facts[1] === null) return [];
    const found = compareFacts(kind, near, facts[0], facts[1]);
    count(totals, kind, facts[0].length, facts[1].length, found);
    return found;
  });
  return { document: after.source.path ?? nameOf(before), textChanged, changes };
}

function count(
  totals: Changes["totals"],
  kind: FactKind,
  before: number,
  after: number,
  changes: DocumentChanges["changes"],
): void {
  const of = (change: string) => changes.filter((each) => each.change === change).length;
  const total: ChangeCounts = totals[kind] ?? { before: 0, after: 0, gained: 0, lost: 0, changed: 0 };
  totals[kind] = {
    before: total.before + before,
    after: total.after + after,
    gained: total.gained + of("gained"),
    lost: total.lost + of("lost"),
    changed: total.changed + of("changed"),
  };
}

function nameOf({ source }: OutputDocument): string {
  return source.path ?? source.sha256;
}
