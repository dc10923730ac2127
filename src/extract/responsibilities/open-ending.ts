import type { BodyNames } from "../../text/bodies/body-names.ts";

/** Nobody, and then a body by name: 等【部门和】各区人民政府. */
const AND_NAMED = /^(?:有关|相关|其他|各|职能){0,2}(?:部门|单位|企业|机构)(?:以及|和|及|与)/u;

/** What an item of a list is once its 等… is cut off. */
export interface OpenEnding {
  /** Where 等 stands, and what is named ends. */
  named: number;
  /** Where the body begins that 等 leads to, if it says whose departments: 等【市政府有关部门】. */
  rest: number | null;
}

/**
 * Kinds that name nobody: 等部门, 等相关处室, 等12个行业主管部门, 等部门和企业, 等有关部门(单位).
 * All of the tail must be of it.
 */
const NOBODY =
  /^(?:\d{1,3}个?|[一二三四五六七八九十]{1,3}个?|多个)?(?:有关|相关|其他|各|职能|行业|主管|责任|涉农|涉企|成员|直属|业务|监管|执法|行政|政府|党政|组成){0,4}(?:部门|单位|处室|科室|机构|企业|高校|院校|地区|地方|区县|县区|县市|县\(市、区\)|区\(市\)|区|县|市|州|组织|方面|各方|人员)?(?:(?:[和及、与]|以及)(?:有关|相关|其他)?(?:部门|单位|企业|机构|组织|地区|院校)){0,2}(?:[(〔](?:单位|部门|企业|处室|机构)[)〕])?$/u;

/**
 * Finds the 等 that leaves a list open.
 *
 * ```text
 * 市市场监管局等市政府有关部门        质监等部门        高等院校
 *       named ^^ rest               named ^          none
 * ```
 */
export function openEnding(text: string, start: number, end: number, names: BodyNames): OpenEnding | null {
  const from = Math.max(start + 1, end - LONGEST_TAIL);
  for (let at = end - 1; at >= from; at--) {
    if (text.charCodeAt(at) !== ETC || WORD_BEFORE.includes(text[at - 1])) continue;
    const ending = readTail(text, start, at, end, names);
    if (ending) return ending;
  }
  return null;
}

const ETC = "等".charCodeAt(0);

/** 高等院校, 均等 … are words of their own. */
const WORD_BEFORE = "高初中平均对同";

/** 等市政府有关部门(单位) and the like are shorter. */
const LONGEST_TAIL = 40;

function readTail(text: string, start: number, at: number, end: number, names: BodyNames): OpenEnding | null {
  const tail = text.slice(at + 1, end);
  if (NOBODY.test(tail)) return { named: at, rest: null };
  const nobody = AND_NAMED.exec(tail)?.[0].length;
  if (nobody && names.kindOf(tail.slice(nobody)) !== null) return { named: at, rest: at + 1 + nobody };
  if (names.kindOf(tail) === null) return null;
  if (names.isGeneric(tail)) return { named: at, rest: at + 1 };
  return names.kindOf(text.slice(start, at)) === null ? null : { named: at, rest: null };
}
