/** How numberings are printed; each pattern stands at the beginning of a clean text. */
const numerals = "一二三四五六七八九十百零〇";

/** `第一部分` `第一章` `第三十二条` `第2节`; neither `第一,` nor words (第一节能) nor what is cited (第三条规定). */
export const divisionPattern = new RegExp(
  `^第([${numerals}]{1,7}|\\d{1,3})(?:([编篇])(?!章)|(部分)(?![是为的内,])|(章)(?![节程])|(节)(?![能约水课]|目(?!标))|(条)(?![第款腿线例件、和至的所,]|规定))`,
);
/** `一、` `十二、` `一.` `二,` at the beginning of a line. */
export const ideographPattern = new RegExp(`^([${numerals}]{1,5})([、.]|,(?!第))`);
/** `一、二、三产业` `二、三产业` `三、四季度`: the tail of a list that a page's width broke. */
export const listPattern = new RegExp(`^([${numerals}]{1,3})、([${numerals}]{1,3})(?:、|产业|季度|级|线|类|月|年级)`);
/** `(一)` `(十二)`, also `(一)、`. */
export const ideographBracketPattern = new RegExp(`^\\(([${numerals}]{1,5})\\)[、.]?`);
/** `1.` `12、` but neither `1.5` nor `2024.`; a year or a month may follow the dot: `1.2023年底前` `3.5月召开`. */
export const numberPattern = /^(\d{1,3})(?:、|\.(?!\d)|\.(?=(?:19|20)\d\d年|\d{1,2}月))/;
/** `1、2、3号机组` `5、6月份`: the tail of a list. */
export const numberListPattern = /^(\d{1,3})、(\d{1,3})(?:、|月份|号)/;
/** `1.1` `2.3.1` and then a word that is no unit. */
export const decimalPattern = /^([1-9]\d?(?:\.[1-9]\d?){1,3})[.、]?(?=[一-鿿“《])(?![万亿余多月])/;
export const numberBracketPattern = /^(?:\((\d{1,3})\)|(\d{1,2})\))[、.]?/;
/** `——` `—` `–` `--` `•` `·` `●` `■` before a word; never between two numbers. */
export const dashPattern = /^(?:[—–―─-]{1,4}|[•·●■◆▪])(?=[^\d\s—–―─-])/;
/** `一是` `十一是` at the beginning of a paragraph. */
export const ordinalWordPattern = /^([一二三四五六七八九十]{1,3})是(?!一)/;
/** What numberings begin with. */
export const markerStarts = `第(0123456789${numerals}${charactersFrom("㈠", "㈩")}${charactersFrom("①", "⒛")}—–―─•·●■◆▪-`;

function charactersFrom(first: string, last: string): string {
  const [from, to] = [first.charCodeAt(0), last.charCodeAt(0)];
  return String.fromCharCode(...Array.from({ length: to - from + 1 }, (_, at) => from + at));
}
