import { enumerationBefore, exclusionWords } from "../../lexicon/exclusions.ts";
import { durationUnits, moneyUnits } from "../../lexicon/units.ts";
import type { Reason } from "../../model/index.ts";
import type { Quantity } from "../../text/quantities.ts";
import type { Clause } from "../reading/clauses.ts";
import { endsInAmount, endsInRate } from "./indicator/heads.ts";
import type { Lead } from "./lead.ts";
import type { Tail } from "./tail.ts";

/** What an item says around its quantity. */
export interface Surroundings {
  lead: Lead;
  tail: Tail;
  subject: string;
  after: string;
  /** True where a verb rules the item, its own or one carried over. */
  ruled: boolean;
}

/** Why a quantity is no target, or null where it is one. */
export function rejectionOf(text: string, clause: Clause, quantity: Quantity, around: Surroundings): Reason | null {
  return (
    enumeration(text, quantity, around) ??
    named(quantity, around) ??
    excludedByWords(text, clause, quantity) ??
    duration(quantity, around) ??
    threshold(text, quantity, around) ??
    frequency(quantity) ??
    technicalSize(quantity, around) ??
    ideographs(quantity, around)
  );
}

/** `等13个行业`, `加快12个农业特色优势产业发展`: counts of what was listed or of a known set. */
function enumeration(text: string, quantity: Quantity, { lead, subject, after, ruled }: Surroundings): Reason | null {
  const before = text.slice(Math.max(0, quantity.numberStart - 2), quantity.numberStart);
  if (enumerationBefore.some((word) => before.endsWith(word)) && !quantity.compared) return "enumeration";
  if (/(?:发展|转型|升级|振兴|融合|任务|举措|措施|事项|政策|改革|工程包)$/.test(after) && lead.urged && lead.verb === null && !quantity.compared) return "enumeration";
  if (subject === "" && !ruled && !quantity.compared && quantity.unit !== "%" && !hasPredicate(after)) return "enumeration";
  return null;
}

function hasPredicate(after: string): boolean {
  return /(?:达到|达标|超|获|通过|完成|建成|开展|实现|被评|荣|入选|参加|导入|投产|上市|全部|进入|列入|纳入|创建|申报)/.test(after);
}

/** A bare number is a value only behind a verb of reaching or a sign: `指数达到89`. */
function named(quantity: Quantity, { tail, subject }: Surroundings): Reason | null {
  if (quantity.unit !== null) return null;
  const stated = tail.reaching !== null || (quantity.compared && (endsInRate(subject) || endsInAmount(subject)));
  return stated && subject !== "" && (quantity.compared || tail.reaching !== "在") ? null : "name";
}

function excludedByWords(text: string, clause: Clause, quantity: Quantity): Reason | null {
  for (const { reason, words, within, behind } of exclusionWords) {
    const before = text.slice(Math.max(clause.start, quantity.numberStart - within), quantity.numberStart);
    const after = behind ? text.slice(quantity.unitEnd, Math.min(clause.end, quantity.unitEnd + within)) : "";
    const isPaid = reason !== "support" || moneyUnits.has(quantity.unit ?? "") || quantity.unit === "%" || /^元/.test(quantity.unit ?? "");
    if (isPaid && words.some((word) => before.includes(word) || after.includes(word))) return reason;
  }
  return null;
}

/** `办理时间压减到1个工作日以内` is a promise; `三年行动`, `连续3年` name a stretch of time. */
function duration(quantity: Quantity, { tail, subject }: Surroundings): Reason | null {
  if (!durationUnits.has(quantity.unit ?? "")) return null;
  if (endsInAmount(subject) && (tail.reaching !== null || tail.change !== null || quantity.compared)) return null;
  return quantity.compared ? "norm" : "name";
}

/** A figure that says who is meant: `500万元以下项目只审批…`, `对年综合能耗5万吨标准煤以上的“两高”项目…`. */
function threshold(text: string, quantity: Quantity, { subject, after, tail, ruled }: Surroundings): Reason | null {
  if (!quantity.compared || after === "" || tail.reaching !== null || tail.change !== null) return null;
  const modifies = text.startsWith("的", quantity.end) || /^\((?:不?含|包括)[^()]{0,12}\)的?/.test(text.slice(quantity.end, quantity.end + 20));
  if (modifies && subject.length >= 2) return "threshold";
  if (moneyUnits.has(quantity.unit ?? "") && (modifies || subject.length <= 4)) return "threshold";
  return subject === "" && !ruled && quantity.unit !== "%" && !hasPredicate(after) ? "threshold" : null;
}

/** `桃花150MW光伏发电项目`: a size inside a name. */
function technicalSize(quantity: Quantity, { subject, after, tail, lead }: Surroundings): Reason | null {
  const isSize = /^(?:MW|GW|k?W|KW|千瓦|兆瓦|吉瓦|千伏|千伏安|米|度|级|吨\/.+|P|瓦)$/.test(quantity.unit ?? "");
  const stated = tail.reaching !== null || tail.change !== null || lead.verb !== null || quantity.compared;
  if (quantity.unit === "%" && !stated && !hasPredicate(after) && /(?:标准|设计|方案|要求|模式)$/.test(after)) return "norm";
  return isSize && !stated && subject !== "" && after !== "" ? "name" : null;
}

/** `每年进行一次动态调整`; with a comparator (`至少参加1次`) it is a target. */
function frequency(quantity: Quantity): Reason | null {
  return quantity.unit === "次" && !quantity.compared && quantity.value <= 12 ? "frequency" : null;
}

/** `建成两家` counts what is made; without a making verb a Chinese numeral is a turn of speech. */
function ideographs(quantity: Quantity, { lead }: Surroundings): Reason | null {
  return quantity.script === "arabic" || quantity.compared || quantity.unit === "%" || lead.verb !== null ? null : "enumeration";
}
