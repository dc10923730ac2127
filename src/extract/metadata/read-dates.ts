import { sourceRange } from "../../text/clean-text.ts";
import { isDateLine } from "../../tree/front-lines.ts";
import type { Line } from "./lines.ts";
import type { Located } from "./metadata-draft.ts";
import { findDay, readDay } from "./read-day.ts";
import type { Signature } from "./read-signature.ts";

const issuedLabel = /(?:成文日期|发文日期|印发日期|生成日期|成文时间|发文时间):/;
const publishedLabel = /(?:发布时间|发布日期|发布于|公开日期|上传时间|更新时间|发表时间|publish_date|时间|日期):/;
/** `…的通知(2023年5月5日)` */
const inBrackets = /\(((?:19|20)\d\d年\d{1,2}月\d{1,2}日)\)$/;
/** `2018年5月24日上海市第十五届人民代表大会常务委员会第四次会议…修正` under a law's title */
const enacted = /^(?:19|20)\d\d年\d{1,2}月\d{1,2}日.{4,60}(?:通过|修订|修正|批准)(?:$|[的《])/;
const longestLabelLine = 120;

/** 成文日期: at the signature, in brackets after the title, in the page's index box, or the last enactment of a law. */
export function readDateIssued(
  signature: Signature,
  head: readonly Line[],
  lines: readonly Line[],
): Located<string> | null {
  return signature.date ?? titleDate(head) ?? labelled(lines, issuedLabel, null) ?? enactment(head);
}

/** The page's 发布时间, or a date alone on its line under a headline. */
export function readDatePublished(
  signature: Signature,
  head: readonly Line[],
  lines: readonly Line[],
): Located<string> | null {
  const own = new Set(head);
  const page = lines.filter((line) => line.kind === "noise" || own.has(line));
  return labelled(page, publishedLabel, issuedLabel) ?? bareDate(signature, head);
}

function titleDate(head: readonly Line[]): Located<string> | null {
  for (const { text, clean, kind } of head) {
    const match = kind === "title" || kind === "front" ? inBrackets.exec(text) : null;
    const day = match && findDay(match[1]);
    if (match && day?.from) return { value: day.from, range: sourceRange(clean, match.index + 1, text.length - 1) };
  }
  return null;
}

function labelled(lines: readonly Line[], label: RegExp, not: RegExp | null): Located<string> | null {
  for (const line of lines) {
    if (line.text.length > longestLabelLine || line.kind === "body" || line.kind === "label") continue;
    const match = label.exec(line.text);
    if (!match || not?.test(line.text)) continue;
    const from = match.index + match[0].length;
    const day = findDay(line.text.slice(from, from + 24));
    if (day?.from) return { value: day.from, range: sourceRange(line.clean, from + day.start, from + day.end) };
  }
  return null;
}

function enactment(head: readonly Line[]): Located<string> | null {
  const last = head.findLast((line) => line.kind === "front" && enacted.test(line.text));
  return last ? readDay(last) : null;
}

/** A date right under the first title is the page's, unless it is the signature. */
function bareDate(signature: Signature, head: readonly Line[]): Located<string> | null {
  const at = head.findIndex((line) => line.kind === "title");
  for (const line of head.slice(at + 1, at + 4)) {
    if (line.kind === "noise") continue;
    if (line.kind !== "front" || !isDateLine(line.text)) return null;
    const day = readDay(line);
    return day && day.range[0] !== signature.date?.range[0] ? day : null;
  }
  return null;
}
