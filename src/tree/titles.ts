import type { Block } from "../read/blocks.ts";
import { findMarker } from "../text/markers.ts";
import { isLabelledTitle, labelLength } from "./attachment-title.ts";
import {
  endsLikeTitle,
  isAttachmentLine,
  isBodyLine,
  isDateLine,
  isDocumentNumberLine,
  isTitle,
  withoutSuffix,
} from "./front-lines.ts";
import type { TreeWords } from "./tree-words.ts";

/** A title takes three lines at the most, with its issuer on the first. */
export const longestTitleLines = 4;
/** The title of a table that is a file of its own stands among its first lines. */
const longestHead = 12;

/** All titles, each as the list of its lines. */
export function findTitles(blocks: readonly Block[], words: TreeWords): number[][] {
  const titles: number[][] = [];
  for (let at = 0; at < blocks.length; at++) {
    const lines = titleEndingAt(blocks, at, words);
    if (lines === null || (namesTable(blocks, lines) && !standsFirst(blocks, lines[0]))) continue;
    const last = titles[titles.length - 1];
    // …实施方案 ⏎ 的通知: the longer title takes the place of the shorter
    if (last && lines[0] <= last[last.length - 1]) titles.pop();
    titles.push(lines);
  }
  return titles;
}

/** The lines of the title that ends in block `at`, or null. A last line may be as short as 方案 or 的通知. */
function titleEndingAt(blocks: readonly Block[], at: number, words: TreeWords): number[] | null {
  const text = blocks[at].clean.text;
  if (isLabelledTitle(blocks, at, words)) return [at];
  if (!endsLikeTitle(text, words)) return null;
  const lines = [at];
  const isItem = hasMarker(text);
  while (!isItem && lines.length < longestTitleLines) {
    const before = lines[0] - 1;
    if (before < 0) break;
    const line = blocks[before].clean.text;
    const joined = line + lines.map((each) => blocks[each].clean.text).join("");
    if (!continuesTitle(line, blocks[lines[0]].clean.text, words) || !isTitle(withoutItem(joined), words)) break;
    lines.unshift(before);
    if (withoutItem(line) !== line) break;
  }
  return lines.length > 1 || isTitle(text, words) ? lines : null;
}

/** `6.赣州市…的通知`: a reprint's item number stands before its title. */
function withoutItem(text: string): string {
  return text.replace(/^\d{1,3}[.、]/, "");
}

/** A title goes on over lines; issuers stand over it only before 关于 or 印发, else they are a signature. */
function continuesTitle(line: string, next: string, words: TreeWords): boolean {
  if (
    line.length > 40 ||
    /[。,;!?]$|\d日$|:/.test(line) ||
    isDateLine(line) ||
    isDocumentNumberLine(line) ||
    isAttachmentLine(line)
  )
    return false;
  if (hasMarker(withoutItem(line))) return false;
  if (isTitle(line, words)) return /^的/.test(next);
  if (isBodyLine(line)) return /^(?:关于|印发|\()/.test(next) || isBodyLine(next);
  return !/^[(〔]/.test(line) && !/[)〕]$/.test(line);
}

function hasMarker(line: string): boolean {
  return findMarker({ text: line, cleanStarts: [0], sourceStarts: [0], range: [0, line.length] }) !== null;
}

/** `…重点任务分工表`: a table goes by its title as a text does. */
export function namesTable(blocks: readonly Block[], title: readonly number[]): boolean {
  return withoutSuffix(blocks[title[title.length - 1]].clean.text).endsWith("表");
}

/** A table within a text has a caption, no title: its title stands at the head of a file, behind 附件 or below. */
function standsFirst(blocks: readonly Block[], at: number): boolean {
  if (labelLength(blocks[at].clean.text) > 0) return true;
  if (at > 0 && isAttachmentLine(blocks[at - 1].clean.text)) return true;
  return (
    at < longestHead && !blocks.slice(0, at).some(({ clean }) => /[。;]/.test(clean.text) || hasMarker(clean.text))
  );
}

/** The words of a title, without the label of an attachment before it. */
export function titleText(blocks: readonly Block[], title: readonly number[]): string {
  const text = title.map((at) => blocks[at].clean.text).join("");
  return text.slice(labelLength(text));
}
