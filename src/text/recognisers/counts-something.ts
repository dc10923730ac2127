import { wordsWithNumerals } from "../../lexicon/numeral-words.ts";
import { fiveYearPlans } from "../../lexicon/time-words.ts";
import { isHan } from "../characters.ts";
import type { WordList } from "../word-list.ts";
import { createWordList } from "../word-list.ts";
import type { NumberPhrase } from "./read-number.ts";

const words = createWordList(wordsWithNumerals);
const longestWord = Math.max(...wordsWithNumerals.map((word) => word.length));
const planNames = new Set(Object.keys(fiveYearPlans));
const quotes = "“\"‘'「";
/** Behind these a single numeral counts as before a unit: 三月, 四季度, 翻一番, 七成. */
const followers = "月季番成";
/** What makes a number of a single numeral before it, besides units: 三分之一, 二点五, 三成, 一至五, 十几个, 百余家. */
const numberSigns = "分点成至到~-—–余多几、和及";

/**
 * True where a numeral says how many. It does not in words (四川, 一切, 长三角), in names of plans (“十四五”) and behind 第;
 * a single numeral does only before a unit, or where no word is around it.
 *
 * @param units of the lexicon
 */
export function countsSomething(text: string, phrase: NumberPhrase, units: WordList): boolean {
  const { start, end, script, unit } = phrase;
  if (text[start - 1] === "第") return false;
  if (script === "arabic" || unit !== null || phrase.composed !== null) return true;
  const numeral = text.slice(start, end);
  if (isPlanName(text, numeral, start) || isInWord(text, start, end)) return false;
  if (isDigitRun(numeral)) return numeral.length > 1 && /[零〇]/.test(numeral) ? true : isYear(text, numeral, end);
  if (!isShort(numeral) || units.at(text, end) !== "") return true;
  return followers.includes(text[end] ?? " ") || stands(text, start, end);
}

/** 十四五 is one whatever stands around it, 十五 only in quotation marks. */
function isPlanName(text: string, numeral: string, start: number): boolean {
  return planNames.has(numeral) && (numeral.length > 2 || quotes.includes(text[start - 1] ?? " "));
}

/** 一二三, 三七: digits that no place tells from a name; four of them before 年 are a year. */
function isDigitRun(numeral: string): boolean {
  return numeral.length > 1 && !/[十百千万亿点]/.test(numeral);
}

function isYear(text: string, numeral: string, end: number): boolean {
  return numeral.length === 4 && text[end] === "年";
}

/** One numeral, or places without a digit: 百, 千万. */
function isShort(numeral: string): boolean {
  return numeral.length === 1 || /^[百千万亿]{1,4}$/.test(numeral);
}

/** No ideograph, or a sign of numbers, on both sides. */
function stands(text: string, start: number, end: number): boolean {
  return isFree(text, start - 1) && isFree(text, end);
}

function isFree(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return Number.isNaN(code) || !isHan(code) || numberSigns.includes(text[at]);
}

/** True where a word of the list covers the numeral, wherever in the word it stands. */
function isInWord(text: string, start: number, end: number): boolean {
  for (let from = Math.max(0, start - longestWord + 1); from <= start; from++) {
    const word = words.at(text, from);
    if (word !== "" && from + word.length >= end && from + word.length > start) return true;
  }
  return false;
}
