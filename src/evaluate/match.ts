import { areAlike, comparable } from "./alike.ts";
import { assign } from "./assign.ts";
import type { Item } from "./items.ts";
import type { Metric } from "./metrics.ts";

export interface Pair {
  gold: Item;
  got: Item;
}

/** Which items are the same, one to one, and what is left on either side. */
export interface Matching {
  pairs: Pair[];
  missed: Item[];
  invented: Item[];
}

/** One match is worth more than any number of refinements; each refinement more than all after it. */
const STEP = 1000;

/** Matches as many items as the metric allows; among such matchings, the one that satisfies most refinements. */
export function matchItems(metric: Metric, gold: readonly Item[], got: readonly Item[]): Matching {
  const gotGroups = groupBy(got, (item) => keyOf(item, metric.equal));
  const pairs = [...groupBy(gold, (item) => keyOf(item, metric.equal))].flatMap(([key, group]) =>
    matchGroup(metric, group, gotGroups.get(key) ?? []),
  );
  return withRest(pairs, gold, got);
}

/** Pairs items that have the given fields in common, in the order of the document; that none of them is there ties nothing. */
export function pairBy(fields: readonly string[], gold: readonly Item[], got: readonly Item[]): Matching {
  const says = (item: Item) => fields.some((name) => item.fields[name] !== null);
  const waiting = groupBy(got.filter(says), (item) => keyOf(item, fields));
  const pairs = gold.filter(says).flatMap((item) => {
    const partner = waiting.get(keyOf(item, fields))?.shift();
    return partner ? [{ gold: item, got: partner }] : [];
  });
  return withRest(pairs, gold, got);
}

/** Names of the fields in which two items differ. */
export function differences({ gold, got }: Pair, fields: readonly string[]): string[] {
  return fields.filter((field) => keyOf(gold, [field]) !== keyOf(got, [field]));
}

function matchGroup(metric: Metric, gold: readonly Item[], got: readonly Item[]): Pair[] {
  const weights = gold.map((goldItem) => got.map((gotItem) => weigh(metric, { gold: goldItem, got: gotItem })));
  return assign(weights).flatMap((column, row) => (column < 0 ? [] : [{ gold: gold[row], got: got[column] }]));
}

function weigh({ alike, refinements }: Metric, pair: Pair): number {
  if (alike && !areAlike(String(pair.gold.fields[alike]), String(pair.got.fields[alike]))) return 0;
  const met = refinements.map(({ equal }) => (differences(pair, equal).length === 0 ? 1 : 0));
  return met.reduce<number>((sum, one) => sum * STEP + one, 1);
}

function withRest(pairs: Pair[], gold: readonly Item[], got: readonly Item[]): Matching {
  const found = new Set(pairs.map((pair) => pair.gold));
  const used = new Set(pairs.map((pair) => pair.got));
  return {
    pairs,
    missed: gold.filter((item) => !found.has(item)),
    invented: got.filter((item) => !used.has(item)),
  };
}

function keyOf({ fields }: Item, names: readonly string[]): string {
  return JSON.stringify(
    names.map((name) => (typeof fields[name] === "string" ? comparable(fields[name]) : fields[name])),
  );
}

function groupBy(items: readonly Item[], key: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}
