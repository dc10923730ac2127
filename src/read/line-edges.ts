import { characterSet, isDigit } from "../text/characters.ts";

/*
 * How lines begin and end. Every line of a text is asked all of it, and most answers stand in one character: that is
 * looked at first, a pattern only where it leaves a doubt.
 */

const continuingStarts = characterSet(",。、;:!?)》”’〕】·");
const doubtfulStarts = characterSet("%.");
/** Punctuation cannot begin a line: a line that does continues the one before; `%` and `.` alone are cells. */
export function beginsAsRest(text: string): boolean {
  const first = text.charCodeAt(0);
  return continuingStarts(first) || (doubtfulStarts(first) && text.length > 1);
}

const referenceEnds = characterSet("表图栏");
const reference = /[如见](?:附?表|图|专栏)$/;
/** `各年目标值见表 ⏎ 1.3…`: the number of what is referred to stands on the next line. */
export function endsInReference(text: string): boolean {
  return referenceEnds(text.charCodeAt(text.length - 1)) && reference.test(text);
}

const openEnds = characterSet(",、(《“‘〔【");
/** A line that ends so has more to say. */
export function hasOpenEnd(text: string): boolean {
  return openEnds(text.charCodeAt(text.length - 1));
}

const openLabel = /^[〔【(]?[一-鿿]{2,6}(?:单位|部门|时限|处室):$/;
/** `责任单位:` alone on its line: its list stands on the next. */
export function isOpenLabel(text: string): boolean {
  return text.endsWith(":") && openLabel.test(text);
}

const yearStarts = characterSet("0123456789二〇○零一三四五六七八九");
const wholeDate = /^(?:\d{4}|[二〇○零一三四五六七八九]{4})[-/.年]\d{0,2}[^。,;]{0,8}[日\d]$/;
/** A signature's date, or that of a web page. */
export function isWholeDate(text: string): boolean {
  return yearStarts(text.charCodeAt(0)) && wholeDate.test(text);
}

/** `责任单位:市发改委、市财政局`: its list ends with a line that is not full. */
export const labelStart = /^[〔【(]?[一-鿿]{2,6}(?:单位|部门|时限|处室):/;

/** `.5万家`: the decimals of the number that the line before ends with. */
export function beginsWithDecimals(text: string): boolean {
  return text.startsWith(".") && isDigit(text.charCodeAt(1));
}

export function endsInDigit(text: string): boolean {
  return isDigit(text.charCodeAt(text.length - 1));
}
