import { sliceClean, sourceRange } from "../../text/clean-text.ts";
import type { Line } from "./lines.ts";
import type { Located } from "./metadata-draft.ts";
import type { Signature } from "./read-signature.ts";
import { bodiesOn, isBody, splitBodies } from "./split-bodies.ts";

const longestPrefix = 200;
const beforeVerb = /^(?:\d{1,3}[.、]|#{1,6}|《|标题:)?((?:中共)?[^《》〈〉。:]{2,200}?)(?=关于|印发|转发|批转)/;
const boxLabel = /^(?:发文机关|发布机构|publisher):(.{2,60})$/;

/**
 * The bodies that issue, as given: by the signature, else as the notice's or the plan's title begins, else as the
 * page says.
 *
 * ```text
 * 省委省政府印发关于贯彻落实…的实施意见     江苏省生态环境厅、江苏省财政厅关于印发…的通知
 * ^^^^^^^^^^                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function readIssuers(
  signature: Signature,
  head: readonly Line[],
  lines: readonly Line[],
): Located<string[]> | null {
  if (signature.bodies) return signature.bodies;
  for (const line of head) {
    const found = line.kind === "title" || line.kind === "front" ? bodiesBeforeVerb(line) : null;
    if (found) return found;
  }
  for (const { text, clean } of lines) {
    const match = boxLabel.exec(text);
    if (match)
      return { value: splitBodies(match[1]), range: sourceRange(clean, text.length - match[1].length, text.length) };
  }
  return firstWords(head);
}

function bodiesBeforeVerb({ text, clean }: Line): Located<string[]> | null {
  const match = beforeVerb.exec(text.slice(0, longestPrefix));
  if (!match) return null;
  const start = match[0].length - match[1].length;
  const bodies = bodiesOn(sliceClean(clean, start, start + match[1].length));
  if (bodies.length === 0 || !bodies.every(isBody)) return null;
  return { value: bodies, range: sourceRange(clean, start, start + match[1].length) };
}

/** `重庆市人民政府办公厅关于…的实施意见渝府办发〔2021〕88号各区县…` in a text without lines */
function firstWords(head: readonly Line[]): Located<string[]> | null {
  const line = head.find(({ kind }) => kind === "body");
  return line && line.text.length > longestPrefix ? bodiesBeforeVerb(line) : null;
}
