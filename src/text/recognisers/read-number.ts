import { chineseDigits } from "../chinese-numerals.ts";
import { shiftDecimal } from "../decimals.ts";
import { type NumberToken, numberAt } from "../numbers.ts";

/** A number with its sign, fraction and vague multiplier. Offsets are of the text given. */
export interface NumberPhrase {
  start: number;
  /** Its first numeral, behind a sign. */
  at: number;
  end: number;
  value: number;
  /** Set where two numerals side by side mean about so many: `三四十`. */
  valueMax: number | null;
  unit: NumberToken["unit"];
  script: NumberToken["script"];
  /** What makes it more than its digits say: `负3.2`, `三分之一`, `三四十`, `500余万`. */
  composed: "sign" | "fraction" | "estimate" | "vague" | null;
}

const neighbours =
  /([一二两三四五六七八])([二三四五六七八九])([十百千]{0,2}[万亿]{0,2})(?![零〇一二三四五六七八九十百千点])/y;
/** `500余万` `十多万` `二十几万`; `一百零几万` */
const vague = /零?[余多几](?<multiplier>[万亿]{1,2})/y;
const fractionBar = /分之(?<sign>负?)/y;
const wholeAndFraction = /又/y;
/** `1/3`, not `2023/2/24` nor `3/12`; the places of a date are set apart by more than one stroke. */
const slashed = /([1-9])\/(10|[2-9])(?![\d/.年月])/y;
const hundredths = "百分之";
const tenThousandths = "万分之";
const negativeWord = "负";
const digits = "0123456789";

/**
 * The number whose first numeral stands at `at`, with what stands before and behind it; null where there is none.
 *
 * ```text
 * 负一又二分之一   -1.5          500余万   5000000         三四十家   30 to 40
 * ```
 *
 * @param text clean, numerals in their plain form
 */
export function readNumber(text: string, at: number): NumberPhrase | null {
  const about = readNeighbours(text, at) ?? readSlashed(text, at) ?? readPercentages(text, at);
  if (about) return about;
  const token = numberAt(text, at);
  if (!token) return null;
  const phrase = { ...plain(token), ...(readFraction(text, token) ?? readVague(text, token)) };
  if (text.startsWith(tenThousandths, at - tenThousandths.length) && !"十百千万".includes(text[at - 4] ?? " ")) {
    return { ...phrase, start: at - tenThousandths.length, value: phrase.value / 10_000, composed: "fraction" };
  }
  return withSign(text, phrase);
}

function plain({ start, end, value, unit, script }: NumberToken): NumberPhrase {
  return { start, at: start, end, value, valueMax: null, unit, script, composed: null };
}

/** `两三家` `七八个` `三四十` `三五年`: about; `二〇二五` and `一二三` are none. */
function readNeighbours(text: string, at: number): NumberPhrase | null {
  neighbours.lastIndex = at;
  const match = neighbours.exec(text);
  if (!match || "十百千万亿零〇一二三四五六七八九".includes(text[at - 1] ?? " ")) return null;
  const [low, high] = [match[1], match[2]].map((digit) => chineseDigits.get(digit) ?? 0);
  // 三五, 三四 and so on: what is further apart is a name (二八, 一九)
  if (high <= low || high - low > 2 || (high - low === 2 && match[1] !== "三")) return null;
  const places = placesIn(match[3]);
  const [value, valueMax] = [low, high].map((digit) => shiftDecimal(String(digit), places));
  const end = at + match[0].length;
  return { start: at, at, end, value, valueMax, unit: null, script: "chinese", composed: "estimate" };
}

/** `百分之二三十`: from twenty to thirty percent */
function readPercentages(text: string, at: number): NumberPhrase | null {
  const about = text.startsWith(hundredths, at) ? readNeighbours(text, at + hundredths.length) : null;
  return about && { ...about, start: at, at, unit: "%" };
}

function readSlashed(text: string, at: number): NumberPhrase | null {
  slashed.lastIndex = at;
  const match = slashed.exec(text);
  if (!match || /[\d/.]/.test(text[at - 1] ?? " ")) return null;
  const [numerator, denominator] = [Number(match[1]), Number(match[2])];
  if (numerator >= denominator) return null;
  const value = numerator / denominator;
  return {
    start: at,
    at,
    end: at + match[0].length,
    value,
    valueMax: null,
    unit: null,
    script: "arabic",
    composed: "fraction",
  };
}

function placesIn(multiplier: string): number {
  const placesOf: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8 };
  let places = 0;
  for (const place of multiplier) places += placesOf[place];
  return places;
}

/** `三分之一` `16分之5` `一又二分之一` `万分之三`; `百分之五` is a percentage, which the number itself holds. */
function readFraction(text: string, token: NumberToken): Pick<NumberPhrase, "end" | "value" | "composed"> | null {
  const fraction = readParts(text, token);
  if (fraction) return { ...fraction, composed: "fraction" };
  wholeAndFraction.lastIndex = token.end;
  if (!wholeAndFraction.test(text)) return null;
  const denominator = numberAt(text, token.end + 1);
  const rest = denominator && readParts(text, denominator);
  return rest ? { end: rest.end, value: token.value + rest.value, composed: "fraction" } : null;
}

function readParts(text: string, denominator: NumberToken): { end: number; value: number } | null {
  fractionBar.lastIndex = denominator.end;
  const bar = fractionBar.exec(text);
  if (!bar || denominator.value === 0) return null;
  const numerator = numberAt(text, fractionBar.lastIndex);
  if (!numerator || numerator.unit !== null) return null;
  const sign = bar.groups?.sign === "" ? 1 : -1;
  return { end: numerator.end, value: (sign * numerator.value) / denominator.value };
}

function readVague(text: string, token: NumberToken): Pick<NumberPhrase, "end" | "value" | "composed"> | null {
  vague.lastIndex = token.end;
  const multiplier = vague.exec(text)?.groups?.multiplier;
  if (multiplier === undefined) return null;
  const value = shiftDecimal(String(token.value), placesIn(multiplier));
  return { end: vague.lastIndex, value, composed: "vague" };
}

/** `负3.2` `-1.18%`, but neither `正负5%`, `1995-1997年`, `GB18918-2002` nor a bullet before a year. */
function withSign(text: string, phrase: NumberPhrase): NumberPhrase {
  const { start } = phrase;
  const isNegative = text[start - 1] === negativeWord ? text[start - 2] !== "正" : isMinus(text, phrase);
  if (!isNegative) return phrase;
  return { ...phrase, start: start - 1, value: -phrase.value, composed: phrase.composed ?? "sign" };
}

function isMinus(text: string, { start, end, value }: NumberPhrase): boolean {
  if (text[start - 1] !== "-" || !digits.includes(text[start])) return false;
  if (
    /[\dA-Za-z)\]〕—–~-]/.test(text[start - 2] ?? " ") ||
    "零〇一二三四五六七八九十百千万亿".includes(text[start - 2] ?? " ")
  )
    return false;
  return !(value >= 1900 && value < 2100 && text[end] === "年");
}
