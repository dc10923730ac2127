import type { Draft } from "../extract/extractor.ts";
import type { Deadline } from "../model/index.ts";
import type { Range } from "../text/clean-text.ts";
import { lineAt, type Positions, toSpan } from "../text/positions.ts";

type FactHead = Pick<Deadline, "id" | "text" | "span" | "line" | "rule" | "confidence">;

/**
 * Makes facts of the drafts of one list: in the order of the document, numbered, each with its slice, span and line.
 *
 * @param letter what the ids begin with: `t` gives t1, t2 …
 */
export function assembleFacts<Fact extends FactHead>(
  letter: string,
  drafts: readonly Draft<Fact>[],
  positions: Positions,
): Fact[] {
  return sortByRange(drafts).map((draft, index) => {
    const { range } = draft;
    const fact: Record<string, unknown> = {
      id: `${letter}${index + 1}`,
      text: positions.source.slice(range[0], range[1]),
      span: toSpan(positions, range),
      line: lineAt(positions, range[0]),
    };
    // a loop, as the engine takes ten times as long for `{ range, ...own }`
    for (const [key, value] of Object.entries(draft)) if (key !== "range") fact[key] = value;
    return fact as Fact;
  });
}

/** A sorted copy: by start, then end, ties as they came. */
export function sortByRange<Ranged extends { range: Range }>(items: readonly Ranged[]): Ranged[] {
  return [...items].sort((a, b) => a.range[0] - b.range[0] || a.range[1] - b.range[1]);
}
