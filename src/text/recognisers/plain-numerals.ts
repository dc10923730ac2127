/** Forms of cheques, those of Traditional Chinese, and a circle for zero; all one character for one. */
const cheques = "壹贰叁肆伍陆柒捌玖拾佰仟貳參陸倆俩";
const plainCheques = "一二三四五六七八九十百千二三六两两";
const traditional = "萬億兩負點餘幾○";
const plainTraditional = "万亿两负点余几〇";

const plainOf: ReadonlyMap<string, string> = new Map(
  [...(cheques + traditional)].map((form, at) => [form, (plainCheques + plainTraditional)[at]]),
);
const anyForm = new RegExp(`[${cheques}${traditional}]`);
/** 陆, 伍 and 拾 alone are parts of words (大陆, 队伍, 收拾): only two numerals side by side are surely numerals. */
const chequeRun = new RegExp(`[${cheques}零一二两兩三四五六七八九十百千万萬亿億]{2,24}`, "g");
const traditionalForm = new RegExp(`[${traditional}]`, "g");

/** Writes numerals in their plain form; the text stays as long as it is. `壹佰伍拾萬` → `一百五十万` */
export function plainNumerals(text: string): string {
  if (!anyForm.test(text)) return text;
  return text
    .replace(chequeRun, (run) => [...run].map((form) => plainOf.get(form) ?? form).join(""))
    .replace(traditionalForm, (form) => plainOf.get(form) ?? form);
}
