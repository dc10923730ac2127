import { describe, expect, test } from "vitest";
import { areAlike, comparable } from "../../src/evaluate/alike.ts";

describe("areAlike", () => {
  const cases: [a: string, b: string, alike: boolean, why: string][] = [
    ["农产品加工转化率", "农产品加工转化率", true, "equal"],
    ["率", "率", true, "equal, although one character has no pairs"],
    ["主要农产品加工转化率", "农产品加工转化率", true, "one of four characters or more is part of the other"],
    ["全民质量满意度", "满意度", false, "three characters are no part that says enough; 2·2/8 pairs"],
    ["发明专利", "专利", false, "two characters are none either; 2·1/4 pairs"],
    ["有效发明专利拥有量", "发明专利拥有量", true, "contained"],
    ["质量强市示范企业", "质量强县示范企业", true, "10 of 14 pairs are shared: 0.71"],
    ["一二三四五六", "一二三四七八", true, "6 of 10 pairs are shared: 0.6 is enough"],
    ["一二三四五六七", "一二三四八九十", false, "6 of 12 pairs are shared: 0.5 is too few"],
    ["甲甲甲甲丙丁", "丙丁甲甲戊己", false, "a pair met three times in one and once in the other is shared once"],
    ["全市森林覆盖率", "森林覆盖率", true, "a leading 全市 is ignored"],
    ["我省乙级", "全县乙级", true, "so are 我省 and 全县"],
    ["提升全市绿化", "提升绿化", false, "a 全市 inside is not"],
    ["专精特新企业(新增)", "专精特新企业", true, "(新增) is ignored"],
    ["专精特新企业（新增）", "专精特新企业", true, "full-width brackets are half-width ones"],
    ["森林 覆盖\u3000率", "森林覆盖率", true, "white space is ignored"],
    ["", "", true, "nothing is like nothing"],
    ["", "森林覆盖率", false, "nothing is part of everything and like nothing"],
  ];
  test.each(cases)("%s · %s: %s (%s)", (a, b, alike) => {
    expect(areAlike(a, b)).toBe(alike);
    expect(areAlike(b, a)).toBe(alike);
  });
});

describe("comparable", () => {
  const cases: [text: string, expected: string, why: string][] = [
    ["（一）目标：８０％", "(一)目标:８０%", "full-width marks are folded, full-width digits are another string"],
    [" 一\u3000二\n三\u00a0", "一二三", "white space of every kind goes"],
    ["“十四五”、《规划》。", "“十四五”、《规划》。", "marks without a half-width twin stay"],
  ];
  test.each(cases)("%j → %j (%s)", (text, expected) => {
    expect(comparable(text)).toBe(expected);
  });
});
