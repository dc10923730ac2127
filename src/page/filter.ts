import type { PageData, PagePair, PageSection, PageTarget } from "./page-data.ts";

export const FILTERS = ["all", "stricter", "onlyA", "onlyB", "bodies"] as const;
export type Filter = (typeof FILTERS)[number];

export interface Choice {
  filter: Filter;
  /** A function that answers, or any. */
  body: string | null;
}

/** A section of A with its partners, or one that B has alone. */
export interface PageRow {
  a: PageSection | null;
  b: PageSection | null;
  pairs: PagePair[];
}

/** Sections of A in order, each once, then what B has alone. */
export function listRows({ sectionsA, sectionsB, pairs }: PageData): PageRow[] {
  const paired = new Set(pairs.map(({ b }) => b));
  return [
    ...sectionsA.map((a) => ({ a, b: null, pairs: pairs.filter((pair) => pair.a === a.id) })),
    ...sectionsB.filter(({ id }) => !paired.has(id)).map((b) => ({ a: null, b, pairs: [] })),
  ];
}

export function filterTargets(targets: readonly PageTarget[], { filter }: Choice): PageTarget[] {
  return targets.filter(({ tone }) => {
    if (filter === "stricter") return tone === "a" || tone === "b";
    if (filter === "onlyA") return tone === "only-a";
    if (filter === "onlyB") return tone === "only-b";
    return filter === "all";
  });
}

export function filterRows(rows: readonly PageRow[], choice: Choice, targets: readonly PageTarget[]): PageRow[] {
  const strict = new Set(
    filterTargets(targets, { filter: "stricter", body: null }).flatMap(({ a, b }) => [
      `a ${a?.section}`,
      `b ${b?.section}`,
    ]),
  );
  return rows.filter((row) => isShown(row, choice, strict) && (choice.body === null || answers(row, choice.body)));
}

/** Ids under which the sections of these rows stand on the page; what a filter hides cannot be linked to. */
export function listAnchors(rows: readonly PageRow[]): ReadonlySet<string> {
  return new Set(
    rows.flatMap(({ a, b, pairs }) => [
      ...(a ? [`a-${a.id}`] : []),
      ...(b ? [`b-${b.id}`] : []),
      ...pairs.map((pair) => `b-${pair.b}`),
    ]),
  );
}

function isShown({ a, b, pairs }: PageRow, { filter }: Choice, strict: ReadonlySet<string>): boolean {
  switch (filter) {
    case "all":
      return true;
    case "onlyA":
      return a !== null && pairs.length === 0;
    case "onlyB":
      return b !== null;
    case "bodies":
      return pairs.some(({ roles }) => roles.some(({ differs }) => differs));
    case "stricter":
      return strict.has(`a ${a?.id}`) || pairs.some((pair) => strict.has(`b ${pair.b}`));
  }
}

function answers({ pairs }: PageRow, body: string): boolean {
  return pairs.some(({ roles }) => roles.some((role) => role.function === body));
}

/** Every function that answers for anything, the most frequent first. */
export function listBodies({ pairs }: PageData): string[] {
  const counts = new Map<string, number>();
  for (const { roles } of pairs)
    for (const role of roles) counts.set(role.function, (counts.get(role.function) ?? 0) + 1);
  return [...counts].sort(([one, many], [other, more]) => more - many || (one < other ? -1 : 1)).map(([name]) => name);
}
