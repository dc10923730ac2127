import type { Block } from "../read/blocks.ts";
import { findMarker } from "../text/markers.ts";
import { beginsTable } from "./flat-tables.ts";
import { isAttachmentLine, isBodyLine, isDateLine, isRecipientsLine, isTitle } from "./front-lines.ts";
import type { TreeWords } from "./tree-words.ts";

/** Within so many lines below its title the numbering of a text begins. */
const nearestNumbering = 8;
const label = /^附(?:件|录)(?:(?:[一二三四五六七八九十]{1,3}|\d{1,2})[:.、]?|:)/;

/** Length of the label that stands before a title on its line, 0 where there is none: `附件1:` in `附件1:云溪市标准化工作方案`. */
export function labelLength(text: string): number {
  return text[0] === "附" ? (label.exec(text)?.[0].length ?? 0) : 0;
}

/**
 * True where a line gives an attachment's number and title, and its text or table begins below. In a list of attachments
 * another one comes next, or the signature.
 *
 * ```text
 * 附件1:云溪市质量提升行动方案
 * 一、总体要求
 * ```
 */
export function isLabelledTitle(blocks: readonly Block[], at: number, words: TreeWords): boolean {
  const { text } = blocks[at].clean;
  const length = labelLength(text);
  if (length === 0 || !isTitle(text.slice(length), words) || /^\d/.test(text.slice(length))) return false;
  if (beginsTable(blocks, at + 1)) return true;
  for (const { clean } of blocks.slice(at + 1, at + 1 + nearestNumbering)) {
    const marker = findMarker(clean);
    if (marker !== null && marker.family !== "dash") return marker.ordinal === 1;
    if (isNoBeginning(clean.text) || isTitle(clean.text, words)) return false;
  }
  return false;
}

function isNoBeginning(text: string): boolean {
  return isDateLine(text) || isBodyLine(text) || isAttachmentLine(text) || isRecipientsLine(text);
}
