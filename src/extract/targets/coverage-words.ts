import { countedAsNone } from "../../lexicon/indicator-words.ts";
import { characterSearch } from "../../text/characters.ts";
import { createWordList } from "../../text/word-list.ts";
import type { Clause } from "../reading/clauses.ts";
import { type CoverageWord, statement } from "./coverage-word.ts";
import { fullCoverage } from "./full-coverage.ts";
import { readTail } from "./tail.ts";
import { afterAll, making } from "./verb-lists.ts";

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
export function readCoverage(text: string, clause: Clause): CoverageWord[] {
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

/** `营业收入翻一番` grows by 100 %, `翻两番` by 300 %. */
function doubling(phrase: string, offset: number): CoverageWord[] | null {
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
function allOf(phrase: string, offset: number): CoverageWord[] | null {
  const at = phrase.indexOf("全部");
  if (at < 2) return null;
  const next = at + 2;
  // 完成全部改造任务: there 全部 says which
  if (afterAll.at(phrase, next) === "" || making.before(phrase, at) !== "") return null;
  const subjectEnd = at - (/(?:要|应|须|必须|基本|将|已|原则上)$/.exec(phrase.slice(0, at))?.[0].length ?? 0);
  return [statement(offset, [0, subjectEnd], [next, phrase.length], 100, phrase.length, "target/all-of")];
}

/** `所有企业不再使用燃煤锅炉` */
function noMore(phrase: string, offset: number): CoverageWord[] | null {
  const all = phrase.indexOf("所有");
  const at = all < 0 ? -1 : phrase.indexOf("不再", all + 3);
  if (at < 0 || phrase[all + 2] === "的" || at + 2 >= phrase.length) return null;
  return [statement(offset, [all + 2, at], [at, phrase.length], 100, phrase.length, "target/no-more")];
}

/** `实现建设工程重大结构质量安全零事故`, `全市无重大安全生产事故和重大服务质量事件` */
function noneOf(phrase: string, offset: number): CoverageWord[] | null {
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
