import { parseChineseInteger } from "../../text/chinese-numerals.ts";
import { sourceRange } from "../../text/clean-text.ts";
import type { Passage } from "../reading/passage.ts";
import type { Located } from "./metadata-draft.ts";

export interface Validity {
  from: string | null;
  to: string | null;
}

/** The document speaks of itself: 本通知, 本办法, or nothing before 自…起施行. */
const itself = /(?:^|[。;,)])(?:本|该)?[^。;,]{0,14}(?:方案|办法|通知|意见|措施|政策|规定|细则|条例|计划|规划|文件|要点|决定|规则)?$/;
const force = /^(?:起)?(?:正式)?(?:施行|实施|执行|生效)/;
const until = /有效期(?:限)?(?:为)?(?:至|到)$/;
const years = /有效期(?:限)?(?:为)?(\d{1,2}|[一二两三四五六七八九十]{1,2})年/;

/**
 * Since when and until when the document is in force.
 *
 * ```text
 * 本行动方案自2022年10月29日起施行,有效期4年     本通知自印发之日起实施,有效期至2025年12月31日
 * ```
 *
 * @param issued what 印发之日 means
 */
export function readEffective(passages: readonly Passage[], issued: string | null): Located<Validity> | null {
  for (const passage of [...passages].reverse()) {
    const { text, times, clean } = passage;
    const begin = times.find((time) => time.type === "from" && force.test(text.slice(time.end)) && isOfItself(passage, time.start));
    if (!begin) continue;
    const rest = text.slice(begin.end, begin.end + 60);
    const from = begin.from ?? issued;
    const end = times.find((time) => time.start > begin.end && until.test(text.slice(Math.max(0, time.start - 8), time.start)));
    const counted = years.exec(rest);
    const to = end?.to ?? (counted && from ? lastDayAfter(from, numeral(counted[1])) : null);
    const last = end?.end ?? (counted ? begin.end + counted.index + counted[0].length : begin.end);
    return { value: { from, to }, range: sourceRange(clean, begin.start, last) };
  }
  return null;
}

function isOfItself({ text, section }: Passage, at: number): boolean {
  const before = text.slice(Math.max(0, at - 24), at);
  return /(?:本|该)[^。;,]{0,14}$/.test(before) || (itself.test(before) && (at === 0 || section === null));
}

/** 有效期4年 from 2022-10-29 ends on 2026-10-28. */
function lastDayAfter(from: string, count: number): string {
  const day = new Date(`${Number(from.slice(0, 4)) + count}${from.slice(4)}T00:00:00Z`);
  return new Date(day.getTime() - 86_400_000).toISOString().slice(0, 10);
}

function numeral(text: string): number {
  return /^\d/.test(text) ? Number(text) : parseChineseInteger(text);
}
