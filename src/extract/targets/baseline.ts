import { fiveYearPlans } from "../../lexicon/time-words.ts";
import { characterSet } from "../../text/characters.ts";

/** What a change is measured against; offsets are of the text. */
export interface BaselineTime {
  start: number;
  /** Null where no year is named: 上年, 原有. */
  year: number | null;
}

/** How far back the words of a baseline may begin. */
const longest = 20;
const when =
  "“?(?<plan>十[一二三四五]五)”?(?<last>期?末期?)?(?:时期|期间)?|(?<year>(?:19|20)\\d\\d)年?|上年|去年|前一年|基期|现状|目前|上年度|上一年度|原有|现有|现行|原来";
/** `较2020年` `比“十三五”末` `与上年同期相比` */
const compared = new RegExp(
  `(?:相比|相较于?|较|比|与|同)(?:${when})(?:底|末|的|同期|相比|水平|基础上|基准|上|度){0,4},?$`,
);
/** What the words of `when` end in, and what may stand behind them. */
const endings = characterSet("0123456789一二三四五”期末间年状前度有行来底的比平上准,");
/** `在2020年基础上` */
const onTop = new RegExp(`在(?:${when})(?:底|末|度|的|水平){0,2}(?:基础|基准)上$`);
const onTopEnding = "上".charCodeAt(0);
/** `是2020年的` 2倍 */
const multiplied = new RegExp(`(?:是|为|达|达到|相当于)(?:${when})(?:底|末|度)?的$`);
const multipliedEnding = "的".charCodeAt(0);
/** `由` 40%, `由2020年的` 40% */
const from = new RegExp(`[由从](?:(?:${when})(?:底|末|度)?的?)?$`);
/** What may stand between the two figures of a change: `左右提高到`, `大幅提高到“十三五”末期的`. */
const to = new RegExp(
  `^[^,、;]{0,8}(?:提高|提升|增加|增长|上升|扩大|扩展|拓展|降低|下降|减少|压减|压缩|缩短|缩减|精简|优化|调整|发展|降|升|增)(?:到|至|为)(?:(?:${when})(?:底|末|度)?的?)?(?:不超过|不低于|超过|约)?$`,
);

/** The baseline that ends at `end`, before a verb of change or a multiple; null for none. */
export function baselineBefore(text: string, start: number, end: number): BaselineTime | null {
  const last = text.charCodeAt(end - 1);
  if (!endings(last)) return null;
  return (
    matchBefore(compared, text, start, end) ??
    (last === onTopEnding ? matchBefore(onTop, text, start, end) : null) ??
    (last === multipliedEnding ? matchBefore(multiplied, text, start, end) : null)
  );
}

/** 由 before the first figure of a change, with the time that it holds for; null for none. */
export function changeStart(text: string, start: number, end: number): BaselineTime | null {
  return matchBefore(from, text, start, end);
}

/** True for what joins the figures of a change: 提高到. */
export function isChangeTo(between: string): boolean {
  return to.test(between);
}

function matchBefore(pattern: RegExp, text: string, start: number, end: number): BaselineTime | null {
  const first = Math.max(start, end - longest);
  const match = pattern.exec(text.slice(first, end));
  if (!match) return null;
  return { start: first + match.index, year: yearOf(match.groups ?? {}) };
}

/** 2020 of `“十三五”末`; a whole period is no year. */
function yearOf({ year, plan, last }: Readonly<Record<string, string | undefined>>): number | null {
  if (year !== undefined) return Number(year);
  return plan !== undefined && last !== undefined ? (fiveYearPlans[plan]?.[1] ?? null) : null;
}
