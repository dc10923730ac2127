import {
  amountEndings,
  processWords,
  rateEndings,
  unnamedAmountEndings,
  unnamedRateEndings,
} from "../../../lexicon/indicator-words.ts";
import { isLatin } from "../../../text/characters.ts";
import { createWordList } from "../../../text/word-list.ts";

const closingBracket = ")".charCodeAt(0);
const rates = createWordList(rateEndings);
const unnamedRates = createWordList(unnamedRateEndings);
const amounts = createWordList(amountEndings);
const unnamedAmounts = createWordList(unnamedAmountEndings);
const processes = createWordList(processWords);

/** The head of a rate at the end of a phrase, brackets behind it ignored; "" where there is none. */
export function rateHead(phrase: string): string {
  const bare = phrase.endsWith(")") ? phrase.replace(/\([^()]{1,20}\)$/, "") : phrase;
  return unnamedRates.before(bare, bare.length) === "" ? rates.before(bare, bare.length) : "";
}

/** True where the phrase ends in the head of a rate or score: 合格率, 满意度, 比重; not in 效率. */
export function endsInRate(phrase: string): boolean {
  return rateHead(phrase) !== "";
}

/** The amount at the end of a phrase: 总产值, 面积, 能力; "" where there is none. */
export function amountHead(phrase: string): string {
  return unnamedAmounts.before(phrase, phrase.length) === "" ? amounts.before(phrase, phrase.length) : "";
}

/** `数据中心能源利用效率(PUE)`: an index that goes by its letters. */
export function endsInLetters(phrase: string): boolean {
  const last = phrase.charCodeAt(phrase.length - 1);
  return (isLatin(last) || last === closingBracket) && /[A-Z]{2,6}\)?$/.test(phrase);
}

/** True where the phrase ends in an amount. */
export function endsInAmount(phrase: string): boolean {
  return amountHead(phrase) !== "";
}

/** Offset at which the head of a phrase begins, with the processes before it: `…|监督抽查合格率`; its length for none. */
export function headStart(phrase: string): number {
  const head = amounts.before(phrase, phrase.length) || rates.before(phrase, phrase.length);
  return beforeProcesses(phrase, phrase.length - head.length);
}

/** Steps back over processes: 验收, 抽检, 覆盖. */
export function beforeProcesses(phrase: string, end: number): number {
  let start = end;
  for (let word = processes.before(phrase, start); word !== ""; word = processes.before(phrase, start))
    start -= word.length;
  return start;
}

export function isProcess(phrase: string): boolean {
  return processes.has(phrase);
}
