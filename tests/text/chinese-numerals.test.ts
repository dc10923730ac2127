import { describe, expect, it } from "vitest";
import { parseChineseInteger } from "../../src/text/chinese-numerals.ts";

type Row = readonly [numeral: string, value: number, reason: string];

const rows: Row[] = [
  ["零", 0, "the word for none"],
  ["〇", 0, "the ideograph of years"],
  ["一", 1, "one digit"],
  ["两", 2, "two of things that are counted"],
  ["十", 10, "a place alone counts one"],
  ["十二", 12, "the one before 十 is not said"],
  ["二十", 20, "a place and no more"],
  ["二十一", 21, "tens and ones"],
  ["一百零八", 108, "零 holds an empty place"],
  ["一百一十", 110, "all places said"],
  ["一百一", 110, "a last digit takes the next place"],
  ["两百五", 250, "a last digit takes the next place"],
  ["两百零五", 205, "零 keeps it in its own"],
  ["三千五", 3500, "a last digit takes the next place"],
  ["一千零二十", 1020, "零 for one empty place"],
  ["一万零五十", 10050, "零 for two empty places"],
  ["两万三", 23000, "a last digit behind 万"],
  ["两万三千", 23000, "万 sums up what stands before it"],
  ["十万", 100000, "a group before 万"],
  ["一百二十万", 1200000, "a group before 万"],
  ["一亿", 1e8, "亿"],
  ["一亿二千万", 120000000, "亿 and 万"],
  ["三亿五", 350000000, "a last digit behind 亿"],
  ["一千万亿", 1e15, "万 before 亿 multiplies"],
  ["二〇二五", 2025, "digits one by one, as in years"],
  ["二零二五", 2025, "零 for 〇"],
  ["二○一二", 2012, "a circle for 〇"],
  ["一九四九", 1949, "digits one by one"],
  ["壹佰贰拾", 120, "the forms of cheques"],
];

describe("parseChineseInteger", () => {
  it.each(rows)("%s is %d: %s", (numeral, value) => {
    expect(parseChineseInteger(numeral)).toBe(value);
  });

  it.each(["市", "一市", "12", "百分"])("%s is no numeral", (word) => {
    expect(parseChineseInteger(word)).toBeNaN();
  });
});
