import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { shiftDecimal } from "../../src/text/decimals.ts";
import { findFigures, findNumbers, isInCode } from "../../src/text/numbers.ts";

/** A phrase, its numbers as `slice=value`, and why. */
type Row = readonly [phrase: string, numbers: readonly string[], reason: string];

const rows: Row[] = [
  ["有效注册商标总量超过88万件", ["88万=880000"], "万 goes into the value"],
  ["2.3亿元", ["2.3亿=230000000"], "exact: 2.3 * 1e8 is 229999999.99999997"],
  ["1.005万", ["1.005万=10050"], "exact"],
  ["地区生产总值超过300万亿元", ["300万亿=300000000000000"], "万亿 is one multiplier"],
  ["规模达到2千亿元", ["2千亿=200000000000"], "千亿"],
  ["投资3亿5000万元", ["3亿5000万=350000000"], "a number in two multipliers"],
  ["5万4千6百元", ["5万4千6百=54600"], "in three"],
  ["3万5千瓦", ["3万=30000", "5=5", "千=1000"], "千 of a unit is none of them"],
  ["1万2亿元", ["1万=10000", "2亿=200000000"], "the second must be smaller"],
  ["一百一十一亿一千一百一十二万三千四百五十六", ["一百一十一亿一千一百一十二万三千四百五十六=11111123456"], "long"],
  ["投资3百万元", ["3百万=3000000"], "百万"],
  ["扶持十万户", ["十万=100000"], "numerals and a multiplier"],
  ["用户达到10十万", ["10十万=1000000"], "digits with 十万"],
  ["企业5千家", ["5千=5000"], "千 before what is counted multiplies"],
  ["装机5千瓦", ["5=5", "千=1000"], "千瓦 is a unit; the finder of quantities puts it together"],
  ["1,620家", ["1,620=1620"], "commas between thousands"],
  ["1,620,000.5元", ["1,620,000.5=1620000.5"], "and a fraction"],
  ["2021,2022年", ["2021=2021", "2022=2022"], "a comma between two years"],
  ["98.5%", ["98.5=98.5"], "a decimal point"],
  ["2.0%", ["2.0=2"], "a zero behind it"],
  ["达到百分之六十三", ["百分之六十三=63%"], "a percentage in words"],
  ["百分之六十三点五以上", ["百分之六十三点五=63.5%"], "with a fraction"],
  ["百分之零点五", ["百分之零点五=0.5%"], "below one"],
  ["百分之百", ["百分之百=100%"], "all of them"],
  ["百分之5.5", ["百分之5.5=5.5%"], "words and digits"],
  ["千分之三", ["千分之三=0.3%"], "as a percentage"],
  ["千分之5.5", ["千分之5.5=0.55%"], "exact"],
  ["百分之百分之五", ["百分之百=100%", "五=5"], "a slip of the pen nests nothing"],
  ["二〇二五年", ["二〇二五=2025"], "a year in numerals"],
  ["一百零八家", ["一百零八=108"], "numerals"],
  ["一、二、三产业", ["一=1", "二=2", "三=3"], "each of a list"],
  ["提高0.5个百分点", ["0.5=0.5"], "百 of 百分点 counts nothing"],
  ["百分比", [], "nor of 百分比"],
  ["1~2家", ["1=1", "2=2"], "both ends of a range"],
  ["ISO9000", ["9000=9000"], "codes come too"],
  ["亿万人民", [], "万 and 亿 begin no number"],
  ["", [], "nothing"],
];

describe("findNumbers", () => {
  it.each(rows)("%s → %j: %s", (phrase, expected) => {
    expect(findNumbers(phrase).map(({ text, value, unit }) => `${text}=${value}${unit ?? ""}`)).toEqual(expected);
  });

  it.each(rows)("%s: slices are of the text", (phrase) => {
    for (const { start, end, text } of findNumbers(phrase)) expect(phrase.slice(start, end)).toBe(text);
  });
});

describe("findFigures", () => {
  const seeds = readdirSync("seeds").map((name): Row => [readFileSync(`seeds/${name}`, "utf8"), [], name]);

  it.each([...rows, ...seeds])("%.20s: findNumbers but for numerals", (phrase) => {
    const figures = findNumbers(phrase).filter(({ script, unit }) => script === "arabic" || unit !== null);
    expect(findFigures(phrase)).toEqual(figures);
  });
});

describe("isInCode", () => {
  const codes: [text: string, at: number, expected: boolean, reason: string][] = [
    ["PM2.5浓度", 2, true, "letters directly before"],
    ["G60科创走廊", 1, true, "one letter"],
    ["A.1", 2, true, "a point between"],
    ["T-3", 2, true, "a hyphen between"],
    ["建成3家", 2, false, "an ideograph before"],
    ["3家", 0, false, "nothing before"],
  ];
  it.each(codes)("%s at %d is %s: %s", (text, at, expected) => {
    expect(isInCode(text, at)).toBe(expected);
  });
});

describe("shiftDecimal", () => {
  const shifts: [digits: string, places: number, value: number][] = [
    ["2.3", 8, 230000000],
    ["1.1", 4, 11000],
    ["0.07", 4, 700],
    ["98.5", 0, 98.5],
    ["3", -1, 0.3],
    ["5.5", -1, 0.55],
  ];
  it.each(shifts)("%s by %d places is %d", (digits, places, value) => {
    expect(shiftDecimal(digits, places)).toBe(value);
  });
});
