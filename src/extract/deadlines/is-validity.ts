import type { Candidate } from "./candidate.ts";

const forceAfter = /^(?:起)?(?:正式)?(?:施行|实施|执行|生效|有效)/;
const itself =
  /(?:本|该|上述|此)(?:[^,。;]{0,12})?(?:方案|预案|办法|通知|意见|措施|政策|规定|细则|条例|计划|规划|文件|清单|要点|标准|决定|制度)[^,。;]{0,6}$/;
const validity = /(?:有效期|试行期|规划期|规划期限|规划期为|期限为|实施期限|行动期|意见征集时间|公示期)[^。;]{0,8}$/;
const meeting = /^[^。;]{0,40}(?:会议|审议|通过|批准|修订|修正|印发《|印发了|发布《|召开的?第)/;

/**
 * When the document itself is in force, was decided or was published; that is metadata.
 *
 * ```text
 * 本通知自印发之日起实施,有效期至2025年12月31日     已经2022年11月1日市政府第19次常务会议通过
 *       ^^^^^^^^^^^^             ^^^^^^^^^^^^^^^
 * ```
 */
export function isValidity(candidate: Candidate): boolean {
  const { before, after, time, passage } = candidate;
  if (validity.test(before)) return true;
  if (forceAfter.test(after) && (time.type === "from" || time.type === "during")) {
    return itself.test(before) || before.trim() === "" || passage.section === null;
  }
  if (time.type === "at" && time.precision === "day" && meeting.test(after)) return true;
  return isBareDate(candidate) || isFieldOfPage(candidate);
}

/** A line of dates alone is no longer than this; a row of years under a table is the longest. */
const longestDates = 200;

/** `2023年12月29日` alone on its line: a signature, a page's date, a column of a table. */
function isBareDate({ passage: { text, times, paragraph } }: Candidate): boolean {
  if (paragraph.kind === "label") return false;
  if (text.length > longestDates) return false;
  const words = times.reduce((length, time) => length - (time.end - time.start), text.length);
  return words <= 3 && times.every((time) => time.type !== "ongoing");
}

/** `发布时间:2024-01-28 12:41` before the body */
function isFieldOfPage({ passage: { paragraph }, before }: Candidate): boolean {
  return paragraph.kind === "front" && /^[^:,。;]{1,20}:$/.test(before);
}
