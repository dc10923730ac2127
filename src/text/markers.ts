import { parseChineseInteger } from "./chinese-numerals.ts";
import type { CleanText } from "./clean-text.ts";

/** The kinds of numbering, outermost first as the genre uses them. */
export const markerFamilies = [
  "part",
  "chapter",
  "division",
  "article",
  "ideograph",
  "ideograph-bracket",
  "number",
  "decimal",
  "number-bracket",
  "circled",
  "dash",
  "ordinal-word",
] as const;

export type MarkerFamily = (typeof markerFamilies)[number];

/** A numbering at the beginning of a paragraph. */
export interface Marker {
  family: MarkerFamily;
  /** Value of the numbering; 0 for dash items, which have none. For `1.2` the last part. */
  ordinal: number;
  /** All parts of a decimal numbering: `1.2` gives [1, 2]; else one. */
  parts: number[];
  /** Length in characters of the clean text. */
  length: number;
}

const numerals = "一二三四五六七八九十百零〇";
const divisions: Record<string, MarkerFamily> = { 编: "part", 篇: "part", 章: "chapter", 节: "division", 条: "article" };

/** `第一章` `第三十二条` `第2节`, not `第一,` nor `第一条腿`-like words of three digits or more. */
const divisionPattern = new RegExp(`^第([${numerals}]{1,7}|\\d{1,3})([编篇章节条])`);
/** `一、` `十二、` `一.` `二,` at the beginning of a line. */
const ideographPattern = new RegExp(`^([${numerals}]{1,5})([、.]|,(?!第))`);
/** `(一)` `(十二)`, also `(一)、`. */
const ideographBracketPattern = new RegExp(`^\\(([${numerals}]{1,5})\\)[、.]?`);
/** `1.` `12、` but neither `1.5` nor `2024.`; a year may follow the dot: `1.2023年底前`. */
const numberPattern = /^(\d{1,3})(?:、|\.(?!\d)|\.(?=(?:19|20)\d\d年))/;
/** `1.1` `2.3.1` and then a word; `1.5%` and `1.5万` are quantities. */
const decimalPattern = /^(\d{1,2}(?:\.\d{1,2}){1,3})\.?(?=[一-鿿“《])(?![万亿个倍元年月日吨亩家项件人名户台套米度分])/;
const numberBracketPattern = /^(?:\((\d{1,3})\)|(\d{1,2})\))[、.]?/;
/** `——` `—` `–` `--` `•` `·` `●` `■` before a word; never between two numbers. */
const dashPattern = /^(?:[—–―─-]{1,4}|[•·●■◆▪])(?=[^\d\s—–―─-])/;
/** `一是` `十一是` at the beginning of a paragraph. */
const ordinalWordPattern = new RegExp(`^([一二三四五六七八九十]{1,3})是(?!一)`);

/**
 * The numbering at the beginning of a clean text, or null.
 *
 * ```text
 * (十二)实施精品建设工程。
 * ^^^^
 * ```
 */
export function findMarker(clean: CleanText): Marker | null {
  const { text } = clean;
  switch (text[0]) {
    case "第":
      return divisionMarker(text);
    case "(":
      return bracketMarker(text);
    default:
      return enclosedMarker(text) ?? numberMarker(clean) ?? ideographMarker(text) ?? dashMarker(text);
  }
}

function divisionMarker(text: string): Marker | null {
  const match = divisionPattern.exec(text);
  if (!match) return null;
  return marker(divisions[match[2]], valueOf(match[1]), match[0].length);
}

function bracketMarker(text: string): Marker | null {
  const ideograph = ideographBracketPattern.exec(text);
  if (ideograph) return marker("ideograph-bracket", valueOf(ideograph[1]), ideograph[0].length);
  const number = numberBracketPattern.exec(text);
  return number ? marker("number-bracket", Number(number[1]), number[0].length) : null;
}

/** One character each: `㈠` U+3220, `①` U+2460, `⑴` U+2474, `⒈` U+2488; a full stop or 、 may follow. */
function enclosedMarker(text: string): Marker | null {
  const code = text.charCodeAt(0);
  const length = text[1] === "、" || text[1] === "." ? 2 : 1;
  if (code >= 0x3220 && code <= 0x3229) return marker("ideograph-bracket", code - 0x321f, length);
  if (code >= 0x2460 && code <= 0x2473) return marker("circled", code - 0x245f, length);
  if (code >= 0x2474 && code <= 0x2487) return marker("number-bracket", code - 0x2473, length);
  if (code >= 0x2488 && code <= 0x249b) return marker("number", code - 0x2487, length);
  return null;
}

function numberMarker(clean: CleanText): Marker | null {
  const { text } = clean;
  if (text[0] < "0" || text[0] > "9") return null;
  const number = numberPattern.exec(text) ?? spacedNumber(clean);
  if (number) return marker("number", Number(number[1]), number[0].length);
  const decimal = decimalPattern.exec(text);
  if (decimal) {
    const parts = decimal[1].split(".").map(Number);
    return { family: "decimal", ordinal: parts[parts.length - 1], parts, length: decimal[0].length };
  }
  const bracket = numberBracketPattern.exec(text);
  return bracket ? marker("number-bracket", Number(bracket[2]), bracket[0].length) : null;
}

/** `1. 5G网络`: the space that cleaning took away tells the numbering from a decimal. */
function spacedNumber(clean: CleanText): RegExpExecArray | null {
  const match = /^(\d{1,2})\.(?=\d)/.exec(clean.text);
  if (!match || clean.cleanStarts[1] !== match[0].length) return null;
  return match;
}

function ideographMarker(text: string): Marker | null {
  const ordinal = ordinalWordPattern.exec(text);
  if (ordinal) return marker("ordinal-word", valueOf(ordinal[1]), ordinal[0].length);
  const match = ideographPattern.exec(text);
  return match ? marker("ideograph", valueOf(match[1]), match[0].length) : null;
}

function dashMarker(text: string): Marker | null {
  const match = dashPattern.exec(text);
  return match ? marker("dash", 0, match[0].length) : null;
}

function marker(family: MarkerFamily, ordinal: number, length: number): Marker {
  return { family, ordinal, parts: [ordinal], length };
}

function valueOf(numeral: string): number {
  return numeral[0] >= "0" && numeral[0] <= "9" ? Number(numeral) : parseChineseInteger(numeral);
}
