import { describe, expect, it } from "vitest";
import { builtInLexicon } from "../../src/lexicon/index.ts";
import { createQuantityFinder, type Quantity } from "../../src/text/quantities.ts";

const finder = createQuantityFinder(builtInLexicon);

/** A phrase, its quantities as `slice operator value..valueMax unit`, and why. */
type Row = readonly [phrase: string, quantities: readonly string[], reason: string];

function show({ text, operator, value, valueMax, unit }: Quantity): string {
  return [text, operator, valueMax === null ? value : `${value}..${valueMax}`, unit ?? "-"].join(" ");
}

const operators: Row[] = [
  ["达到98%", ["98% eq 98 %"], "a bare number"],
  ["达到98%以上", ["98%以上 ge 98 %"], "以上"],
  ["30个及以上", ["30个及以上 ge 30 个"], "及以上"],
  ["2000万元(含)以上", ["2000万元(含)以上 ge 20000000 元"], "a bracket before it"],
  ["不少于3项", ["不少于3项 ge 3 项"], "不少于"],
  ["不低于30%", ["不低于30% ge 30 %"], "不低于"],
  ["不小于20平方米", ["不小于20平方米 ge 20 平方米"], "不小于"],
  ["至少1次", ["至少1次 ge 1 次"], "至少"],
  ["≥97", ["≥97 ge 97 -"], "a cell with its sign"],
  ["不低于30%以上", ["不低于30%以上 ge 30 %"], "said twice"],
  ["控制在3件以内", ["控制在3件以内 le 3 件"], "said twice"],
  ["8小时以内", ["8小时以内 le 8 小时"], "以内"],
  ["3个工作日内", ["3个工作日内 le 3 个工作日"], "内"],
  ["5‰以下", ["5‰以下 le 5 ‰"], "以下"],
  ["不超过3", ["不超过3 le 3 -"], "不超过, not 超过"],
  ["不高于4%", ["不高于4% le 4 %"], "不高于, not 高于"],
  ["不大于1.5倍", ["不大于1.5倍 le 1.5 倍"], "不大于"],
  ["压减到1个工作日以内", ["1个工作日以内 le 1 个工作日"], "压减到 says that it is reached, 以内 compares"],
  ["≤1.5", ["≤1.5 le 1.5 -"], "a sign"],
  ["超过88万件", ["超过88万件 gt 880000 件"], "超过"],
  ["超100亿元", ["超100亿元 gt 10000000000 元"], "超"],
  ["突破230家", ["突破230家 gt 230 家"], "突破"],
  ["高于90分", ["高于90分 gt 90 分"], "高于"],
  [">25", [">25 gt 25 -"], "a sign"],
  ["低于5‰", ["低于5‰ lt 5 ‰"], "低于"],
  ["少于10家", ["少于10家 lt 10 家"], "少于, not 不少于"],
  ["15%左右", ["15%左右 approx 15 %"], "左右"],
  ["约30家", ["约30家 approx 30 家"], "约"],
  ["近30家", ["近30家 approx 30 家"], "近"],
  ["接近30家", ["接近30家 approx 30 家"], "接近"],
  ["30余家", ["30余家 gt 30 家"], "余: and some more"],
  ["30多家", ["30多家 gt 30 家"], "多: and some more"],
  ["30余万家", ["30余万家 gt 300000 家"], "余 before the multiplier"],
  ["十余家", ["十余家 gt 10 家"], "a numeral"],
];

const ranges: Row[] = [
  ["1~2家", ["1~2家 between 1..2 家"], "a tilde"],
  ["15%—25%", ["15%—25% between 15..25 %"], "a dash, the unit twice"],
  ["15-25%", ["15-25% between 15..25 %"], "a hyphen"],
  ["1——2家", ["1——2家 between 1..2 家"], "a dash of two columns"],
  ["2到3项", ["2到3项 between 2..3 项"], "到"],
  ["2至3项", ["2至3项 between 2..3 项"], "至"],
  ["三至五家", ["三至五家 between 3..5 家"], "numerals"],
  ["1个—2个", ["1个—2个 between 1..2 个"], "the unit twice"],
  ["100~200万元", ["100~200万元 between 1000000..2000000 元"], "both in the multiplier of the second"],
  ["1万~2万元", ["1万~2万元 between 10000..20000 元"], "each with its own"],
  ["1万元至2万元", ["1万元至2万元 between 10000..20000 元"], "all said twice"],
  ["1~2家以上", ["1~2家以上 between 1..2 家"], "a range stays one"],
  ["1-2个百分点", ["1-2个百分点 between 1..2 个百分点"], "points"],
  ["5—3家", ["5 eq 5 -", "3家 eq 3 家"], "a smaller one is no range"],
  ["建成5家到2030年", ["5家 eq 5 家", "2030年 eq 2030 年"], "another unit is no range"],
];

const units: Row[] = [
  ["38微克/立方米", ["38微克/立方米 eq 38 微克/立方米"], "two units around a slash"],
  ["1.5批次/千人", ["1.5批次/千人 eq 1.5 批次/千人"], "千 of 千人 belongs to the unit"],
  ["0.5吨/万平方米", ["0.5吨/万平方米 eq 0.5 吨/万平方米"], "万 behind the slash"],
  ["13.5立方米/万元", ["13.5立方米/万元 eq 13.5 立方米/万元"], "money behind the slash"],
  ["0.39元/千瓦时", ["0.39元/千瓦时 eq 0.39 元/千瓦时"], "千瓦时 is one unit"],
  ["2万吨/日", ["2万吨/日 eq 20000 吨/日"], "a day behind the slash"],
  ["4.5张/千人", ["4.5张/千人 eq 4.5 张/千人"], "beds"],
  ["提高2个百分点以上", ["2个百分点以上 ge 2 个百分点"], "not 个"],
  ["5万千瓦", ["5万千瓦 eq 50000 千瓦"], "万 goes into the value, 千 does not"],
  ["5千亩", ["5千亩 eq 5000 亩"], "千 before a unit that it is no part of"],
  ["1.2万人次", ["1.2万人次 eq 12000 人次"], "the longer unit"],
  ["3000台(套)", ["3000台(套) eq 3000 台(套)"], "a bracket in the unit"],
  ["20万TEU", ["20万TEU eq 200000 TEU"], "letters"],
  ["100MW", ["100MW eq 100 MW"], "letters"],
  ["10kW级", ["10kW eq 10 kW"], "the unit before a word"],
  ["百分之六十三以上", ["百分之六十三以上 ge 63 %"], "a percentage in words"],
  ["三家以上", ["三家以上 ge 3 家"], "a numeral with a unit"],
  ["两倍", ["两倍 eq 2 倍"], "a numeral with a unit"],
  ["-1.18%", ["-1.18% eq -1.18 %"], "a negative cell"],
  ["增速为-1.18%", ["-1.18% eq -1.18 %"], "a negative value"],
  ["指数达到89", ["89 eq 89 -"], "none"],
  ["达到12000", ["12000 eq 12000 -"], "none, however long"],
];

const codes: Row[] = [
  ["ISO9000质量管理体系", [], "letters before"],
  ["ISO 9001质量管理体系", [], "a space between"],
  ["ISO9001:2015", [], "the year of a standard"],
  ["GB/T 19001-2016标准", [], "the year of a standard"],
  ["PM2.5浓度", [], "letters before"],
  ["PM2.5浓度降至38微克/立方米", ["38微克/立方米 eq 38 微克/立方米"], "only what is a code"],
  ["G60科创走廊", [], "a letter before"],
  ["4A级景区5家", ["5家 eq 5 家"], "a letter behind"],
  ["5G基站1000个", ["1000个 eq 1000 个"], "a letter behind"],
  ["12315热线", [], "a telephone number"],
  ["“12345”平台", [], "a telephone number"],
  ["3·15晚会", [], "a day"],
  ["邢政〔2012〕10号", [], "a document number"],
  ["鲁政发[2020]3号文件", [], "square brackets"],
  ["(2024)5号", [], "round brackets"],
  ["第19次会议", [], "an ordinal"],
  ["“1+N”政策体系", [], "a formula"],
  ["“1+3+5”", [], "a formula"],
  ["十大行动", [], "a numeral without a unit"],
  ["三大攻坚战", [], "a numeral without a unit"],
  ["一次性验收", [], "a word"],
  ["三级医院", [], "a rank"],
  ["千亿级产业", [], "a name"],
  ["三分之二", [], "a fraction in words"],
  ["二〇二五", [], "a year"],
  ["翻一番", [], "番 is for those who read sentences"],
];

describe("find", () => {
  describe.each(Object.entries({ operators, ranges, units, codes }))("%s", (_, rows) => {
    it.each(rows)("%s → %j: %s", (phrase, expected) => {
      expect(finder.find(phrase).map(show)).toEqual(expected);
    });
  });

  it("tells number, unit and comparator apart by offset", () => {
    const text = "培育不少于1.5万家以上";
    const [{ start, numberStart, numberEnd, unitEnd, end }] = finder.find(text);
    const slices = [text.slice(start, numberStart), text.slice(numberStart, numberEnd), text.slice(numberEnd, unitEnd)];
    expect([...slices, text.slice(unitEnd, end)]).toEqual(["不少于", "1.5万", "家", "以上"]);
  });

  it("knows the units it is given", () => {
    const own = createQuantityFinder({ units: ["羽"], unitDenominators: [] });
    expect(own.find("出栏3万羽、2家").map(show)).toEqual(["3万羽 eq 30000 羽", "2 eq 2 -"]);
  });
});
