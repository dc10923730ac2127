import type { SectionReasons } from "../../model/index.ts";
import { rounded } from "../rounded.ts";
import type { Vocabulary } from "../term-vectors.ts";
import { listTerms } from "../terms.ts";
import type { AlignedPair, Alignment } from "./align-sections.ts";
import type { ComparedSection } from "./compared-section.ts";
import { type FacetName, likenessIn } from "./facets.ts";

/** Enough to see what two sections have in common. */
const MOST_SHARED = 8;

/** Why two sections were paired. */
export function explainPair(
  { row, column }: AlignedPair,
  a: ComparedSection,
  b: ComparedSection,
  { facets, chapters }: Alignment,
  vocabulary: Vocabulary,
): SectionReasons {
  const show = (likeness: number | null): number | null => (likeness === null ? null : rounded(likeness));
  const likenessOf = (name: FacetName): number | null => show(likenessIn(facets[name], row, column));
  return {
    words: likenessOf("words") ?? 0,
    title: likenessOf("title"),
    indicators: likenessOf("indicators"),
    functions: likenessOf("functions"),
    chapters: show(chapters.of(row, column)),
    sameRole: a.part === b.part,
    shared: listShared(textOf(a), textOf(b), vocabulary),
  };
}

function textOf({ title, paragraphs }: ComparedSection): string {
  return [title, ...paragraphs].join("\n");
}

/**
 * The most telling words of both texts: stretches in which every pair of characters stands in the other text as well,
 * ordered by how rare their pairs are.
 */
function listShared(a: string, b: string, { termIndex, rarity }: Vocabulary): string[] {
  const weightOf = (words: string): number =>
    listTerms(words).reduce((sum, term) => sum + (rarity[termIndex.get(term) ?? -1] ?? 0), 0);
  const words = [...new Set([...listStretches(a, b), ...listStretches(b, a)])]
    .filter((stretch) => a.includes(stretch) && b.includes(stretch))
    .map((stretch) => ({ stretch, weight: weightOf(stretch) }));
  return words
    .sort((one, other) => other.weight - one.weight || (one.stretch < other.stretch ? -1 : 1))
    .slice(0, MOST_SHARED)
    .map(({ stretch }) => stretch);
}

/** Stretches of Chinese characters of a text whose pairs all stand in the other; at least four characters, as shorter ones are met by chance. */
function listStretches(text: string, other: string): string[] {
  const known = new Set(listTerms(other));
  const stretches: string[] = [];
  for (let start = 0; start < text.length; ) {
    let end = start + 1;
    while (end < text.length && known.has(text.slice(end - 1, end + 1))) end++;
    if (end - start > 3) stretches.push(text.slice(start, end));
    start = end;
  }
  return stretches;
}
