import type { SectionRow } from "./comparison-view.ts";

interface Partner {
  readonly chapter: string;
  readonly pairs: number;
  readonly similarity: number;
}

/**
 * For each chapter of A the chapter of B that most of its sections are paired with: of two with as many the more alike
 * one, then the first. A section of B at the top is a chapter of its own. A chapter of A without pairs faces nothing.
 */
export function faceChapters(rows: readonly SectionRow[]): ReadonlyMap<string, string> {
  const counts = new Map<string, Map<string, Partner>>();
  for (const { a, b, pair } of rows) {
    if (!pair || !a?.chapter || !b) continue;
    const chapter = b.chapter ?? b.heading;
    const partners = counts.get(a.chapter) ?? new Map<string, Partner>();
    const { pairs, similarity } = partners.get(chapter) ?? { pairs: 0, similarity: 0 };
    partners.set(chapter, { chapter, pairs: pairs + 1, similarity: similarity + pair.similarity });
    counts.set(a.chapter, partners);
  }
  return new Map([...counts].map(([chapter, partners]) => [chapter, chooseBest([...partners.values()])]));
}

function chooseBest(partners: readonly Partner[]): string {
  return partners.reduce((best, each) => {
    const [more, moreAlike] = [each.pairs - best.pairs, each.similarity - best.similarity];
    return more > 0 || (more === 0 && moreAlike > 0) ? each : best;
  }).chapter;
}
