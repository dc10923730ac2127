import type { Reading } from "../extractor.ts";
import type { Passage } from "../reading/passage.ts";

/** A plan without a date looks this many years ahead: `到2025年` is said from 2021 on. */
const planningYears = 5;

/**
 * The year from which on times lie ahead: that of the title or date, else the latest that a cited document number
 * names, since a plan is no older than what it cites (`国发〔2021〕33号`), else what its first end tells.
 */
export function planYearOf({ planYear, source, passages }: Reading): number | null {
  return planYear ?? latestCitedYear(source) ?? firstYearOfPlanning(passages);
}

function latestCitedYear(source: string): number | null {
  let latest: number | null = null;
  for (const [, digits] of source.matchAll(/[〔[]((?:19|20)\d\d)[〕\]]/g))
    latest = Math.max(latest ?? 0, Number(digits));
  return latest;
}

function firstYearOfPlanning(passages: readonly Passage[]): number | null {
  const ends = passages.flatMap(({ times }) =>
    times.filter((time) => time.type === "by" && time.to !== null && /^到/.test(time.text)),
  );
  const years = ends.map((time) => Number(time.to?.slice(0, 4)));
  return years.length === 0 ? null : Math.min(...years) - planningYears + 1;
}
