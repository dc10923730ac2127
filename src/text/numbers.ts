import { characterSearch, isDigit, isLatin } from "./characters.ts";
import { chineseDigits, parseChineseInteger } from "./chinese-numerals.ts";
import { shiftDecimal } from "./decimals.ts";

/** A number as printed. Offsets are of the text given. */
export interface NumberToken {
  start: number;
  end: number;
  /** The slice: `1620万`, `98.5`, `百分之六十三`. */
  text: string;
  /** Its value, 万 and 亿 worked out. */
  value: number;
  /** Set for percentages in words: the unit that they carry in themselves. */
  unit: "%" | null;
  /** How it is written. */
  script: "arabic" | "chinese";
}

const arabicPattern = /\d{1,3}(?:,\d{3}){1,5}(?:\.\d{1,6})?|\d{1,16}(?:\.\d{1,8})?/y;
/** `万` `亿` `万亿` `千万` `百万` behind digits; 千 begins units (千瓦, 千米, 千克) and multiplies only before others. */
const multiplierPattern = /[十百千]?(?:万亿|[万亿])|[百千](?=[元亩家人户件])/y;
const chinesePattern = /[零〇一二两三四五六七八九十百千万亿]{1,24}(?:点[零〇一二三四五六七八九]{1,6})?/y;
/** `3亿5000万` `5万4千6百`: what follows a multiplier, each in a smaller one; 千瓦 and 百分点 are units. */
const remainderPattern = /(?<digits>\d{1,4})(?<multiplier>[十百千]?[万亿]|[十百千](?![万亿瓦米克伏卡赫分]))/y;
const percentPattern = /([百千])分之/y;
/** A digit, or where 百分之 and 千分之 are told from other words. */
const figure = /[\d分]/g;
const numerals = "零〇一二两三四五六七八九十百千万亿";
const placesOf: Record<string, number> = { 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8 };

/**
 * Every number of a clean text, in Arabic digits and in Chinese numerals, in order. Numbers that are parts of names and
 * codes come too (`ISO9000`, `12315`): what a number means is decided by those who read on.
 */
export function findNumbers(text: string): NumberToken[] {
  const numbers: NumberToken[] = [];
  for (let at = nextNumeral(text, 0); at >= 0; ) {
    const token = numberAt(text, at);
    if (token) numbers.push(token);
    at = nextNumeral(text, token ? token.end : at + 1);
  }
  return numbers;
}

/**
 * The numbers that are figures, in Arabic digits or percentages in words: {@link findNumbers} without 三, 二十 …,
 * for those who pass over them.
 */
export function findFigures(text: string): NumberToken[] {
  const figures: NumberToken[] = [];
  let end = 0;
  figure.lastIndex = 0;
  while (figure.test(text)) {
    const at = figure.lastIndex - 1;
    const start = text[at] === "分" ? startOfPercentage(text, at) : at;
    const token = start < end ? null : numberAt(text, start);
    if (!token) continue;
    figures.push(token);
    end = token.end;
    figure.lastIndex = Math.max(end, at + 1);
  }
  return figures;
}

/** Where the percentage in words begins whose 分 stands at `at`; -1 where there is none, or a numeral holds its head. */
function startOfPercentage(text: string, at: number): number {
  const isHead = text[at + 1] === "之" && (text[at - 1] === "百" || text[at - 1] === "千");
  return isHead && !numerals.includes(text[at - 2] ?? " ") ? at - 1 : -1;
}

/** The number that begins at `at`, or null. */
export function numberAt(text: string, at: number): NumberToken | null {
  return (text[at + 1] === "分" ? percentAt(text, at) : null) ?? plainNumberAt(text, at);
}

function plainNumberAt(text: string, at: number): NumberToken | null {
  return isDigit(text.charCodeAt(at)) ? arabicAt(text, at) : chineseAt(text, at);
}

/** Offset of the next digit or Chinese numeral, where a number may begin; -1 for none. */
export const nextNumeral = characterSearch(`0123456789${[...chineseDigits.keys()].join("")}十百千`);

function arabicAt(text: string, at: number): NumberToken | null {
  arabicPattern.lastIndex = at;
  const match = arabicPattern.exec(text);
  if (!match) return null;
  const digits = match[0].includes(",") ? match[0].replaceAll(",", "") : match[0];
  const end = at + match[0].length;
  multiplierPattern.lastIndex = end;
  const multiplier = multiplierPattern.exec(text)?.[0] ?? "";
  const places = placesIn(multiplier);
  const value = shiftDecimal(digits, places);
  const rest = places === 0 ? NOTHING : remainderAt(text, end + multiplier.length, places);
  return token(text, at, end + multiplier.length + rest.length, value + rest.value, null, "arabic");
}

const NOTHING = { length: 0, value: 0 };

/** What is added to a number behind its multiplier: 5000万 of 3亿5000万. */
function remainderAt(text: string, at: number, places: number): { length: number; value: number } {
  remainderPattern.lastIndex = at;
  const groups = remainderPattern.exec(text)?.groups;
  if (!groups) return NOTHING;
  const own = placesIn(groups.multiplier);
  if (own >= places) return NOTHING;
  const length = groups.digits.length + groups.multiplier.length;
  const rest = remainderAt(text, at + length, own);
  return { length: length + rest.length, value: shiftDecimal(groups.digits, own) + rest.value };
}

function placesIn(multiplier: string): number {
  let places = 0;
  for (const place of multiplier) places += placesOf[place];
  return places;
}

/** `百分之六十三`, `百分之5.5`, `千分之三` as a percentage. */
function percentAt(text: string, at: number): NumberToken | null {
  percentPattern.lastIndex = at;
  const head = percentPattern.exec(text);
  if (!head) return null;
  const number = plainNumberAt(text, at + head[0].length);
  if (!number) return null;
  const value = head[1] === "百" ? number.value : shiftDecimal(String(number.value), -1);
  return token(text, at, number.end, value, "%", number.script);
}

function chineseAt(text: string, at: number): NumberToken | null {
  if (!chineseDigits.has(text[at]) && !"十百千".includes(text[at])) return null;
  chinesePattern.lastIndex = at;
  const match = chinesePattern.exec(text);
  if (!match || isPoint(text, at + match[0].length)) return null;
  const value = parseNumeral(match[0]);
  return Number.isNaN(value) ? null : token(text, at, at + match[0].length, value, null, "chinese");
}

/** `六十三点五` 63.5; NaN where a numeral is none. */
function parseNumeral(numeral: string): number {
  const point = numeral.indexOf("点");
  if (point < 0) return parseChineseInteger(numeral);
  const decimals = [...numeral.slice(point + 1)].map((digit) => chineseDigits.get(digit)).join("");
  return Number(`${parseChineseInteger(numeral.slice(0, point))}.${decimals}`);
}

/** 百 and 千 of `个百分点`, `百分比`, `千分点` count nothing. */
function isPoint(text: string, end: number): boolean {
  return text[end] === "分" && /[百千]分[点比]/.test(text.slice(end - 1, end + 2));
}

function token(
  text: string,
  start: number,
  end: number,
  value: number,
  unit: "%" | null,
  script: NumberToken["script"],
): NumberToken {
  return { start, end, text: text.slice(start, end), value, unit, script };
}

/** True where a number is part of a code: letters or a point directly before it (`PM2.5`, `ISO9000`, `G60`, `A.1`). */
export function isInCode(text: string, start: number): boolean {
  const before = text.charCodeAt(start - 1);
  return (
    isLatin(before) || ((text[start - 1] === "." || text[start - 1] === "-") && isLatin(text.charCodeAt(start - 2)))
  );
}
