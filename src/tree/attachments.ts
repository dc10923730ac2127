import type { Block } from "../read/blocks.ts";
import { findMarker, type Marker, markerFamilies } from "../text/markers.ts";
import { labelLength } from "./attachment-title.ts";
import {
  isAttachmentLine,
  isBodyLine,
  isDateLine,
  isDocumentNumberLine,
  isRecipientsLine,
  withoutSuffix,
} from "./front-lines.ts";
import type { PartStart } from "./part-start.ts";
import { titleText } from "./titles.ts";

/** Within so many lines after its title the numbering of a text begins. */
const nearestNumbering = 8;
/** So near before a new text stands the end of the one before: signature, date, 附件. */
const nearestEnd = 4;

const ideograph = markerFamilies.indexOf("ideograph");

/** Further texts: 附件 alone on its line or before a title, a notice of its own, a title whose numbering begins anew. */
export function findAttachments(
  blocks: readonly Block[],
  titles: readonly (readonly number[])[],
  body: number,
): PartStart[] {
  const parts: PartStart[] = [];
  const titleAt = new Map(titles.map((lines): [number, number[]] => [lines[0], [...lines]]));
  // the numbering that the text so far began with; null before the first
  let top: Marker | null = null;
  for (let at = body + 1; at < blocks.length; at++) {
    top ??= findMarker(blocks[at].clean);
    if (top === null) continue;
    const title = titleAt.get(at);
    if (title && isNotice(blocks, title)) {
      parts.push({ kind: "notice", at, title });
      continue;
    }
    const restarts = title !== undefined && (isLabelled(blocks, title) || isStart(blocks, title, top));
    if (!restarts && !(isAttachmentLine(blocks[at].clean.text) && isAttachmentStart(blocks, at))) continue;
    parts.push({ kind: "attachment", at, title: title ?? titleAt.get(at + 1) ?? titleAt.get(at + 2) ?? [] });
    top = null;
  }
  return parts;
}

/** `附件2:云溪市标准化工作方案`: its text is known to begin below. */
function isLabelled(blocks: readonly Block[], [at]: readonly number[]): boolean {
  return labelLength(blocks[at].clean.text) > 0;
}

/** `10.凉山州人民政府办公室关于…的通知`: the covering notice of a further text, its number or recipients below. */
function isNotice(blocks: readonly Block[], title: readonly number[]): boolean {
  if (!/(?:通知|公告)$/.test(withoutSuffix(titleText(blocks, title)))) return false;
  const below = blocks.slice(title[title.length - 1] + 1, title[title.length - 1] + 4);
  return below.some(({ clean }) => isDocumentNumberLine(clean.text) || isRecipientsLine(clean.text));
}

/** A list of attachments stands before the signature; the attachment itself comes after it. */
function isAttachmentStart(blocks: readonly Block[], at: number): boolean {
  const text = blocks[at].clean.text;
  if (/[:]./.test(text) || text.length > 40) return false;
  const next = blocks.slice(at + 1, at + 4);
  return next.length > 0 && !next.some((block) => isDateLine(block.clean.text) || isRecipientsLine(block.clean.text));
}

/**
 * A title begins a text where the numbering begins anew below it: with 一、 or what is greater, or behind the end of the text before.
 * `2.完善工作制度` before `(1)` is an item like any other.
 */
function isStart(blocks: readonly Block[], title: readonly number[], top: Marker): boolean {
  const text = titleText(blocks, title);
  if (findMarker(blocks[title[0]].clean) !== null && !/^\d{1,3}[.、].{0,8}[省市县区州盟旗委会府]/.test(text))
    return false;
  const first = firstNumbering(blocks, title[title.length - 1] + 1);
  if (first?.ordinal !== 1 || first.family === "ordinal-word") return false;
  return rankOf(first) <= Math.max(rankOf(top), ideograph) || isBehindEnd(blocks, title[0]);
}

function firstNumbering(blocks: readonly Block[], from: number): Marker | null {
  for (const block of blocks.slice(from, from + nearestNumbering)) {
    const marker = findMarker(block.clean);
    if (marker && marker.family !== "dash") return marker;
  }
  return null;
}

function isBehindEnd(blocks: readonly Block[], at: number): boolean {
  const before = blocks.slice(Math.max(0, at - nearestEnd), at).map(({ clean }) => clean.text);
  return before.some((text) => isDateLine(text) || isBodyLine(text) || isAttachmentLine(text));
}

function rankOf({ family }: Marker): number {
  return markerFamilies.indexOf(family);
}
