import { bodyBeginnings, standingHeadings } from "../lexicon/heading-words.ts";
import { characterSearch, columnsOf } from "../text/characters.ts";
import type { CleanText } from "../text/clean-text.ts";

/** The heading in a numbered paragraph. Offsets are of its clean text. */
export interface Heading {
  /** The heading's words without marker and closing punctuation; null where the paragraph has no heading phrase. */
  title: string | null;
  /** End of the marker and the title, its closing punctuation included. */
  end: number;
  /** True where the paragraph is nothing but its heading. */
  alone: boolean;
}

/** Longest run-in heading (`docs/definitions.md`: prose is over 30 characters, or three or more clauses). */
const longestPhrase = 30;
/** A heading on a line of its own may be longer, as nothing follows it there. */
const longestLine = 60;
/** So far from its marker the end of a heading is looked for. */
const farthestStop = 4 * longestLine;
/** `目 标` `总 则`: a gap so near to the marker stands in a word. */
const shortestPhrase = 4;
const betweenWords = /[一-鿿)”》][一-鿿“《]/;
/** Behind a gap: with a full stop at the end, and without. */
const shortestSentence = 6;
const shortestBody = 12;
const opening = "(《〔【“";
const closed = ")》〕】”";
const nextMark = characterSearch(`${opening}${closed}。:`);
/** `第三条 市市场监管局负责…工作。`: a rule, however short. */
const article = /^第.{1,7}条.{0,200}[。;]$/;
const ruleWords = /^第.{1,7}条.{0,60}?(?:应当|应该|必须|可以|不得|不准|禁止|有权|负责)/;
const standing = new RegExp(`^(?:${standingHeadings.join("|")})(?=${bodyBeginnings.join("|")})`);
const closing = /[。:;,、.]{1,10}$/;

/**
 * Reads the heading of a numbered paragraph.
 *
 * ```text
 * (一)夯实科技创新质量基石。高质量建设荆州大学城…      run-in: up to the first 。 : or wide space
 * ^^^ ^^^^^^^^^^^^^^^^^^^^
 * 一、主要目标                                          alone
 * ```
 *
 * @param markerLength length of the marker at its beginning
 * @param joined true where the paragraph took several lines: a gap in it is where a line ended
 * @param source the document text, to see how wide a gap is
 */
export function readHeading(clean: CleanText, markerLength: number, joined: boolean, source: string): Heading {
  const { text } = clean;
  const glued = standing.exec(text.slice(markerLength, markerLength + longestPhrase))?.[0];
  if (glued !== undefined) return { title: glued, end: markerLength + glued.length, alone: false };
  const stop = findStop(clean, markerLength, joined ? -1 : findGap(clean, markerLength, source, 2));
  const phrase = text.slice(markerLength, stop.at);
  const isLine = stop.at === text.length || stop.next === text.length;
  const spaced = () => (joined ? null : spacedHeading(clean, markerLength, source));
  if (isLine && endsInSentence(text)) {
    const heading = spaced();
    if (heading) return heading;
  }
  if (isLine ? isHeadingLine(text, phrase) : isPhrase(phrase) && !isRule(text, stop.at))
    return { title: tidy(phrase), end: stop.next, alone: isLine };
  return spaced() ?? { title: null, end: markerLength, alone: phrase === "" };
}

/** A single space may be a typesetter's: it ends a phrase only where no 。 or : does but at the end of the line. */
function spacedHeading(clean: CleanText, markerLength: number, source: string): Heading | null {
  const gap = findGap(clean, markerLength, source, 1);
  const phrase = clean.text.slice(markerLength, gap);
  return gap > 0 && isPhrase(phrase) && !/[,;、]/.test(phrase) ? { title: phrase, end: gap, alone: false } : null;
}

/** `第九条 主管部门应当公布名录。名录…`: the first sentence of an article says what must be done; it is no heading. */
function isRule(text: string, end: number): boolean {
  return text[0] === "第" && text[end] === "。" && ruleWords.test(text.slice(0, end));
}

/** The line is one phrase or sentence: a heading unless it is prose that ends in a full stop. */
function isHeadingLine(text: string, phrase: string): boolean {
  if (phrase === "" || article.test(text)) return false;
  return /[。;!?]$/.test(text) ? isPhrase(phrase) : phrase.length <= longestLine;
}

/** First 。 or : outside of brackets and quotation marks, or a wide space between two words. */
function findStop(clean: CleanText, from: number, gap: number): { at: number; next: number } {
  const { text } = clean;
  const end = gap < 0 ? Math.min(text.length, from + farthestStop) : gap;
  let depth = 0;
  for (let at = nextMark(text, from); at >= 0 && at < end; at = nextMark(text, at + 1)) {
    if (opening.includes(text[at])) depth++;
    else if (closed.includes(text[at])) depth = Math.max(0, depth - 1);
    else if (depth === 0) return { at, next: at + 1 };
  }
  return gap < 0 ? { at: text.length, next: text.length } : { at: gap, next: gap };
}

/**
 * `(一)加强组织领导　各地要…`: layout between two words ends the phrase. In `组 织 领 导` a character stands between two.
 *
 * @param least how many columns of layout
 * @returns clean offset of the character after the gap, or -1
 */
function findGap(clean: CleanText, from: number, source: string, least: number): number {
  const { text, cleanStarts } = clean;
  for (let run = 1; run < cleanStarts.length; run++) {
    const at = cleanStarts[run];
    if (at > from + longestPhrase) break;
    if (at < from + shortestPhrase || !betweenWords.test(text.slice(at - 1, at + 1))) continue;
    const isSpacedOut = cleanStarts[run + 1] === at + 1 && /[一-鿿]/.test(text[at + 1]);
    if (!isSpacedOut && columnsBefore(clean, run, source) >= least && hasBody(clean, run)) return at;
  }
  return -1;
}

function columnsBefore({ cleanStarts, sourceStarts }: CleanText, run: number, source: string): number {
  const from = sourceStarts[run - 1] + cleanStarts[run] - cleanStarts[run - 1];
  let columns = 0;
  for (let at = from; at < sourceStarts[run] && columns < 2; at++) columns += columnsOf(source.charCodeAt(at));
  return columns;
}

/** Behind a gap stands a sentence; a heading may have two halves: `(一)坚持创新驱动　塑造发展优势` */
function hasBody({ text, cleanStarts, sourceStarts }: CleanText, run: number): boolean {
  const at = cleanStarts[run];
  const gap = sourceStarts[run] - (sourceStarts[run - 1] + at - cleanStarts[run - 1]);
  if (endsInSentence(text)) return text.length - at >= shortestSentence;
  return text.length - at >= shortestBody && (gap > 1 || text.indexOf("。", at) > 0);
}

function endsInSentence(text: string): boolean {
  return /[。;]$/.test(text);
}

function isPhrase(phrase: string): boolean {
  return phrase.length > 0 && phrase.length <= longestPhrase && (phrase.match(/[,;]/g)?.length ?? 0) < 2;
}

function tidy(phrase: string): string {
  return phrase.replace(/^[.、,]/, "").replace(closing, "");
}
