import { durationUnits } from "../../../lexicon/units.ts";
import { amountHead, beforeProcesses, endsInAmount, headStart, isProcess, rateHead } from "./heads.ts";

/** What shares the rate of others of its kind: places, projects, firms. */
const placeOrKind = /^.{0,14}?(地区|城市|项目|企业|部分|学校|医院|机构|[市县省区州])$/;

/** True for a rate of nothing but processes (`交工验收合格率`, `提名奖`): its subject stands in the clause before. */
export function lacksSubject(phrase: string): boolean {
  const head = rateHead(phrase);
  if (head === "") return isProcess(phrase);
  return beforeProcesses(phrase, phrase.length - head.length) === 0;
}

/**
 * The subject that an elided indicator takes over from the one before it: what is left of that without its own rate and
 * the processes before the rate.
 *
 * ```text
 * 大中型水利工程质量监督覆盖率 → 大中型水利工程        农产品质量安全监测 → 农产品质量安全监测
 * 规模以上企业数量             → 规模以上企业
 * ```
 */
export function subjectOf(indicator: string): string {
  const head = rateHead(indicator);
  if (head === "") return withoutAmount(indicator);
  const end = beforeProcesses(indicator, indicator.length - head.length);
  const subject = indicator.slice(0, end).replace(/(?:质量|安全)$/, "");
  return subject.length >= 2 ? subject : "";
}

function withoutAmount(indicator: string): string {
  const bare = indicator.slice(0, indicator.length - amountHead(indicator).length);
  return bare.length >= 2 ? bare : indicator;
}

/** `类型化案件实现推广适用率`: a rate of nothing but a process belongs to the subject before the verb. */
export function withoutVerb(phrase: string): string {
  const at = phrase.lastIndexOf("实现");
  return at >= 2 && lacksSubject(phrase.slice(at + 2)) ? phrase.slice(0, at) + phrase.slice(at + 2) : phrase;
}

/** `该比例达到45%` speaks of the indicator before. */
export function resolvePronoun(phrase: string, before: string | null): string {
  return before !== null && /^(?:该|这一|此)(?:比例|比重|指标|占比|数值|率)$/.test(phrase) ? before : phrase;
}

/**
 * The rate of the clause before, where a clause names only other places or things of the same kind for it; "" for none.
 * The places of the clause before are left out.
 *
 * ```text
 * 新开工装配式建筑占新建建筑比例达到40%以上,济南、青岛、烟台3市不低于50%
 * 有条件地区农村生活污水治理率达到55%,中西部地区达到25%      → 农村生活污水治理率
 * ```
 */
export function elidedRate(subject: string, before: string | null): string {
  if (before === null || rateHead(before) === "" || rateHead(subject) !== "") return "";
  const kind = placeOrKind.exec(subject)?.[1];
  if (kind === undefined) return "";
  const place = before.lastIndexOf(kind, before.length - rateHead(before).length - kind.length);
  return place < 0 ? before : before.slice(place + kind.length);
}

/** What a count of its own is to exceed: `企业|超50亿元`. */
const exceeds = /(?:超过|超|突破|达到|达)(?=[\d一二三四五六七八九十百千])/;

/**
 * The measure that a count takes over from the one before it:
 * `2户企业营业收入超百亿元,10户企业超50亿元` → 企业营业收入超50亿元.
 */
export function withElidedMeasure(phrase: string, before: string | null): string {
  const own = exceeds.exec(phrase);
  if (own === null || before === null || own.index < 2) return phrase;
  const noun = phrase.slice(0, own.index);
  const other = endsInAmount(noun) ? null : exceeds.exec(before);
  if (other === null) return phrase;
  return noun + amountHead(before.slice(0, other.index)) + phrase.slice(own.index);
}

/**
 * The stretch of time that a clause takes over for another of its kind:
 * `政府投资项目审批时限不超过70个工作日,社会投资项目不超过40个工作日`.
 */
export function withElidedAmount(
  subject: string,
  unit: string | null,
  before: { indicator: string | null; unit: string | null },
): string {
  if (before.indicator === null || unit === null || unit !== before.unit || !durationUnits.has(unit)) return subject;
  if (endsInAmount(subject) || !placeOrKind.test(subject)) return subject;
  return endsInAmount(before.indicator) ? subject + before.indicator.slice(headStart(before.indicator)) : subject;
}
