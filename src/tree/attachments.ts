import type { Block } from "../read/blocks.ts";
import { findMarker } from "../text/markers.ts";
import { isAttachmentLine, isDateLine, isDocumentNumberLine, isRecipientsLine, withoutSuffix } from "./front-lines.ts";
import type { PartStart } from "./part-start.ts";
import { titleText } from "./titles.ts";

/** Within so many lines after its title the numbering of a text begins. */
const nearestNumbering = 8;

/** Further texts: 附件 alone on its line or before a title, a notice of its own, a title whose numbering begins anew. */
export function findAttachments(blocks: readonly Block[], titles: readonly (readonly number[])[], body: number): PartStart[] {
  const parts: PartStart[] = [];
  const titleAt = new Map(titles.map((lines): [number, number[]] => [lines[0], [...lines]]));
  let numbered = false;
  for (let at = body + 1; at < blocks.length; at++) {
    const marker = findMarker(blocks[at].clean);
    if (marker) numbered = true;
    if (!numbered) continue;
    const title = titleAt.get(at);
    if (title && isNotice(blocks, title)) {
      parts.push({ kind: "notice", at, title });
      continue;
    }
    const restarts = title !== undefined && startsNumbering(blocks, title[title.length - 1] + 1);
    if (!restarts && !(isAttachmentLine(blocks[at].clean.text) && isAttachmentStart(blocks, at))) continue;
    parts.push({ kind: "attachment", at, title: title ?? titleAt.get(at + 1) ?? titleAt.get(at + 2) ?? [] });
    numbered = false;
  }
  return parts;
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

function startsNumbering(blocks: readonly Block[], from: number): boolean {
  for (const block of blocks.slice(from, from + nearestNumbering)) {
    const marker = findMarker(block.clean);
    if (marker && marker.family !== "dash") return marker.ordinal === 1 && marker.family !== "ordinal-word";
  }
  return false;
}

