import type { Block } from "../read/blocks.ts";
import { findMarker } from "../text/markers.ts";
import { endsLikeTitle, isAttachmentLine, isBodyLine, isDateLine, isDocumentNumberLine, isRecipientsLine, isTitle, withoutSuffix } from "./front-lines.ts";

/** Where a text of its own begins in the blocks of a file. */
export interface PartStart {
  kind: "notice" | "main" | "attachment";
  /** Index of its first block. */
  at: number;
  /** Blocks that make up its title, one after the other; empty where it has none. */
  title: number[];
}

/** A title takes three lines at the most, with its issuer on the first. */
const longestTitleLines = 4;
/** So near before a new text stands the end of the one before: signature, date, 附件. */
const nearestEnd = 6;

/** A notice is over within so many lines. */
const longestNotice = 80;
const longestTitleLine = 60;
/** The main text is found among the first titles, or there is no notice. */
const mostTitlesBefore = 20;

/**
 * Tells the texts of one file apart: covering notice, main text, attachments.
 *
 * ```text
 * …关于印发…实施方案的通知      title of the notice
 * 各县、市、区人民政府:          …
 * 2023年12月29日                 its end
 * 荆州市质量强市建设实施方案      title of the main text
 * 一、主要目标
 * ```
 *
 * @param blocks those of text, noise left out
 */
export function findParts(blocks: readonly Block[]): PartStart[] {
  const titles = findTitles(blocks);
  const [first] = titles;
  const parts: PartStart[] = [];
  const main = findMain(blocks, titles);
  if (main === null) {
    parts.push({ kind: "main", at: 0, title: first && isBeforeBody(blocks, first) ? first : [] });
  } else {
    parts.push({ kind: "notice", at: 0, title: first !== main ? first : [] });
    parts.push({ kind: "main", at: main[0], title: main });
  }
  const body = main === null ? (first?.[first.length - 1] ?? 0) : main[main.length - 1];
  parts.push(...findAttachments(blocks, titles, body));
  return parts;
}

/** All titles, each as the list of its lines. */
function findTitles(blocks: readonly Block[]): number[][] {
  const titles: number[][] = [];
  for (let at = 0; at < blocks.length; at++) {
    const lines = titleEndingAt(blocks, at);
    if (lines === null) continue;
    const last = titles[titles.length - 1];
    // …实施方案 ⏎ 的通知: the longer title takes the place of the shorter
    if (last && lines[0] <= last[last.length - 1]) titles.pop();
    titles.push(lines);
  }
  return titles;
}

/** The lines of the title that ends in block `at`, or null. A last line may be as short as 方案 or 的通知. */
function titleEndingAt(blocks: readonly Block[], at: number): number[] | null {
  const text = blocks[at].clean.text;
  if (!endsLikeTitle(text)) return null;
  const lines = [at];
  while (lines.length < longestTitleLines) {
    const before = lines[0] - 1;
    if (before < 0) break;
    const line = blocks[before].clean.text;
    const joined = line + lines.map((each) => blocks[each].clean.text).join("");
    if (!continuesTitle(line, blocks[lines[0]].clean.text) || !isTitle(withoutItem(joined))) break;
    lines.unshift(before);
    if (withoutItem(line) !== line) break;
  }
  return lines.length > 1 || isTitle(text) ? lines : null;
}

/** `6.赣州市…的通知`: a reprint's item number stands before its title. */
function withoutItem(text: string): string {
  return text.replace(/^\d{1,3}[.、]/, "");
}

/** A title goes on over lines; an issuer stands over it only before 关于 or 印发, else it is a signature. */
function continuesTitle(line: string, next: string): boolean {
  if (line.length > 40 || /[。,;:!?]$|\d日$/.test(line) || isDateLine(line) || isDocumentNumberLine(line) || isAttachmentLine(line)) return false;
  if (findMarkerText(withoutItem(line))) return false;
  if (isTitle(line)) return /^的/.test(next);
  if (isBodyLine(line)) return /^(?:关于|印发|\()/.test(next);
  return !/^[(〔]/.test(line) && !/[)〕]$/.test(line);
}

function findMarkerText(line: string): boolean {
  return findMarker({ text: line, cleanStarts: [0], sourceStarts: [0], range: [0, line.length] }) !== null;
}

/** The plan that a covering notice transmits: what the notice names, or a title after the notice's end. */
function findMain(blocks: readonly Block[], titles: readonly number[][]): number[] | null {
  const named = findNamed(blocks, namedInNotice(blocks), titles[0]?.[titles[0].length - 1] ?? -1);
  if (named !== null) return named;
  for (const title of titles.slice(0, mostTitlesBefore)) {
    const text = titleText(blocks, title);
    if (title[0] === 0 || /通知$/.test(withoutSuffix(text))) continue;
    if (isAfterNotice(blocks, title[0])) return title;
  }
  return null;
}

/** The lines that spell one of the names out, whatever they end in (`…2023年度工作任务`). */
function findNamed(blocks: readonly Block[], names: ReadonlySet<string>, noticeTitle: number): number[] | null {
  if (names.size === 0) return null;
  for (let at = noticeTitle + 1; at < Math.min(blocks.length, longestNotice); at++) {
    let text = "";
    for (let lines = 1; lines <= longestTitleLines && at + lines <= blocks.length; lines++) {
      const line = blocks[at + lines - 1].clean.text;
      if (line.length > longestTitleLine) break;
      text += line;
      if (names.has(comparable(text))) return Array.from({ length: lines }, (_, line) => at + line);
    }
  }
  return null;
}

/** Names in 《》 that the text before the first numbering says are issued with it. */
function namedInNotice(blocks: readonly Block[]): Set<string> {
  const names = new Set<string>();
  for (const block of blocks.slice(0, 40)) {
    const { text } = block.clean;
    if (!/印发|转发|发布|施行|起草|征求/.test(text.slice(0, 600))) continue;
    for (const match of text.slice(0, 600).matchAll(/《((?:[^《》]|《[^《》]{1,60}》){4,100})》/g)) names.add(comparable(match[1]));
  }
  return names;
}

function comparable(text: string): string {
  return text.replace(/[《》〈〉“”"\s]/g, "");
}

/** True where signature, date or 附件 stand near before, and words of transmission somewhere before. */
function isAfterNotice(blocks: readonly Block[], at: number): boolean {
  const before = blocks.slice(Math.max(0, at - longestNotice), at);
  const near = before.slice(-nearestEnd).map((block) => block.clean.text);
  const transmitted = before.some((block) => /印发给|现印发|转发给|请.{0,12}(?:贯彻|执行|落实|实施|遵照)/.test(block.clean.text.slice(-200)));
  return transmitted && near.some((text) => isDateLine(text) || isBodyLine(text) || isAttachmentLine(text) || /印发给|贯彻|执行|落实/.test(text.slice(-40)));
}

function isBeforeBody(blocks: readonly Block[], title: readonly number[]): boolean {
  return !blocks.slice(0, title[0]).some((block) => findMarker(block.clean)?.family === "ideograph");
}

/** Further texts: 附件 alone on its line or before a title, after the body has begun. */
function findAttachments(blocks: readonly Block[], titles: readonly (readonly number[])[], body: number): PartStart[] {
  const parts: PartStart[] = [];
  const titleAt = new Map(titles.map((lines): [number, number[]] => [lines[0], [...lines]]));
  let numbered = false;
  for (let at = body + 1; at < blocks.length; at++) {
    const marker = findMarker(blocks[at].clean);
    if (marker) numbered = true;
    if (!numbered) continue;
    const title = titleAt.get(at);
    const restarts = title !== undefined && startsNumbering(blocks, title[title.length - 1] + 1);
    if (!restarts && !(isAttachmentLine(blocks[at].clean.text) && isAttachmentStart(blocks, at))) continue;
    parts.push({ kind: "attachment", at, title: title ?? titleAt.get(at + 1) ?? titleAt.get(at + 2) ?? [] });
    numbered = false;
  }
  return parts;
}

/** A list of attachments stands before the signature; the attachment itself comes after it. */
function isAttachmentStart(blocks: readonly Block[], at: number): boolean {
  const text = blocks[at].clean.text;
  if (/[:]./.test(text) || text.length > 40) return false;
  const next = blocks.slice(at + 1, at + 4);
  return next.length > 0 && !next.some((block) => isDateLine(block.clean.text) || isRecipientsLine(block.clean.text));
}

function startsNumbering(blocks: readonly Block[], from: number): boolean {
  for (const block of blocks.slice(from, from + 8)) {
    const marker = findMarker(block.clean);
    if (marker && marker.family !== "dash") return marker.ordinal === 1 && marker.family !== "ordinal-word";
  }
  return false;
}

function titleText(blocks: readonly Block[], title: readonly number[]): string {
  return title.map((at) => blocks[at].clean.text).join("");
}
