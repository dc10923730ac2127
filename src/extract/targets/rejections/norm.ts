import {
  allowances,
  forbiddingWords,
  nounsOfNorms,
  penaltyWords,
  provisionVerbs,
  reckoningVerbs,
  serviceVerbs,
  standardEndings,
  yieldEndings,
} from "../../../lexicon/exclusions.ts";
import { durationUnits } from "../../../lexicon/units.ts";
import { characterSet } from "../../../text/characters.ts";
import { createWordList } from "../../../text/word-list.ts";
import { endsInAmount } from "../indicator/heads.ts";
import { afterAll } from "../verb-lists.ts";
import { hasPredicate, isStated, type Rejection, type Surroundings } from "./surroundings.ts";

const normNouns = createWordList(nounsOfNorms);
/** How far from its figure a penalty may be named. */
const nearPenalty = 40;
const reckoning = createWordList(reckoningVerbs);
const services = createWordList(serviceVerbs);
const allowance = createWordList(allowances);
const penalties = createWordList(penaltyWords);
const forbiddings = createWordList(forbiddingWords);
const provisions = createWordList(provisionVerbs);
const standards = createWordList(standardEndings);
const yields = createWordList(yieldEndings);

/**
 * `办理时间压减到1个工作日以内` is a promise, and so is `3分钟内响应救援`, unless a rule counts from an event
 * (`自收到申请之日起`); `三年行动`, `连续3年` name a stretch of time.
 */
export const duration: Rejection = (around) => {
  const { quantity, subject } = around;
  if (!durationUnits.has(quantity.unit ?? "")) return null;
  if (isPromise(around)) return null;
  if (endsInAmount(subject) && (isStated(around) || quantity.compared)) return null;
  return quantity.compared ? "norm" : "name";
};

/** `3分钟内响应道路救援`, `不动产登记2个工作日内办结`: what is done within the time is said. */
function isPromise({ quantity, subject, after, opening }: Surroundings): boolean {
  if (!quantity.text.endsWith("内") || opening.includes("之日")) return false;
  const verb = services.at(after, 0);
  return verb !== "" && (after.length > verb.length + 1 || subject.length > 3);
}

/** A rule for others: `按不低于20%配建`, `适用3%征收率`, `按设备投资的5%`, `标准不高于失业保险金的80%`. */
export const byRule: Rejection = ({ text, clause, quantity, lead, subject }) => {
  return isByWhat(text, lead.start) ||
    isByWhat(text, clause.start) ||
    /^标准(?:不|为|按)/.test(subject) ||
    text.endsWith("适用", quantity.start)
    ? "norm"
    : null;
};

const byWhat = /(?:按|依照)(?!季|月|年|期|时)/y;
function isByWhat(text: string, at: number): boolean {
  byWhat.lastIndex = at;
  return byWhat.test(text);
}

/** `严禁新建1000万吨/年以下常减压装置`: what is forbidden is no aim. */
export const forbidden: Rejection = ({ text, clause, quantity }) => {
  return forbiddings.next(text, clause.start, quantity.start) < 0 ? null : "norm";
};

/** `设施用地可再增加3%`: what is allowed is no aim either. */
export const permitted: Rejection = ({ opening }) => (allowance.before(opening, opening.length) === "" ? null : "norm");

/** `处工程造价百分之五以上百分之十以下的罚款` */
export const penalty: Rejection = ({ text, clause, quantity }) => {
  const from = Math.max(clause.start, quantity.start - nearPenalty);
  return penalties.next(text, from, Math.min(clause.end, quantity.end + nearPenalty)) < 0 ? null : "norm";
};

/** `按最低价标准的70%执行`, `按财产价值的12%以下确定`: how something else is reckoned. */
export const reckoned: Rejection = ({ quantity, after, opening }) => {
  if (quantity.unit !== "%") return null;
  return byShareOf.test(opening) || (reckoning.at(after, 0) !== "" && /[按以为的于]/.test(opening)) ? "norm" : null;
};

const byShareOf = /[按照][^,]{1,20}的$/;

/** `每次不超过5家`, `每套面积控制在60平方米以内`, `得2分`: for each case that comes up. */
export const forEach: Rejection = (around) => {
  const { quantity, subject, opening } = around;
  if (opensEach(subject.charCodeAt(0))) {
    if (/^每[一-鿿]$/.test(subject) || eachCase.test(subject)) return "norm";
    if (eachThing.test(subject) && endsInAmount(subject) && !isStated(around)) return "norm";
  }
  return quantity.unit === "分" && /[扣加得计减记]$/.test(opening) ? "norm" : null;
};

const opensEach = characterSet("每单");
const eachCase = /^(?:每|单)[套户件宗笔栋辆台车张](?!均)/;
/** `每个花园总面积2000平方米`; what each place is to have is an aim */
const eachThing = /^每个(?![一-鿿]{0,4}(?:县|区|镇|乡|村|街道|市(?!场)))/;

/** `会议时间原则上不超过2小时`, `起付线为500元`: what is laid down for others or for work as such. */
export const laidDown: Rejection = ({ quantity, subject, opening }) => {
  if (normNouns.before(subject, subject.length) !== "") return "norm";
  return quantity.compared && opening.endsWith("一般") ? "norm" : null;
};

/** `90分以上为优秀`: what a class is called. */
export const grade: Rejection = ({ quantity, after }) => {
  const isScore = quantity.unit === "分" || quantity.unit === "%";
  return isScore && /^(?:评|定|列|确定|认定)?为/.test(after) ? "threshold" : null;
};

/** `新能源项目要配置15%以上的储能设施`: what others must build in. */
export const provision: Rejection = ({ quantity, opening }) => {
  // 每辆车配备2名安全员; what each place is to have is an aim
  if (opening.startsWith("每") && /^每[名辆台件班车床艘栋].{0,8}(?:配备|配置)$/.test(opening)) return "norm";
  return quantity.unit === "%" && provisions.before(opening, opening.length) !== "" ? "norm" : null;
};

/** `节能75%设计标准`: the figure says which standard. */
export const standardName: Rejection = (around) => {
  const { quantity, subject, after } = around;
  // 民用建筑100%执行绿色建筑标准: so many of them do it
  if (subject !== "" && afterAll.at(after, 0) !== "") return null;
  if (quantity.unit !== "%" || isStated(around) || hasPredicate(after)) return null;
  return standards.before(after, after.length) === "" ? null : "norm";
};

/** Prices: `0.39元/千瓦时`, `保险费为22元/户`; an output per area or head is none. */
export const price: Rejection = ({ quantity, subject }) => {
  if (!quantity.unit?.startsWith("元/")) return null;
  return yields.before(subject, subject.length) === "" ? "norm" : null;
};

/** `每年进行一次动态调整`; with a comparator (`至少参加1次`) it is a target. */
export const frequency: Rejection = ({ quantity }) => {
  return quantity.unit === "次" && !quantity.compared && quantity.value <= mostOften ? "frequency" : null;
};

/** Once a month at the most is how often, not how many. */
const mostOften = 12;
