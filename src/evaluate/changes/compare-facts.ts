import type { Item } from "../items.ts";
import { differences, type Pair, pairBy } from "../match.ts";
import type { FactChange } from "./changes.ts";
import type { FactKind } from "./fact-kinds.ts";

/**
 * What became of the facts of one kind in one document: what is equal is set aside first, then each fact that is left
 * is held against the nearest one of the other side, and what has none was gained or lost.
 *
 * @param near lists of fields that two facts must have in common to be one that changed, the closest first
 */
export function compareFacts(
  kind: FactKind,
  near: readonly (readonly string[])[],
  before: readonly Item[],
  after: readonly Item[],
): FactChange[] {
  const fields = fieldsOf([...before, ...after]);
  const compared = fields.filter((field) => field !== "line");
  let { missed: lost, invented: gained } = pairBy(fields, before, after);
  ({ missed: lost, invented: gained } = pairBy(compared, lost, gained));
  const changed: Pair[] = [];
  for (const each of near) {
    const found = pairBy(each, lost, gained);
    changed.push(...found.pairs);
    ({ missed: lost, invented: gained } = found);
  }
  const changes = [
    ...changed.map((pair) => changeOf(kind, pair, differences(pair, compared))),
    ...lost.map((item) => oneSided(kind, "lost", item)),
    ...gained.map((item) => oneSided(kind, "gained", item)),
  ];
  return changes.sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
}

function fieldsOf(items: readonly Item[]): string[] {
  return [...new Set(items.flatMap(({ fields }) => Object.keys(fields)))];
}

function changeOf(kind: FactKind, { gold: before, got: after }: Pair, differs: string[]): FactChange {
  return { ...placeOf(kind, after), change: "changed", differs, before: before.fields, after: after.fields };
}

function oneSided(kind: FactKind, change: "gained" | "lost", item: Item): FactChange {
  const [before, after] = change === "lost" ? [item.fields, null] : [null, item.fields];
  return { ...placeOf(kind, item), change, differs: [], before, after };
}

function placeOf(kind: FactKind, { fields, quote, line }: Item) {
  return { kind, section: typeof fields.section === "string" ? fields.section : null, line, quote };
}
