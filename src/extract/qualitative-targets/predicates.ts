import { unnamedRateEndings } from "../../lexicon/indicator-words.ts";
import {
  benchmarkEndings,
  benchmarkOwners,
  benchmarkVerbs,
  directionAdverbs,
  directionVerbs,
  namedQuantities,
  rankEndings,
  rankVerbs,
} from "../../lexicon/qualitative-words.ts";
import { characterSearch } from "../../text/characters.ts";
import type { Range } from "../../text/clean-text.ts";
import { createWordList } from "../../text/word-list.ts";

/** A predicate that states a measurable aim without a number. Offsets are of the phrase given. */
export interface Predicate {
  start: number;
  end: number;
  rule: "qualitative/rank" | "qualitative/benchmark" | "qualitative/breakthrough" | "qualitative/direction";
}

const ranks = createWordList(rankVerbs);
const rankNouns = createWordList(rankEndings);
const benchmarks = createWordList(benchmarkVerbs);
const benchmarkNouns = createWordList(benchmarkEndings);
const directions = createWordList(directionVerbs);
const manners = createWordList(directionAdverbs);
const quantities = createWordList(namedQuantities);
const unnamed = createWordList(unnamedRateEndings);

/** Verb and name of the shortest quantity: 提高出口比重. */
const shortestQuantity = 4;
/** Longest predicate: 进入质量强国、质量强省建设工作成效突出地方行列. */
const longestPredicate = 40;
/** Said to be missing (`尚未实现零的突破`) it is a complaint. */
const breakthrough = /(?<!未|没有)实现(?:历史性)?零的突破/;

/** All words that a predicate may end in; 稳定在满意区间, 实现零的突破. */
const endings = createWordList([
  ...rankEndings,
  ...benchmarkEndings,
  ...directionVerbs,
  ...namedQuantities,
  "区间",
  "零的突破",
]);
const nextClauseEnd = characterSearch(",;:【】。!?");

/** False for most clauses, by their last word alone. */
export function mayEndPredicate(text: string, end: number): boolean {
  return endings.before(text, end) !== "";
}

/** False for most sentences: no stretch of theirs ends like a predicate. */
export function mayHoldPredicate(text: string, [start, end]: Range): boolean {
  for (let at = nextClauseEnd(text, start, end); at >= 0; at = nextClauseEnd(text, at + 1, end))
    if (mayEndPredicate(text, at)) return true;
  return mayEndPredicate(text, end);
}

/**
 * The predicate of a clause, or null.
 *
 * ```text
 * 质量强市建设进入全省第一方阵            工程质量抽查符合率不断提高
 *            ^^^^^^^^^^^^^^              ^^^^^^^^^^^^^^^^^^
 * ```
 */
export function findPredicate(clause: string): Predicate | null {
  const broken = breakthrough.exec(clause);
  if (broken) return { start: broken.index, end: broken.index + broken[0].length, rule: "qualitative/breakthrough" };
  return findRank(clause) ?? findBenchmark(clause) ?? findDirection(clause);
}

function findRank(clause: string): Predicate | null {
  const noun = rankNouns.before(clause, clause.length);
  if (noun === "") return null;
  for (let at = Math.max(0, clause.length - longestPredicate); at < clause.length - noun.length; at++) {
    const verb = ranks.at(clause, at);
    // 国家级, 省级 between verb and rank name another thing; 保持 needs a rank that is more than 先进水平
    if (verb !== "" && at + verb.length <= clause.length - noun.length)
      return { start: at, end: clause.length, rule: "qualitative/rank" };
  }
  return null;
}

function findBenchmark(clause: string): Predicate | null {
  const noun = benchmarkNouns.before(clause, clause.length);
  if (noun === "") return null;
  const from = Math.max(0, clause.length - longestPredicate);
  for (let at = from; at < clause.length - noun.length; at++) {
    const verb = benchmarks.at(clause, at);
    if (verb === "") continue;
    const between = clause.slice(at + verb.length);
    const owned = benchmarkOwners.some((owner) => between.includes(owner));
    if (owned || noun === "峰值") return { start: at, end: clause.length, rule: "qualitative/benchmark" };
  }
  return null;
}

function findDirection(clause: string): Predicate | null {
  return quantityThenVerb(clause) ?? verbThenQuantity(clause);
}

/** `服务质量群众满意度全面提升`; of several subjects the named quantity alone, where it stands last. */
function quantityThenVerb(clause: string): Predicate | null {
  const verb = directions.before(clause, clause.length) || stableRange(clause);
  if (verb === "") return null;
  let end = clause.length - verb.length;
  for (let word = manners.before(clause, end); word !== ""; word = manners.before(clause, end)) end -= word.length;
  return endsInQuantity(clause, end)
    ? { start: startOfQuantity(clause, end), end: clause.length, rule: "qualitative/direction" }
    : null;
}

/** `公共服务质量满意度稳定在满意区间` */
function stableRange(clause: string): string {
  return /(?:稳定在|保持在|处于)[一-鿿]{2,6}区间$/.exec(clause)?.[0] ?? "";
}

/**
 * `显著提高城镇新建建筑中绿色建材应用比例`; behind a subject of its own the verb needs an adverb
 * (`推动融资担保机构合理提高担保放大倍数`).
 */
function verbThenQuantity(clause: string): Predicate | null {
  if (!endsInQuantity(clause, clause.length)) return null;
  for (let at = 0; at < clause.length - shortestQuantity; at++) {
    if (directions.at(clause, at) === "") continue;
    const start = startOfAdverbs(clause, at);
    if (start < at || at === 0) return { start, end: clause.length, rule: "qualitative/direction" };
  }
  return null;
}

function startOfAdverbs(clause: string, verb: number): number {
  let start = verb;
  for (let word = manners.before(clause, start); word !== ""; word = manners.before(clause, start))
    start -= word.length;
  return start;
}

function endsInQuantity(clause: string, end: number): boolean {
  if (end < 3 || unnamed.before(clause, end) !== "") return false;
  return quantities.before(clause, end) !== "";
}

/** Behind the last subject of another kind: `质量整体水平、品牌影响力、人民群众质量满意度`. */
function startOfQuantity(clause: string, end: number): number {
  const cut = Math.max(clause.lastIndexOf("、", end), clause.lastIndexOf("和", end)) + 1;
  // 获得感、满意度: what is left alone is no name of a quantity
  return end - cut > 4 ? cut : 0;
}
