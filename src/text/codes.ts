import { isLatin } from "./characters.ts";
import type { NumberToken } from "./numbers.ts";

/** A numeral that is part of a word: `一次性`, `三级医院`, `三分之二`. */
export function isWord(text: string, { script, end }: NumberToken, unit: string, unitEnd: number): boolean {
  if (script !== "chinese") return false;
  return unit === "级" || (unit === "次" && text[unitEnd] === "性") || text.startsWith("分之", end);
}

const documentYear = /^[〕\])】]第?\d{1,5}号/;
/** `ISO 9001` `ISO9001:2015` `GB/T 19001-2016`: behind letters, or behind the number of a standard. */
const standardBefore = /[A-Za-z](?: |[ /]?\d{1,6}(?:\.\d{1,3})?[-:—])$/;

/** A number without unit and comparator that names something: `12345热线`, `〔2012〕10号`, `ISO 9001`. */
export function isBareCode(text: string, { start, end }: NumberToken): boolean {
  if ("〔[(【".includes(text[start - 1] ?? "-") && documentYear.test(text.slice(end, end + 8))) return true;
  if (standardBefore.test(text.slice(Math.max(0, start - 14), start))) return true;
  return /^\d{5,40}$/.test(text.slice(start, end)) && !/[达到为过是]$/.test(text.slice(0, start).slice(-1));
}

/** Digits inside a code, before 号 or before letters: `4A`, `5G`, `10号`, `1+N`, `3·15`. */
export function isCode(text: string, number: NumberToken): boolean {
  const after = text.charCodeAt(number.end);
  if (
    number.script === "arabic" &&
    isLatin(after) &&
    !/^(?:GW|MW|k?W|K[WV]|TEU|km|m[²³]|TB|PB|Mbps|Gbps|P|EFLOPS|PFLOPS)/.test(text.slice(number.end, number.end + 8))
  )
    return true;
  const before = text[number.start - 1];
  const behind = text[number.end];
  return before === "·" || before === "+" || behind === "·" || behind === "+" || behind === "号";
}
