import { nounsOfUnits, unitsOfMeasure } from "../lexicon/units.ts";
import { characterSet, isDigit } from "./characters.ts";
import { parseChineseInteger } from "./chinese-numerals.ts";
import type { CleanText } from "./clean-text.ts";
import {
  dashPattern,
  decimalPattern,
  divisionPattern,
  ideographBracketPattern,
  ideographPattern,
  listPattern,
  markerStarts,
  numberBracketPattern,
  numberListPattern,
  numberPattern,
  ordinalWordPattern,
} from "./marker-patterns.ts";
import { createWordList } from "./word-list.ts";

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

const divisions: Record<string, MarkerFamily> = {
  编: "part",
  篇: "part",
  分: "part",
  章: "chapter",
  节: "division",
  条: "article",
};
/** Words that headings begin with and units, too: `2.1项目管理`. */
const headingWords = createWordList(
  "项目 组织 支持 支撑 方案 方向 方法 方式 分类 分级 分工 分析 分步 队伍 场地 场景 部署 口岸 对策 对接 对外 节能 节约 节水 级别 类型 类别 条款 位置 名录 名称 片区 期限 台账 面向 户外".split(
    " ",
  ),
);
const units = createWordList(unitsOfMeasure);
/** Asked of every line more than once, and nearly no line of prose begins so. */
const mayBegin = characterSet(markerStarts);
const ordinalSign = "第".charCodeAt(0);
const openBracket = "(".charCodeAt(0);

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
  const first = text.charCodeAt(0);
  if (!mayBegin(first)) return null;
  if (first === ordinalSign) return divisionMarker(text);
  if (first === openBracket) return bracketMarker(text);
  return enclosedMarker(text) ?? numberMarker(clean) ?? ideographMarker(text) ?? dashMarker(text);
}

function divisionMarker(text: string): Marker | null {
  const match = divisionPattern.exec(text);
  if (!match) return null;
  return marker(divisions[match[0].slice(-1)], ordinalOf(match[1]), match[0].length);
}

function bracketMarker(text: string): Marker | null {
  const ideograph = ideographBracketPattern.exec(text);
  if (ideograph) return marker("ideograph-bracket", ordinalOf(ideograph[1]), ideograph[0].length);
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
  if (!isDigit(text.charCodeAt(0))) return null;
  const number = numberPattern.exec(text) ?? spacedNumber(clean);
  if (number) return isListTail(numberListPattern, text) ? null : marker("number", Number(number[1]), number[0].length);
  const decimal = decimalPattern.exec(text);
  if (decimal && !isMeasured(text, decimal[0].length)) {
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
  if (ordinal) return marker("ordinal-word", ordinalOf(ordinal[1]), ordinal[0].length);
  const match = ideographPattern.exec(text);
  if (match && isListTail(listPattern, text)) return null;
  return match ? marker("ideograph", ordinalOf(match[1]), match[0].length) : null;
}

/** True where a number stands first that the second counts on from. */
function isListTail(pattern: RegExp, text: string): boolean {
  const list = pattern.exec(text);
  return list !== null && ordinalOf(list[2]) === ordinalOf(list[1]) + 1;
}

/** True where a unit stands at `at`: `2.5小时` is a quantity, `2.1项目管理` a heading. */
export function isMeasured(text: string, at: number): boolean {
  const unit = units.at(text, at);
  if (unit === "" || headingWords.at(text, at) !== "") return false;
  return !nounsOfUnits.get(unit)?.includes(text[at + unit.length] ?? " ");
}

function dashMarker(text: string): Marker | null {
  const match = dashPattern.exec(text);
  return match ? marker("dash", 0, match[0].length) : null;
}

function marker(family: MarkerFamily, ordinal: number, length: number): Marker {
  return { family, ordinal, parts: [ordinal], length };
}

function ordinalOf(numeral: string): number {
  return numeral[0] >= "0" && numeral[0] <= "9" ? Number(numeral) : parseChineseInteger(numeral);
}
