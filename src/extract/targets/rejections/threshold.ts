import { vanishingVerbs } from "../../../lexicon/exclusions.ts";
import { discreteUnits, durationUnits, moneyUnits, sizeUnits, technicalUnits } from "../../../lexicon/units.ts";
import { createWordList } from "../../../text/word-list.ts";
import { endsInAmount } from "../indicator/heads.ts";
import { hasPredicate, isStated, type Rejection, type Surroundings } from "./surroundings.ts";

/** `参会企业达50家及以上的给予奖励`: the count earns the money. */
const paidFor = /^[^并]{0,12}(?:给予|奖励|奖补|补助|补贴)/;
/** `占比达到30%及以上,是企业可作为服务供应商的条件之一` */
const isCondition = /^(?:是|作为)[^,。;]{0,40}(?:条件|前提|门槛)/;
/** `面积大于10平方公里或所辖岸线长度大于10公里的海湾`: either says which are meant. */
const eitherOr = /^或(?:者)?[^\d]{0,14}\d[^的]{0,8}的/;
const longestNote = 20;
const bracketedNote = /^\((?:不?含|包括)[^()]{0,12}\)/;
const vanishing = createWordList(vanishingVerbs);
/** Whom a measure is for: what follows up to 的 says who is meant. */
const addressee = /^(?:对|对于|凡|给予?|支持)/;

/**
 * A figure that says who is meant.
 *
 * ```text
 * 500万元以下项目只审批…              对年综合能耗5万吨标准煤以上的“两高”项目加强指导
 * 上年度销售收入不低于1000万元的,      一批年寄递业务量超千万件的金牌项目
 * 在10万亩以上规模化灌区布设监控断面
 * ```
 */
export const threshold: Rejection = (around) => {
  const { text, clause, quantity, subject, after, ruled, opening } = around;
  const note = noteLength(text, quantity.end);
  const end = quantity.end + note;
  const modifies = text[end] === "的";
  if (modifies && end + 1 === clause.end && quantity.unit !== "%") return "threshold";
  // 在500万元及以上1000万元以下的,
  if (quantity.compared && text[clause.end - 1] === "的" && text[clause.end] === ",") return "threshold";
  if (quantity.compared && text[quantity.end] === "或" && eitherOr.test(text.slice(quantity.end, clause.end)))
    return "threshold";
  if (quantity.compared && isCondition.test(text.slice(clause.end + 1, clause.end + 61))) return "threshold";
  // 由30%扩展到全部: where a change starts, with no figure where it ends
  if (opening.endsWith("由") || opening.endsWith("从")) return "threshold";
  if (!isMoney(quantity.unit) && paidFor.test(text.slice(quantity.end, clause.end))) return "threshold";
  if (modifies && addressee.test(opening) && quantity.unit !== "%") return "threshold";
  const isGone = vanishing.before(opening, opening.length) !== "";
  if (isGone && quantity.end > quantity.unitEnd && after !== "") return "threshold";
  if (!quantity.compared || after === "" || isStated(around)) return null;
  if (isSizeOfThing(around) || isSizeOfGroup(around, modifies)) return "threshold";
  if (/[在对将向]$/.test(opening) && !isNoSize(quantity.unit ?? "")) return "threshold";
  if ((modifies || note > 0) && (subject.length >= 2 || isAttribute(quantity.text))) return "threshold";
  if (moneyUnits.has(quantity.unit ?? "") && (modifies || note > 0 || subject.length <= 4)) return "threshold";
  // 突破5项核心技术 makes them
  if (quantity.text.startsWith("突破") && discreteUnits.has(quantity.unit ?? "")) return null;
  return subject === "" && !ruled && quantity.unit !== "%" && !hasPredicate(after) ? "threshold" : null;
};

/** `(含5个国家级)`: the note right behind a quantity, 0 for none. */
function noteLength(text: string, at: number): number {
  return text[at] === "(" ? (bracketedNote.exec(text.slice(at, at + longestNote))?.[0].length ?? 0) : 0;
}

/** Counts, shares and stretches of time do not tell things apart by their size. */
function isNoSize(unit: string): boolean {
  return discreteUnits.has(unit) || durationUnits.has(unit) || unit === "%";
}

function isMoney(unit: string | null): boolean {
  return unit === null || unit === "%" || moneyUnits.has(unit) || unit.startsWith("元");
}

/** `淘汰3.2米及以下水泥粉磨生产线`, `单机容量30万千瓦以下煤电机组`: the comparator stands before the noun that it tells apart. */
function isSizeOfThing({ quantity, lead }: Surroundings): boolean {
  if (quantity.end === quantity.unitEnd) return false;
  const unit = quantity.unit ?? "";
  // 完成30万千瓦及以上热电联产机组改造: 及以上 names a class
  const isClass = lead.verb === null || /及以[上下]$/.test(quantity.text);
  return sizeUnits.has(unit) || (technicalUnits.has(unit) && isClass);
}

/**
 * A size that tells the things apart that are spoken of, with no verb that makes so much of them:
 *
 * ```text
 * 2万平方米以上的大型公共建筑应…      500万条以下的轮胎企业      日处理能力20吨及以上设施水质监测
 * ```
 */
function isSizeOfGroup({ quantity, subject, lead }: Surroundings, modifies: boolean): boolean {
  const { unit, operator, end, unitEnd } = quantity;
  if (unit === null || unit === "%" || end === unitEnd) return false;
  if (modifies && operator === "le") return true;
  if (discreteUnits.has(unit)) return false;
  return subject === "" ? modifies && lead.verb === null && !lead.urged : endsInAmount(subject);
}

/** `超五百万件的银牌项目`: a comparator before the number and 的 behind it describe each of what is counted elsewhere. */
function isAttribute(quantity: string): boolean {
  return /^(?:超|大于|高于|不足|不满|低于|小于)/.test(quantity);
}
