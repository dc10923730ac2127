import type { Block } from "../read/blocks.ts";
import { labelLength } from "./attachment-title.ts";
import { isAttachmentLine, isBodyLine, isDateLine, withoutSuffix } from "./front-lines.ts";
import { longestTitleLines, namesTable, titleText } from "./titles.ts";

/** So near before a new text stands the end of the one before: signature, date, 附件. */
const nearestEnd = 6;
/** A notice is over within so many lines. */
const longestNotice = 80;
const longestTitleLine = 60;
/** The main text is found among the first titles, or there is no notice. */
const mostTitlesBefore = 20;

/** The plan that a covering notice transmits: what the notice names, or a title after the notice's end. */
export function findMain(blocks: readonly Block[], titles: readonly number[][]): number[] | null {
  const names = namedInNotice(blocks);
  const named =
    findNamed(blocks, names, titles[0]?.[titles[0].length - 1] ?? -1) ?? findLabelled(blocks, titles, names);
  if (named !== null) return named;
  for (const title of titles.slice(0, mostTitlesBefore)) {
    const text = titleText(blocks, title);
    if (title[0] === 0 || /通知$/.test(withoutSuffix(text)) || namesTable(blocks, title)) continue;
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

/** `附件1:云溪市质量提升行动方案`: one of the names behind the label of an attachment. */
function findLabelled(
  blocks: readonly Block[],
  titles: readonly number[][],
  names: ReadonlySet<string>,
): number[] | null {
  const labelled = titles.slice(0, mostTitlesBefore).filter(([at]) => labelLength(blocks[at].clean.text) > 0);
  return labelled.find((title) => names.has(comparable(titleText(blocks, title)))) ?? null;
}

/** Names in 《》 that the text before the first numbering says are issued with it. */
function namedInNotice(blocks: readonly Block[]): Set<string> {
  const names = new Set<string>();
  for (const block of blocks.slice(0, 40)) {
    const { text } = block.clean;
    if (!/印发|转发|发布|施行|起草|征求/.test(text.slice(0, 600))) continue;
    for (const match of text.slice(0, 600).matchAll(/《((?:[^《》]|《[^《》]{1,60}》){4,100})》/g))
      names.add(comparable(match[1]));
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
  const transmitted = before.some((block) =>
    /印发给|现印发|转发给|请.{0,12}(?:贯彻|执行|落实|实施|遵照)/.test(block.clean.text.slice(-200)),
  );
  return (
    transmitted &&
    near.some(
      (text) =>
        isDateLine(text) || isBodyLine(text) || isAttachmentLine(text) || /印发给|贯彻|执行|落实/.test(text.slice(-40)),
    )
  );
}
