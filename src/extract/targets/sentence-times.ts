import type { Recurrence } from "../../model/index.ts";
import type { Range } from "../../text/clean-text.ts";
import type { Passage } from "../reading/passage.ts";
import type { RulingTime, StandingTimes } from "../reading/standing-times.ts";

/** What stands before a word that heads a clause. */
const headsClause = /[,;。:、)市省县区州]/;

/**
 * The times of a passage, sentence by sentence: which one rules a target, and how often it falls due.
 *
 * `每年` rules the number phrases after it to the end of its sentence, also past further verbs.
 */
export class SentenceTimes {
  private readonly passage: Passage;
  private readonly times: StandingTimes;
  private rulings: { at: number; rules: RulingTime }[] = [];
  private recurrences: { at: number; recurrence: Recurrence | null }[] = [];
  private next = 0;
  private nextWholeYear = -1;

  constructor(passage: Passage, times: StandingTimes) {
    this.passage = passage;
    this.times = times;
  }

  /** Goes on to a sentence; call once for each, in order. */
  open([start, end]: Range): void {
    const { text, times } = this.passage;
    this.rulings = [];
    this.recurrences = [];
    for (; this.next < times.length && times[this.next].start < end; this.next++) {
      const time = times[this.next];
      const rules = this.times.ruling(text, time);
      if (rules) this.rulings.push({ at: time.start, rules });
      if (time.type !== "recurring") continue;
      const { recurrence } = time;
      this.recurrences.push({
        at: time.start,
        recurrence: recurrence === "daily" || recurrence === "weekly" ? null : recurrence,
      });
    }
    this.takeWholeYear(start, end);
  }

  /** `全年新建高标准农田665万亩` in the plan of a year. */
  private takeWholeYear(start: number, end: number): void {
    const { text } = this.passage;
    // looked for once for all the sentences before it
    if (this.nextWholeYear < start) {
      const found = text.indexOf("全年", start);
      this.nextWholeYear = found < 0 ? text.length : found;
    }
    const at = this.nextWholeYear;
    const rules = at < end && (at === start || headsClause.test(text[at - 1])) ? this.times.wholeYear() : null;
    if (rules === null) return;
    this.rulings.push({ at, rules });
    this.rulings.sort((a, b) => a.at - b.at);
  }

  /** The last time of the sentence that begins before `end` and rules; null for none. */
  rulingBefore(end: number): RulingTime | null {
    return this.rulings.findLast(({ at }) => at < end)?.rules ?? null;
  }

  recurrenceBefore(end: number): Recurrence | null {
    return this.recurrences.findLast(({ at }) => at < end)?.recurrence ?? null;
  }

  /** What goes on ruling the sentences after this one. */
  standing(): RulingTime | null {
    return this.rulings.findLast(({ rules }) => rules.stands)?.rules ?? null;
  }
}
