import { numberedNouns } from "../../lexicon/numeral-words.ts";
import { unitsOfMeasure } from "../../lexicon/units.ts";
import type { Reason } from "../../model/index.ts";
import { isBareCode, isCode } from "../../text/codes.ts";
import { isInCode, type NumberToken } from "../../text/numbers.ts";
import { createWordList } from "../../text/word-list.ts";

const longestQuotation = 80;
const units = createWordList(unitsOfMeasure);
const numbered = createWordList(numberedNouns);
const documentNumberBefore = /[一-鿿)][〔[(【](?:(?:19|20)\d{2}[〕\])】](?:第)?)?$/;
/** `2023/2/` before a day, `28 12:` before minutes */
const restOfDate = /(?:(?:19|20)\d{2}(?:[-/.]\d{1,2})?[-/.]|\d{1,2} \d{0,2}:?)$/;
const phoneBefore = /(?:电话|热线|传真|手机|邮编|邮政编码|邮箱|QQ|微信|联系人|咨询|监督)[^,。;]{0,12}$/;

/** A number of a heading: its marker, or part of its words. */
export function reasonInHeading(_text: string, number: NumberToken, markerLength: number): Reason {
  return number.start < markerLength ? "heading-marker" : "name";
}

/** A number of a title or a caption: a date or part of its name. */
export function reasonInTitle(text: string, number: NumberToken): Reason {
  return isDate(text, number) ? "date" : isDocumentNumber(text, number) ? "document-number" : "name";
}

/** A number over the body or behind it: dates and document numbers, else how to reach somebody or a list of attachments. */
export function reasonInFrontMatter(text: string, number: NumberToken): Reason | null {
  if (isDate(text, number)) return "date";
  if (isDocumentNumber(text, number)) return "document-number";
  if (isContact(text, number)) return "contact";
  if (isQuoted(text, number, "《", "》")) return "citation";
  return isMarker(text, number) ? "heading-marker" : reasonInText(text, number, false);
}

/**
 * What the words around a number of the body say that it is; null where they do not say.
 *
 * @param inTime true where the number stands in a time expression
 */
export function reasonInText(text: string, number: NumberToken, inTime: boolean): Reason | null {
  if (inTime || isDate(text, number)) return "date";
  if (isDocumentNumber(text, number)) return "document-number";
  if (isQuoted(text, number, "《", "》")) return "citation";
  if (isContact(text, number)) return "contact";
  if (isMarker(text, number)) return "heading-marker";
  return isName(text, number) ? "name" : null;
}

/** `2023年`, `6月`, `12日`, `2023/2/24`, `2024-01-28 12:41` */
function isDate(text: string, number: NumberToken): boolean {
  const after = text.slice(number.end, number.end + 3);
  const isYear = /^(?:19|20)\d{2}$/.test(number.text);
  if (isYear && /^(?:年|[-/.]\d|[-—~至])/.test(after)) return true;
  if (number.value <= 31 && /^[月日号](?!召|楼|线)/.test(after) && Number.isInteger(number.value))
    return after[0] !== "号" || text[number.start - 1] === "月";
  return restOfDate.test(text.slice(Math.max(0, number.start - 8), number.start)) || /^:\d{2}/.test(after);
}

/** `邢政〔2012〕10号` */
function isDocumentNumber(text: string, number: NumberToken): boolean {
  const before = text.slice(Math.max(0, number.start - 12), number.start);
  return documentNumberBefore.test(before) && /^(?:[〕\])】]|号|\s?号)/.test(text.slice(number.end, number.end + 2));
}

function isContact(text: string, number: NumberToken): boolean {
  if (/^1[3-9]\d{9}$/.test(number.text)) return true;
  return number.text.length >= 5 && phoneBefore.test(text.slice(Math.max(0, number.start - 24), number.start));
}

/** `(1)` `1.` `1)` inside a paragraph. */
function isMarker(text: string, number: NumberToken): boolean {
  const before = text[number.start - 1] ?? "";
  const after = text[number.end] ?? "";
  if (!/^\d{1,2}$/.test(number.text)) return false;
  if (before === "(" && after === ")") return true;
  return /^[.、)]$/.test(after) && (before === "" || ";。:".includes(before)) && !/\d/.test(text[number.end + 1] ?? "");
}

/** Part of a name or a code: `PM2.5`, `4A级`, `第19次`, `“4611”`, `12315`, `2号线`, `7×24`, `附件1`, `GB/T 19001-2016`. */
function isName(text: string, number: NumberToken): boolean {
  if (isInCode(text, number.start) || isCode(text, number)) return true;
  if (units.at(text, number.end) === "" && isBareCode(text, number)) return true;
  const before = text[number.start - 1] ?? "";
  if ("第×".includes(before) || numbered.before(text, number.start) !== "") return before !== "";
  if (/^(?:×|:\d)/.test(text.slice(number.end, number.end + 2))) return true;
  return isQuoted(text, number, "“", "”") || isQuoted(text, number, '"', '"');
}

function isQuoted(text: string, number: NumberToken, open: string, close: string): boolean {
  const before = text.slice(Math.max(0, number.start - longestQuotation), number.start);
  const at = before.lastIndexOf(open);
  if (
    at < 0 ||
    before.lastIndexOf(close) > at ||
    (open !== "《" && /[,。;]/.test(before.slice(at))) ||
    (open === close && before.split(open).length % 2 === 1)
  )
    return false;
  return text.slice(number.end, number.end + longestQuotation).includes(close);
}
