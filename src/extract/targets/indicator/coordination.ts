import { type CharacterTest, characterSet } from "../../../text/characters.ts";
import { endsInAmount, endsInRate, headStart } from "./heads.ts";
import { withSharedMeasure } from "./joined-measure.ts";

const isListComma = characterSet("、");
const isJoint = characterSet("、和与及");
const isJointOfRates = characterSet("、和与及以");
const opens = characterSet("(《〔【“");
const closes = characterSet(")》〕】”");

/** Half-open offsets of a part of a phrase. */
export type Part = [start: number, end: number];

/**
 * Splits coordinated rates, each with a head of its own; coordinated modifiers of one head stay together.
 *
 * ```text
 * 农产品质量安全例行监测合格率、药品和医疗器械及化妆品评价性抽检合格率   two
 * 药品和医疗器械及化妆品评价性抽检合格率                               one
 * ```
 */
export function splitRates(phrase: string): Part[] {
  const parts: Part[] = [];
  let start = 0;
  for (const at of joints(phrase, isJointOfRates)) {
    if (at < start || !endsInRate(phrase.slice(start, at))) continue;
    parts.push([start, at]);
    start = at + (phrase.startsWith("以及", at) ? 2 : 1);
  }
  if (parts.length > 0 && !endsInRate(phrase.slice(start))) return [[0, phrase.length]];
  parts.push([start, phrase.length]);
  return parts;
}

/**
 * Splits what 分别 deals values out to: `生产领域和生活领域服务质量顾客满意度` shares the head 服务质量顾客满意度, found where
 * the first part's last characters stand in the last.
 *
 * @param values how many values there are to deal out
 */
export function splitSeverally(phrase: string, values: number): { text: string; start: number }[] {
  // 京津冀及周边地区、长三角地区 with two values are two: 及 joins only where more parts are needed
  const narrow = partsAt(phrase, isListComma);
  const parts = values > 1 && narrow.length === values ? narrow : partsAt(phrase, isJoint);
  if (parts.length === 1) return [{ text: phrase, start: 0 }];
  const head = sharedHead(phrase.slice(...parts[0]), phrase.slice(...parts[parts.length - 1]));
  return parts.map(([start, end], at) => {
    const part = phrase.slice(start, end);
    const own = at === parts.length - 1 || endsInRate(part) || endsInAmount(part) ? part : part + head;
    return { text: at === 0 ? own : withSharedMeasure(phrase.slice(...parts[0]), own), start };
  });
}

function sharedHead(first: string, last: string): string {
  // 用水、用气|报装全过程审批时限: two words that begin alike
  if (first.length === 2 && first[0] === last[0] && last.length > 3) return last.slice(2);
  for (let length = Math.min(4, first.length); length >= 1; length--) {
    const at = last.indexOf(first.slice(-length));
    if (at > 0 && at + length < last.length) return last.slice(at + length);
  }
  const start = headStart(last);
  return last.length - start >= 2 && start > 0 ? last.slice(start) : "";
}

function partsAt(phrase: string, isSeparator: CharacterTest): Part[] {
  const bounds = [-1, ...joints(phrase, isSeparator), phrase.length];
  return bounds.slice(1).flatMap((end, at): Part[] => (end > bounds[at] + 1 ? [[bounds[at] + 1, end]] : []));
}

/** Offsets of the joining characters outside of brackets and quotation marks. */
function joints(phrase: string, isSeparator: CharacterTest): number[] {
  const found: number[] = [];
  let depth = 0;
  for (let at = 0; at < phrase.length; at++) {
    const code = phrase.charCodeAt(at);
    if (opens(code)) depth++;
    else if (closes(code)) depth--;
    else if (depth === 0 && isSeparator(code) && (phrase[at] !== "以" || phrase[at + 1] === "及")) found.push(at);
  }
  return found;
}
