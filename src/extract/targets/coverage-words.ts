import { countedAsNone } from "../../lexicon/indicator-words.ts";
import { characterSearch } from "../../text/characters.ts";
import { createWordList } from "../../text/word-list.ts";
import type { Clause } from "../reading/clauses.ts";
import { readTail } from "./tail.ts";
import { afterAll, making } from "./verb-lists.ts";

/** A coverage word read as a number (`docs/definitions.md`): 全覆盖 is 100 %, 零事故 is 0. Offsets are of the text. */
export interface CoverageStatement {
  /** The subject without the word; `predicate` follows it where the word stands in between. */
  subject: [number, number];
  predicate: [number, number] | null;
  value: number;
  /** 翻一番 is an increase; what is covered or gone is a level. */
  aspect: "level" | "increase";
  /** `较2020年翻一番` */
  baselineYear: number | null;
  /** From the first to the last character of the statement. */
  start: number;
  end: number;
  rule: string;
}

const nones = createWordList(countedAsNone);
const nextBeginning = characterSearch("全不清零无翻倍");
const coverageWord = /全覆盖|全部|不再|清零|零|无|翻(?:一|两)?番|翻倍|倍增/y;

/** True where a stretch may state coverage; most do not, and are passed over where they have no number. */
export function hasCoverageWord(text: string, [start, end]: readonly [number, number]): boolean {
  for (let at = nextBeginning(text, start, end); at >= 0; at = nextBeginning(text, at + 1, end)) {
    coverageWord.lastIndex = at;
    if (coverageWord.test(text) && coverageWord.lastIndex <= end) return true;
  }
  return false;
}

/** Reads the coverage words of a clause that has no number beside them. */
export function readCoverage(text: string, clause: Clause): CoverageStatement[] {
  const { start, end } = clause;
  const phrase = text.slice(start, end);
  return (
    fullCoverage(phrase, start) ??
    doubling(phrase, start) ??
    allOf(phrase, start) ??
    noMore(phrase, start) ??
    noneOf(phrase, start) ??
    []
  );
}

/** `推进规模以上工业企业“机器换人”全覆盖`, `黑臭水体清零` */
function fullCoverage(phrase: string, offset: number): CoverageStatement[] | null {
  for (const [word, value, rule] of [
    ["全覆盖", 100, "target/full-coverage"],
    ["清零", 0, "target/none-left"],
  ] as const) {
    const at = phrase.indexOf(word);
    // 健全覆盖城乡的…, 全覆盖式: the characters meet by chance or name a manner
    if (
      at < 2 ||
      phrase[at - 1] === "健" ||
      /[、,]/.test(phrase[at - 1]) ||
      /^(?:[的式化性网]|试点)/.test(phrase.slice(at + word.length))
    )
      continue;
    const subjectEnd =
      at - (/(?:实现|达到|基本实现|全面实现|动态|基本|有效){1,4}$/.exec(phrase.slice(0, at))?.[0].length ?? 0);
    if (subjectEnd < 2) continue;
    if (at - subjectEnd === 0 && isInsideName(phrase, at)) continue;
    const end = at + word.length;
    if (phrase.slice(0, subjectEnd).endsWith("“双")) return doubleZero(phrase, subjectEnd, end, offset);
    return [statement(offset, [0, subjectEnd], null, value, end, rule)];
  }
  return null;
}

/** `“市场主体法律顾问网格化全覆盖”等机制`: what is covered stands with the word in one name. */
function isInsideName(phrase: string, at: number): boolean {
  const open = phrase.lastIndexOf("“", at);
  return open > phrase.lastIndexOf("”", at) && at - open > 2;
}

/** `城市黑臭水体和合流管网实现“双清零”`: both subjects. */
function doubleZero(phrase: string, subjectEnd: number, end: number, offset: number): CoverageStatement[] {
  const last = subjectEnd - 2 - (/(?:实现|达到)$/.exec(phrase.slice(0, subjectEnd - 2))?.[0].length ?? 0);
  const joint = phrase.indexOf("和");
  if (joint < 0 || joint >= last) return [statement(offset, [0, last], null, 0, end, "target/none-left")];
  return [
    statement(offset, [0, joint], null, 0, end, "target/none-left"),
    statement(offset, [joint + 1, last], null, 0, end, "target/none-left"),
  ];
}

/** `营业收入翻一番` grows by 100 %, `翻两番` by 300 %. */
function doubling(phrase: string, offset: number): CoverageStatement[] | null {
  const match = /翻(一|两)?番|翻倍|倍增$/.exec(phrase);
  if (!match || match.index < 2) return null;
  const tail = readTail(phrase, 0, match.index);
  const value = match[1] === "两" ? 300 : 100;
  return [
    {
      ...statement(offset, [0, tail.end], null, value, match.index + match[0].length, "target/doubling"),
      aspect: "increase",
      baselineYear: tail.baselineYear,
    },
  ];
}

/** `竣工工程质量全部达到国家标准或规范要求` */
function allOf(phrase: string, offset: number): CoverageStatement[] | null {
  const at = phrase.indexOf("全部");
  if (at < 2) return null;
  const next = at + 2;
  // 完成全部改造任务: there 全部 says which
  if (afterAll.at(phrase, next) === "" || making.before(phrase, at) !== "") return null;
  const subjectEnd = at - (/(?:要|应|须|必须|基本|将|已|原则上)$/.exec(phrase.slice(0, at))?.[0].length ?? 0);
  return [statement(offset, [0, subjectEnd], [next, phrase.length], 100, phrase.length, "target/all-of")];
}

/** `所有企业不再使用燃煤锅炉` */
function noMore(phrase: string, offset: number): CoverageStatement[] | null {
  const all = phrase.indexOf("所有");
  const at = all < 0 ? -1 : phrase.indexOf("不再", all + 3);
  if (at < 0 || phrase[all + 2] === "的" || at + 2 >= phrase.length) return null;
  return [statement(offset, [all + 2, at], [at, phrase.length], 100, phrase.length, "target/no-more")];
}

/** `实现建设工程重大结构质量安全零事故`, `全市无重大安全生产事故和重大服务质量事件` */
function noneOf(phrase: string, offset: number): CoverageStatement[] | null {
  const zero = phrase.indexOf("零");
  if (zero >= 2) {
    const noun = nones.at(phrase, zero + 1);
    const end = zero + 1 + noun.length;
    if (noun !== "" && end === phrase.length)
      return [statement(offset, [0, zero], [zero + 1, end], 0, end, "target/none-of")];
  }
  const none = phrase.indexOf("无");
  if (none < 0 || none > 6 || !/^无(?:重大|较大|重特大|特大|群体性)/.test(phrase.slice(none))) return null;
  return splitNones(phrase, none + 1).map(([from, to]) => statement(offset, [from, to], null, 0, to, "target/none-of"));
}

function splitNones(phrase: string, from: number): [number, number][] {
  const parts: [number, number][] = [];
  let start = from;
  for (let at = from; at <= phrase.length; at++) {
    if (at < phrase.length && !"、和及".includes(phrase[at])) continue;
    if (nones.before(phrase, at, start) !== "") parts.push([start, at]);
    start = at + 1;
  }
  return parts;
}

function statement(
  offset: number,
  subject: [number, number],
  predicate: [number, number] | null,
  value: number,
  end: number,
  rule: string,
): CoverageStatement {
  const move = ([from, to]: [number, number]): [number, number] => [from + offset, to + offset];
  return {
    subject: move(subject),
    predicate: predicate ? move(predicate) : null,
    value,
    aspect: "level",
    baselineYear: null,
    start: offset + subject[0],
    end: offset + end,
    rule,
  };
}
