import { parseChineseInteger } from "../../text/chinese-numerals.ts";
import { cleanRange } from "../../text/clean.ts";
import { type CleanText, sourceRange } from "../../text/clean-text.ts";
import { findTimes, type TimeExpression } from "../../text/times.ts";
import type { Reading } from "../extractor.ts";
import type { Passage } from "../reading/passage.ts";
import type { Located } from "./metadata-draft.ts";

export interface Validity {
  from: string | null;
  to: string | null;
}

const force = /^(?:起)?(?:正式)?(?:施行|实施|执行|生效)/;
/** The document speaks of itself: 本通知, 本办法 */
const itself = /(?:本|该)[^。;,]{0,14}$/;
const until = /有效期(?:限)?(?:为)?(?:至|到)?$/;
const years = /有效期(?:限)?(?:为)?(\d{1,2}|[一二两三四五六七八九十]{1,2})年/;

/** A stretch of text with the times in it. */
interface Stretch {
  clean: CleanText;
  times: readonly TimeExpression[];
}

/**
 * Since when and until when the document is in force; the last that says so, be it a short article that is its own
 * heading.
 *
 * ```text
 * 本行动方案自2022年10月29日起施行,有效期4年     本通知自印发之日起实施,有效期至2025年12月31日
 * ```
 *
 * @param issued what 印发之日 means
 */
export function readEffective(
  { passages, source }: Pick<Reading, "passages" | "source">,
  issued: string | null,
): Located<Validity> | null {
  for (let at = passages.length - 1; at >= 0; at--) {
    const found = inStretch(passages[at], issued) ?? inHeading(passages, at, source, issued);
    if (found) return found;
  }
  return null;
}

/** `第五十三条本条例自2018年1月1日起实施。` is read as a heading without a body; it stands behind the last passage of the article before. */
function inHeading(
  passages: readonly Passage[],
  at: number,
  source: string,
  issued: string | null,
): Located<Validity> | null {
  const { part } = passages[at];
  if (passages[at + 1]?.part === part) return null;
  const clean = cleanRange(source, passages[at].clean.range[1], part.range[1]);
  return inStretch({ clean, times: findTimes(clean.text) }, issued);
}

function inStretch({ clean, times }: Stretch, issued: string | null): Located<Validity> | null {
  const { text } = clean;
  const begin = times.find(
    (time) =>
      time.type === "from" &&
      force.test(text.slice(time.end, time.end + 8)) &&
      itself.test(text.slice(Math.max(0, time.start - 24), time.start)),
  );
  if (!begin) return null;
  const from = begin.from ?? issued;
  const end = times.find(
    (time) =>
      time.start > begin.end && time.type === "by" && until.test(text.slice(Math.max(0, time.start - 8), time.start)),
  );
  const counted = years.exec(text.slice(begin.end, begin.end + 60));
  const to = end?.to ?? (counted && from ? lastDayAfter(from, numeral(counted[1])) : null);
  const last = end?.end ?? (counted ? begin.end + counted.index + counted[0].length : begin.end);
  return { value: { from, to }, range: sourceRange(clean, begin.start, last) };
}

/** 有效期4年 from 2022-10-29 ends on 2026-10-28. */
function lastDayAfter(from: string, count: number): string {
  const day = new Date(`${Number(from.slice(0, 4)) + count}${from.slice(4)}T00:00:00Z`);
  return new Date(day.getTime() - 86_400_000).toISOString().slice(0, 10);
}

function numeral(text: string): number {
  return /^\d/.test(text) ? Number(text) : parseChineseInteger(text);
}
