import { predicateStart } from "../verb-at.ts";

const bareLevel =
  /^(?:国家级|省级|市级|县级|部级|省部级|世界级|区级|乡镇级|村级|[十百千万]{0,2}亿(?:元)?级|[百千]?万(?:元)?级|国际|国内)$/;
const level =
  /^(?:国家级|省级|市级|县级|部级|省部级|世界级|区级|乡镇级|村级|[十百千万]{0,2}亿(?:元)?级|[百千]?万(?:元)?级)/;
const adverbial = /^(?:在|对|组织|支持|推动|引导|鼓励)/;

/**
 * The phrase behind a number with what it shares with the next item of its coordination.
 *
 * ```text
 * 培育3-5家国家级和10-15个省级循环经济示范园区        the head, behind a bare level
 * 在8个以上行业、240家以上企业开展对标达标专项行动     the predicate, in an adverbial
 * ```
 *
 * @param following the phrase behind the next number, or null
 * @param opening what stands before the number
 */
export function completePhrase(phrase: string, following: string | null, opening: string): string {
  if (following === null || following === "") return phrase;
  if (bareLevel.test(phrase)) return phrase + following.replace(level, "");
  const predicate = adverbial.test(opening) ? predicateStart(following) : -1;
  return predicate > 0 && predicateStart(phrase) < 0 ? phrase + following.slice(predicate) : phrase;
}

/** True for `省级`, whose head stands behind a later number: `95%的省级、90%的市级、70%的县级党政机关`. */
export function isBareLevel(phrase: string): boolean {
  return bareLevel.test(phrase);
}
