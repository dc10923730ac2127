import { baselineBefore } from "./baseline.ts";
import { beforeNumbers, decreasing, increasing, manner, reaching, striving } from "./verb-lists.ts";

/** What stands between the thing that is measured and the number: adverbs and the verb of reaching or change. */
export interface Tail {
  /** Where the thing ends. */
  end: number;
  /** A verb that says a state is reached or kept. */
  reaching: string | null;
  change: "increase" | "decrease" | null;
  cumulative: boolean;
  annual: boolean;
  /** 分别: each of what is joined before has a value of its own. */
  severally: boolean;
  striving: boolean;
  /** 各: what stands before says who is to do it. */
  each: boolean;
  /** `较2020年`: the year that the change is measured against. */
  baselineYear: number | null;
}

/**
 * Reads what stands between the thing and its number, backwards from the number.
 *
 * ```text
 * 单位地区生产总值能耗 较2020年 下降 13%
 *                     ^ end
 * ```
 */
export function readTail(text: string, from: number, to: number): Tail {
  const tail: Tail = {
    end: to,
    reaching: null,
    change: null,
    cumulative: false,
    annual: false,
    severally: false,
    striving: false,
    each: false,
    baselineYear: null,
  };
  while (tail.end > from && (takeBaseline(text, from, tail) || takeWord(text, from, tail)));
  return tail;
}

function takeBaseline(text: string, from: number, tail: Tail): boolean {
  const baseline = baselineBefore(text, from, tail.end);
  if (baseline === null) return false;
  tail.end = baseline.start;
  tail.baselineYear ??= baseline.year;
  return true;
}

/** Takes the longest word off the end; a second verb is no part of the tail. */
function takeWord(text: string, from: number, tail: Tail): boolean {
  if (beforeNumbers.before(text, tail.end, from) === "") return false;
  const reach = reaching.before(text, tail.end, from);
  const up = increasing.before(text, tail.end, from);
  const down = decreasing.before(text, tail.end, from);
  const adverb = manner.before(text, tail.end, from);
  const strive = striving.before(text, tail.end, from);
  const longest = Math.max(reach.length, up.length, down.length, adverb.length, strive.length);
  if (longest === 0) return false;
  const hasVerb = tail.reaching !== null || tail.change !== null;
  if (!hasVerb && longest === Math.max(up.length, down.length) && longest > reach.length) {
    tail.change = up.length === longest ? "increase" : "decrease";
  } else if (longest === reach.length && reach !== adverb) {
    if (hasVerb) return false;
    tail.reaching = reach;
  } else if (longest === strive.length) tail.striving = true;
  else if (longest === adverb.length) noteAdverb(adverb, tail);
  else return false;
  tail.end -= longest;
  return true;
}

function noteAdverb(adverb: string, tail: Tail): void {
  tail.cumulative ||= adverb === "累计" || adverb === "总计";
  tail.annual ||= adverb === "年均" || adverb === "年平均" || adverb === "每年" || adverb === "逐年";
  tail.severally ||= adverb === "分别";
  tail.each ||= adverb === "各";
}
