import { characterSet } from "../text/characters.ts";
import type { TreeWords } from "./tree-words.ts";

const markerStart =
  /^(?:[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]{1,3}\)|第[一二三四五六七八九十]{1,3}[章节条编])/;
const attachmentStart = /^附(?:件|表|录)/;
const attachmentLine = /^附(?:件|表|录)(?:[一二三四五六七八九十]|\d{1,2})?[:.、]?(?:[^。;]{0,60})$/;
const beginsDate = characterSet("(〔0123456789二〇○零一三四五六七八九");
const dateLine = /^[(〔]?(?:\d{4}|[二〇○零一二三四五六七八九]{4})(?:年|[-./])\d{0,2}.{0,8}[日\d月][)〕]?$/;
const documentNumberLine = /^[(〔]?[一-鿿]{2,16}[(〔[【]\d{4}[)〕\]】]\d{1,5}号[)〕]?$/;
const bodyEnding =
  /(?:政府|办公室|办公厅|委员会|委|局|厅|部|院|党组|领导小组|中心|公司|总队|银行|管委会|指挥部)(?:\(代章\))?$/;
const closesBracket = characterSet(")〕");
const suffix = /(?:\((?:[^()]{1,20})\)|〔[^〔〕]{1,20}〕)$/;

/** Longest title; the longest real ones cite a document with a long name. */
const longestTitle = 110;

/** `关于印发…的通知` `荆州市质量强市建设实施方案(试行)`: ends in the words of a genre, without sentence punctuation. */
export function isTitle(text: string, words: TreeWords): boolean {
  if (text.length < 5 || text.length > longestTitle) return false;
  if (/[。;!?]/.test(text) || /[:,]$/.test(text) || markerStart.test(text) || attachmentStart.test(text)) return false;
  const bare = withoutSuffix(text);
  return words.endsInGenre(bare) || /^《[^《》]{4,80}》$/.test(bare);
}

/** True for a line that a title may end in, however short: 的通知, 方案(试行). */
export function endsLikeTitle(text: string, words: TreeWords): boolean {
  if (text.length > longestTitle) return false;
  const bare = withoutSuffix(text);
  if (!words.endsInGenre(bare) && !bare.endsWith("》")) return false;
  return !/[。;!?:,]/.test(text) && !attachmentStart.test(text);
}

/** A title without what may stand in brackets behind it: `(试行)` `(2021—2025年)` `(2023年5月5日)`. */
export function withoutSuffix(text: string): string {
  return closesBracket(text.charCodeAt(text.length - 1)) ? text.replace(suffix, "") : text;
}

/** `2023年12月29日` `二〇一二年七月六日` `2023/2/24` `(2023年5月5日)` */
export function isDateLine(text: string): boolean {
  return text.length <= 20 && beginsDate(text.charCodeAt(0)) && dateLine.test(text);
}

/** `邢政〔2012〕10号` */
export function isDocumentNumberLine(text: string): boolean {
  return documentNumberLine.test(text);
}

/** A body's name alone on its line, as in a signature or over a title. */
export function isBodyLine(text: string): boolean {
  return text.length <= 40 && !/[。,;:]|关于|印发/.test(text) && bodyEnding.test(text);
}

/** `各县、市、区人民政府,…:` */
export function isRecipientsLine(text: string): boolean {
  return text.endsWith(":") && text.length <= 300 && /政府|部门|单位|委|局/.test(text);
}

/** `附件` `附件1` `附件2:` alone, or with the name of the attachment behind it. */
export function isAttachmentLine(text: string): boolean {
  return text.startsWith("附") && attachmentLine.test(text);
}
