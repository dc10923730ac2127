import { findQuantities, type Target } from "../../../../index.ts";
import type { PageTarget, TextPart } from "../../../../page/page-data.ts";
import { shownText } from "../../shown-text.ts";
import { cleanWords } from "../clean-words.ts";

/** A target of a section and the row of the page that tells of it. */
export interface MarkedTarget {
  readonly target: Target;
  readonly row: PageTarget;
}

/** The number of a target in its paragraph. */
interface Mark {
  readonly start: number;
  readonly end: number;
  readonly row: PageTarget;
}

/** Paragraphs of a section cut at the numbers that are its targets. */
export function markParagraphs(paragraphs: readonly string[], targets: readonly MarkedTarget[]): TextPart[][] {
  return paragraphs.map((text) => cutAtMarks(text, listMarks(text, targets)));
}

function listMarks(paragraph: string, targets: readonly MarkedTarget[]): Mark[] {
  const marks = targets.flatMap(({ target, row }) => {
    const quote = cleanWords(target.text);
    const at = paragraph.indexOf(quote);
    return at < 0 ? [] : [{ ...findNumber(quote, target, at), row }];
  });
  return marks.sort((one, other) => one.start - other.start || one.end - other.end);
}

/** The words of the number itself, or all words of the target where they are not found in them. */
function findNumber(quote: string, { value, valueMax }: Target, at: number): { start: number; end: number } {
  const found = findQuantities(quote).filter((each) => each.value === value && each.valueMax === valueMax);
  const last = found.at(-1);
  const [start, end] = last ? [last.start, last.end] : [0, [...quote].length];
  const before = [...quote].slice(0, start).join("").length;
  return { start: at + before, end: at + [...quote].slice(0, end).join("").length };
}

/** Of marks that overlap (`A、B均达到98%`) the first stands. */
function cutAtMarks(paragraph: string, marks: readonly Mark[]): TextPart[] {
  const parts: TextPart[] = [];
  let from = 0;
  for (const { start, end, row } of marks) {
    if (start < from) continue;
    if (start > from) parts.push({ text: shownText(paragraph.slice(from, start)) });
    parts.push({ text: shownText(paragraph.slice(start, end)), target: row.key, tone: row.tone });
    from = end;
  }
  if (from < paragraph.length) parts.push({ text: shownText(paragraph.slice(from)) });
  return parts;
}
