import { fiveYearPlans } from "../../lexicon/time-words.ts";
import { sourceRange } from "../../text/clean-text.ts";
import { findTimes } from "../../text/times.ts";
import type { Passage } from "../reading/passage.ts";
import type { Located } from "./metadata-draft.ts";

export interface Period {
  start: string | null;
  end: string | null;
}

const planName = new RegExp(`[“"]?(${Object.keys(fiveYearPlans).join("|")})[”"]?`);
const statement = /(?:规划期限?|规划年限|计划期限?|实施期限|行动期限?)(?:为|是|:)?$/;

/**
 * The planning period that the title names, else the one that the text states.
 *
 * ```text
 * …“十四五”规划   行动计划(2021—2023年)   2023年工作要点   规划期限为2021年至2025年
 * ```
 */
export function readPeriod(title: Located<string> | null, passages: readonly Passage[]): Located<Period> | null {
  const named = title && periodOfTitle(title.value);
  return named && title ? { value: named, range: title.range } : statedPeriod(passages);
}

function periodOfTitle(title: string): Period | null {
  const own = title.replace(/(?:贯彻|落实|实施|按照|根据)[^《》]{0,6}《[^《》]{4,80}》/g, "");
  const plan = planName.exec(own);
  if (plan) {
    const [first, last] = fiveYearPlans[plan[1]];
    return { start: `${first}-01-01`, end: `${last}-12-31` };
  }
  const time = findTimes(own).find(({ from, to, precision }) => from !== null && to !== null && precision === "year");
  return time ? { start: time.from, end: time.to } : null;
}

function statedPeriod(passages: readonly Passage[]): Located<Period> | null {
  for (const { text, times, clean } of passages) {
    const time = times.find(
      ({ type, start }) => type === "during" && statement.test(text.slice(Math.max(0, start - 12), start)),
    );
    if (time) return { value: { start: time.from, end: time.to }, range: sourceRange(clean, time.start, time.end) };
  }
  return null;
}
