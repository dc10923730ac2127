import { isDigit } from "../text/characters.ts";
import type { LabelStarts } from "../text/label-starts.ts";
import { findMarker } from "../text/markers.ts";
import { isClosed } from "./closed-lines.ts";
import { isListedHeading } from "./contents-headings.ts";
import { documentEnd } from "./document-end.ts";
import type { Layout } from "./layout.ts";
import {
  beginsAsRest,
  beginsWithDecimals,
  endsInDigit,
  endsInReference,
  hasOpenEnd,
  isOpenLabel,
  isWholeDate,
  labelStart,
} from "./line-edges.ts";
import type { Line } from "./lines.ts";
import { hasOpenBracket } from "./open-bracket.ts";
import { opensItem } from "./opens-item.ts";
import { isFull, isProse } from "./prose-lines.ts";
import { isTornFrom } from "./torn-lines.ts";

/** `(十二)推动形成绿色生活方 ⏎ 式。组织济南等…`: a heading broken in its last word. */
const restOfHeading = /^[一-鿿]{1,8}。/;
/** `(二)基本原则` is whole, whatever phrase the next line begins with. */
const wholeHeading = /(?:原则|思想|目标|要求)$/;
/** Columns that a line lacks at the most that no further character fits on. */
const tightColumns = 3;
/** A longer line that stops in the middle of a sentence goes on, in texts that are not hard-wrapped too. */
const longestUnfinished = 25;
/** A quotation alone on its line. */
const quotation = /^“[^“”]{1,40}”$/;

/** What the joining of two lines takes from the whole text. */
export interface JoinContext {
  layout: Layout;
  /** The document text, to look for the end of an open bracket. */
  source: string;
  labels: LabelStarts;
  /** Headings as a table of contents lists them. */
  headings: ReadonlySet<string>;
}

/**
 * True where `next` goes on with the paragraph that `block` has so far.
 *
 * ```text
 * …市发展改
 * 革委、市财政局按职责分工负责)      a full line and a line that goes on
 * ```
 *
 * @param block lines of the paragraph so far, at least one
 * @param around what the decision takes from the whole text
 */
export function continues(block: readonly Line[], next: Line, around: JoinContext): boolean {
  const { layout, source, labels, headings } = around;
  const last = block[block.length - 1];
  if (beginsAsRest(next.text) && (!beginsWithDecimals(next.text) || endsInDigit(last.text))) return true;
  const first = findMarker(block[0].clean);
  if (first !== null && block.length === 1 && first.length === last.text.length && first.family !== "dash") return true;
  if (isListedHeading(block, headings)) return false;
  if (endsInReference(last.text) && isDigit(next.text.charCodeAt(0))) return true;
  if (findMarker(next.clean) !== null) return false;
  if (isWholeDate(next.text)) return false;
  if (hasOpenEnd(last.text) || isOpenLabel(last.text) || labels.isAlone(last.text)) return true;
  // “商贸贷”“外贸贷” ⏎ “台企快服贷”: quotations that stand side by side
  if (last.text.endsWith("”") && next.text.startsWith("“")) return true;
  if (layout.wrapColumns !== null && isPrintedApart(last, next, first !== null && block.length === 1)) return true;
  if (hasOpenBracket(block, next, source)) return true;
  if (layout.wrapColumns !== null) return runsOn(block, next, around, layout.wrapColumns);
  return !isClosed(last.text) && last.text.length > longestUnfinished && isProse(block, 0);
}

/** In a wrapped text: does the paragraph go on after a line that no punctuation leaves open? */
function runsOn(block: readonly Line[], next: Line, around: JoinContext, wrapColumns: number): boolean {
  const { layout, labels } = around;
  const beginsWithLabel = (text: string) => labelStart.test(text) || labels.begins(text);
  const last = block[block.length - 1];
  const isLabel = beginsWithLabel(block[0].text);
  const closed = isClosed(last.text);
  if ((isLabel && closed) || (beginsWithLabel(next.text) && !/^[〔【(]/.test(next.text))) return false;
  const first = findMarker(block[0].clean);
  const full = isFull(last, wrapColumns);
  // a blank line between a full, unfinished line and the next is where a page ended
  if (layout.indent !== null ? next.indent >= layout.indent : next.afterBlank && (closed || !full)) return false;
  if (
    layout.runIn &&
    !closed &&
    first !== null &&
    block.length === 1 &&
    restOfHeading.test(next.text) &&
    !wholeHeading.test(last.text)
  )
    return true;
  if (closed && opensItem(block[0], next)) return false;
  if (full && block.length === 1 && isTitleLine(last) && !isProseLine(next, wrapColumns)) return false;
  if (full)
    return (
      !closed ||
      (isProseLine(next, wrapColumns) &&
        (layout.indent === null ? fillsPage(last, wrapColumns) : block[0].indent >= layout.indent))
    );
  if (closed || isLabel) return false;
  if (layout.torn && isTornFrom(block, next)) return true;
  return isProse(block, wrapColumns) || (first === null && isCut(last, next));
}

/** `…要推动政府性融资担保机构合理提高 ⏎ 担保放大倍数,减少…`: converters also break where the print changes. */
function isCut(last: Line, next: Line): boolean {
  return (
    last.text.length > longestUnfinished &&
    !documentEnd.test(last.text) &&
    /^[一-鿿][^(〔【:]{0,60}[,。;]/.test(next.text)
  );
}

/** `推动进一步扩大 ⏎ “无还本续贷” ⏎ 产品覆盖面`: a quotation alone on its line is part of a sentence. */
function isPrintedApart(last: Line, next: Line, isNumbered: boolean): boolean {
  if (quotation.test(last.text)) return !labelStart.test(next.text);
  return quotation.test(next.text) && !isClosed(last.text) && !(isNumbered && !/[,。;]/.test(last.text));
}

/** A sentence that ends with the line: on a page without indents more of them stand inside paragraphs than at their end. */
function fillsPage(line: Line, wrapColumns: number): boolean {
  return /[。;]$/.test(line.text) && line.columns >= wrapColumns - tightColumns;
}

/** `邢政〔2012〕10号《…的通知》`, followed by its issuer. */
function isTitleLine({ text }: Line): boolean {
  return text.endsWith("》") && !/[,。;、]/.test(text);
}

/** Neither a heading nor a signature. */
function isProseLine(line: Line, wrapColumns: number): boolean {
  return isFull(line, wrapColumns) || /[,。;、]|^\(/.test(line.text);
}
