import { findMarker } from "../text/markers.ts";
import { documentEnd } from "./document-end.ts";
import type { Line } from "./lines.ts";

/** What stands on a line of its own before prose: a signature, its date, a number, a title with its date. */
const whole = /^[一-鿿]{2,30}(?:政府|办公室|办公厅|委员会|[局厅部])$|^\d{4}年\d{1,2}月\d{1,2}日$|[号)〕】]$/;
/** A line of prose, or one that begins with a name. */
const goesOn = /^(?:[《“]|[一-鿿\d(〔][^:]{0,80}[,。;、])/;

/**
 * In a text whose lines are torn: true where a line of prose that nothing closes goes on.
 *
 * ```text
 * 力争全市抽检合格率不低
 * 于98%,
 * ```
 *
 * A numbered paragraph is prose once its heading is behind it: `2.推进“一窗通办”改革。办理环节较多的`
 */
export function isTornFrom(block: readonly Line[], next: Line): boolean {
  const last = block[block.length - 1].text;
  if (whole.test(last) || documentEnd.test(last) || !goesOn.test(next.text)) return false;
  return findMarker(block[0].clean) === null || block.some(({ text }) => text.slice(0, -1).includes("。"));
}
