import type { Passage } from "../reading/passage.ts";
import type { RulingTime, StandingTimes } from "../reading/standing-times.ts";
import { endsInTimeLabel } from "../reading/time-label.ts";

/** How far before a time its label begins at the most. */
const longestLabel = 16;

/**
 * The time of the label that closes a task, for each passage of it; null where there is none.
 *
 * ```text
 * 3.建设检测中心2家,培训企业500家。
 * 责任单位:市市场监管局
 * 完成时限:2023年底前              rules both targets above
 * ```
 *
 * A label line rules what stands before it in its section, up to the label line before; a label in brackets rules its own
 * paragraph.
 */
export function labelTimes(passages: readonly Passage[], standing: StandingTimes): (RulingTime | null)[] {
  const ruling: (RulingTime | null)[] = new Array(passages.length).fill(null);
  let line: RulingTime | null = null;
  for (let at = passages.length - 1; at >= 0; at--) {
    const passage = passages[at];
    if (passage.section !== passages[at + 1]?.section) line = null;
    const own = labelIn(passage, standing);
    if (own !== null && passage.paragraph.kind !== "body") line = own;
    else ruling[at] = own ?? line;
  }
  return ruling;
}

function labelIn({ text, times }: Passage, standing: StandingTimes): RulingTime | null {
  for (const time of times) {
    if (!endsInTimeLabel(text.slice(Math.max(0, time.start - longestLabel), time.start))) continue;
    const rules = standing.ruling(text, time);
    if (rules && !rules.past) return rules;
  }
  return null;
}
