import { amountEndings, countedAsNone, droppedEndings, processWords, rateEndings } from "../../lexicon/indicator-words.ts";
import { createWordList } from "../../text/word-list.ts";
import { making } from "./phrase.ts";

export const rates = createWordList(rateEndings);
export const amounts = createWordList(amountEndings);
export const nones = createWordList(countedAsNone);
const dropped = createWordList(droppedEndings);
const processes = createWordList(processWords);

const closers: Record<string, string> = { ")": "(", "》": "《", "〕": "〔", "】": "【", "”": "“" };
const openers = new Set(Object.values(closers));

/** Takes punctuation, connectives and brackets without a partner off both ends. */
export function trimPhrase(text: string, start: number, end: number): [number, number] {
  let from = start;
  let to = end;
  while (from < to && (",、;:的和与及 。".includes(text[from]) || (text[from] in closers && !hasPartner(text, from, to)))) from++;
  while (to > from && (",、;:的和与及 。".includes(text[to - 1]) || (openers.has(text[to - 1]) && to - 1 > from))) to--;
  return [from, to];
}

function hasPartner(text: string, from: number, to: number): boolean {
  return text.slice(from, to).includes(closers[text[from]]);
}

/** `5个省级质检中心建设` counts 省级质检中心: a closing 建设 goes like a verb. */
export function withoutEnding(indicator: string): string {
  const ending = dropped.before(indicator, indicator.length);
  return ending !== "" && indicator.length - ending.length >= 2 ? indicator.slice(0, -ending.length) : indicator;
}

/** True where the phrase ends in the head of a rate or score: 合格率, 满意度, 比重. */
export function endsInRate(phrase: string): boolean {
  return headOf(phrase) !== "";
}

/** The head of a rate at the end of a phrase, brackets behind it ignored; "" where there is none. */
export function headOf(phrase: string): string {
  const bare = phrase.replace(/\([^()]{1,20}\)$/, "");
  if (/(?:效率|频率|概率)$/.test(bare)) return "";
  return rates.before(bare, bare.length);
}

export function endsInAmount(phrase: string): boolean {
  return amounts.before(phrase, phrase.length) !== "";
}

/**
 * Splits coordinated rates, each with a head of its own; coordinated modifiers of one head stay together.
 *
 * ```text
 * 农产品质量安全例行监测合格率、药品和医疗器械及化妆品评价性抽检合格率   two
 * 药品和医疗器械及化妆品评价性抽检合格率                               one
 * ```
 *
 * @returns offsets of each part in `phrase`
 */
export function splitRates(phrase: string): [number, number][] {
  const parts: [number, number][] = [];
  let start = 0;
  for (let at = 1; at < phrase.length; at++) {
    if (!"、和与及".includes(phrase[at]) || depthAt(phrase, at) > 0 || !endsInRate(phrase.slice(start, at))) continue;
    parts.push([start, at]);
    start = at + (phrase.startsWith("以及", at) ? 2 : 1);
  }
  if (parts.length > 0 && !endsInRate(phrase.slice(start))) return [[0, phrase.length]];
  parts.push([start, phrase.length]);
  return parts;
}

/**
 * Splits what 分别 deals values out to: `生产领域和生活领域服务质量顾客满意度` shares the head 服务质量顾客满意度,
 * found where the first part's last characters stand in the last.
 *
 * @param values how many values there are to deal out
 */
export function splitSeverally(phrase: string, values: number): { text: string; start: number; end: number }[] {
  // 京津冀及周边地区、长三角地区 with two values are two: 及 joins only where more parts are needed
  const narrow = partsAt(phrase, "、");
  const parts = values > 1 && narrow.length === values ? narrow : partsAt(phrase, "、和与及");
  if (parts.length === 1) return [{ text: phrase, start: 0, end: phrase.length }];
  const last = phrase.slice(...parts[parts.length - 1]);
  const head = sharedHead(phrase.slice(...parts[0]), last);
  return parts.map(([start, end], at) => ({
    text: at === parts.length - 1 || endsInRate(phrase.slice(start, end)) ? phrase.slice(start, end) : phrase.slice(start, end) + head,
    start,
    end,
  }));
}

function partsAt(phrase: string, separators: string): [number, number][] {
  const cuts = [...phrase].flatMap((character, at) => (separators.includes(character) && depthAt(phrase, at) === 0 ? [at] : []));
  const bounds = [-1, ...cuts, phrase.length];
  return bounds.slice(1).map((end, at): [number, number] => [bounds[at] + 1, end]).filter(([start, end]) => end > start);
}

function sharedHead(first: string, last: string): string {
  for (let length = Math.min(4, first.length); length >= 1; length--) {
    const ending = first.slice(-length);
    const at = last.indexOf(ending);
    if (at > 0 && at + length < last.length) return last.slice(at + length);
  }
  let start = last.length - (amounts.before(last, last.length) || rates.before(last, last.length)).length;
  for (let word = processes.before(last, start); word !== ""; word = processes.before(last, start)) start -= word.length;
  return last.length - start >= 2 && start > 0 ? last.slice(start) : "";
}

function depthAt(phrase: string, at: number): number {
  let depth = 0;
  for (let index = 0; index < at; index++) {
    if ("(《〔【“".includes(phrase[index])) depth++;
    else if (")》〕】”".includes(phrase[index])) depth--;
  }
  return depth;
}

/** True for a rate of nothing but a process (`交工验收合格率`, `提名奖`): its subject stands in the clause before. */
export function lacksSubject(phrase: string): boolean {
  const head = headOf(phrase);
  let end = phrase.length - head.length;
  while (end > 0) {
    const word = processes.before(phrase, end);
    if (word === "") return false;
    end -= word.length;
  }
  return head !== "" || processes.has(phrase);
}

/**
 * The subject that an elided indicator takes over from the one before it: what is left of that without its own
 * rate and processes.
 *
 * ```text
 * 大中型水利工程质量监督覆盖率 → 大中型水利工程        农产品质量安全监测 → 农产品质量安全监测
 * ```
 */
export function subjectOf(indicator: string): string {
  const head = headOf(indicator);
  let end = indicator.length - head.length;
  if (head === "") return indicator;
  for (let word = processes.before(indicator, end); word !== ""; word = processes.before(indicator, end)) end -= word.length;
  const subject = indicator.slice(0, end).replace(/(?:质量|优良中等路|安全)$/, "");
  return subject.length >= 2 ? subject : "";
}

/** `国家级` alone: a modifier whose head stands in the next item. */
export function isBareModifier(phrase: string): boolean {
  return /^(?:国家级|省级|市级|县级|部级|省部级|世界级|区级|国际|国内|乡镇级|村级)$/.test(phrase);
}

/** The head behind the level word: `省级循环经济示范园区和试点企业` → 循环经济示范园区和试点企业. */
export function withoutLevel(phrase: string): string {
  return phrase.replace(/^(?:国家级|省级|市级|县级|部级|省部级|世界级|区级|乡镇级|村级)/, "");
}

/** Offset of the first making verb inside a phrase, where its predicate begins; -1 for none. */
export function predicateStart(phrase: string): number {
  for (let at = 2; at < phrase.length - 1; at++) if (making.at(phrase, at).length >= 2) return at;
  return -1;
}
