import type { Entry } from "./flat-tables.ts";
import { isAttachmentLine, isBodyLine, isDateLine } from "./front-lines.ts";

const closingLine = /^(?:抄送|抄报|主送|印发|分送|\(此件|\(信息公开|\(联系|此件|联系人|联系电话|主题词|注:)|印发$/;
/** The heading of what follows: `附件` `附件1`. */
const attachmentAhead = /^(?:附件?\d{0,2}|相关附件):?$/;
/** `相关附件:…通知.pdf(/a/b.pdf)`: where a page gives its links, the list is no sentence. */
const links = /^(?:相关)?附件:[^。;]{0,300}$/;
const longestList = 30;

/**
 * Where the body of a part ends and its back matter begins: signature, date, list of attachments, 抄送.
 *
 * ```text
 * 附件:1.任务分工表
 * 青岛市人民政府
 * 2023年7月14日
 * ```
 *
 * @returns index of the first entry of the back matter; the number of entries where there is none
 */
export function backMatterStart(entries: readonly Entry[]): number {
  let start = entries.length;
  let certain = false;
  for (let at = entries.length - 1; at >= 0 && entries.length - at <= longestList; at--) {
    const text = entries[at].block?.clean.text;
    if (text === undefined) break;
    if (isDateLine(text) || closingLine.test(text) || isAttachmentList(entries, at)) certain = true;
    else if (!isBodyLine(text) && !attachmentAhead.test(text) && !isListItem(entries, at)) break;
    start = at;
  }
  return certain ? start : entries.length;
}

function isAttachmentList(entries: readonly Entry[], at: number): boolean {
  const text = entries[at].block?.clean.text ?? "";
  return links.test(text) || (/^附件?(?:\d{1,2}|[一二三四五六七八九十])?:/.test(text) && isAttachmentLine(text));
}

/** `2.责任分工表` below `附件:1.…` */
function isListItem(entries: readonly Entry[], at: number): boolean {
  const text = entries[at].block?.clean.text ?? "";
  if (!/^\d{1,2}[.、]/.test(text) || /[。;]/.test(text) || text.length > 60) return false;
  for (let before = at - 1; before >= 0 && at - before <= 8; before--) {
    if (isAttachmentList(entries, before)) return true;
    if (!/^\d{1,2}[.、]/.test(entries[before].block?.clean.text ?? "")) return false;
  }
  return false;
}
