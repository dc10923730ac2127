import type { Deadline } from "../model/index.ts";
import type { Range } from "../text/clean-text.ts";
import { lineAt, type Positions, toSpan } from "../text/positions.ts";

/** What every fact begins with: its number in the list, and where it stands. */
export type FactHead = Pick<Deadline, "id" | "text" | "span" | "line">;

/**
 * Makes facts of the drafts of one list: in the order of the document, numbered, each with its slice, span and line.
 *
 * @param letter what the ids begin with: `t` gives t1, t2 …
 * @param make puts a fact together
 */
export function assembleFacts<Draft extends { range: Range }, Fact>(
  letter: string,
  drafts: readonly Draft[],
  positions: Positions,
  make: (head: FactHead, draft: Draft) => Fact,
): Fact[] {
  return sortByRange(drafts).map((draft, index) => {
    const { range } = draft;
    const head = {
      id: `${letter}${index + 1}`,
      text: positions.source.slice(range[0], range[1]),
      span: toSpan(positions, range),
      line: lineAt(positions, range[0]),
    };
    return make(head, draft);
  });
}

/** A sorted copy: by start, then end, ties as they came. */
export function sortByRange<Ranged extends { range: Range }>(items: readonly Ranged[]): Ranged[] {
  const isSorted = items.every((item, at) => at === 0 || byRange(items[at - 1], item) <= 0);
  return isSorted ? [...items] : [...items].sort(byRange);
}

function byRange({ range: a }: { range: Range }, { range: b }: { range: Range }): number {
  return a[0] - b[0] || a[1] - b[1];
}
