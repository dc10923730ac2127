import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { builtInLexicon, createRecognisers, findNumbers, findQuantities, findTimes } from "../../src/index.ts";
import { seeds } from "../pipeline/seeds.ts";

/** A phrase, what is found in it, and why. */
type Row = readonly [phrase: string, found: readonly string[], reason: string];

const numbers: Row[] = [
  ["1.5万", ["1.5万=15000"], "a multiplier"],
  ["1620万", ["1620万=16200000"], "one number"],
  ["3,000", ["3,000=3000"], "commas between thousands"],
  ["１，６２０", ["１，６２０=1620"], "full-width"],
  ["4.78万亿", ["4.78万亿=4780000000000"], "a double multiplier"],
  ["3亿5000万", ["3亿5000万=350000000"], "two multipliers"],
  ["5万4千6百", ["5万4千6百=54600"], "three"],
  ["5 000", ["5=5", "000=0"], "a space may stand between two cells"],
  ["98 . 5%", ["98 . 5=98.5"], "tracked spaces"],
  ["1000  万元", ["1000  万=10000000"], "spaces before a multiplier"],
  ["-1.18%", ["-1.18=-1.18"], "a minus"],
  ["负3.2", ["负3.2=-3.2"], "in words"],
  ["负三十二", ["负三十二=-32"], "with numerals"],
  ["正负5%", ["5=5"], "plus and minus"],
  ["1995-1997年", ["1995=1995", "1997=1997"], "a dash is no minus"],
  ["GB18918-2002", ["18918=18918", "2002=2002"], "nor in a code"],
  ["两百", ["两百=200"], "两"],
  ["一千零一", ["一千零一=1001"], "a gap"],
  ["二百五", ["二百五=250"], "a last place left out"],
  ["九十二万四", ["九十二万四=924000"], "behind 万 as well"],
  ["四千零五万", ["四千零五万=40050000"], "a gap before 万"],
  ["十五", ["十五=15"], "a ten without a one"],
  ["一百五十万五千二百四十五", ["一百五十万五千二百四十五=1505245"], "a long one"],
  ["一 百 五 十 二", ["一 百 五 十 二=152"], "tracked"],
  ["壹佰伍拾万元", ["壹佰伍拾万=1500000"], "forms of cheques"],
  ["七十八萬五佰零六", ["七十八萬五佰零六=780506"], "Traditional Chinese"],
  ["十五点七", ["十五点七=15.7"], "a fraction"],
  ["零点五", ["零点五=0.5"], "below one"],
  ["两千万点五五四四", ["两千万点五五四四=20000000.5544"], "behind 万"],
  ["百分之五点五", ["百分之五点五=5.5"], "a percentage"],
  ["百分之六十三以上", ["百分之六十三=63"], "compared"],
  ["百分之百", ["百分之百=100"], "all"],
  ["千分之三", ["千分之三=0.3"], "as a percentage"],
  ["万分之三", ["万分之三=0.0003"], "as it is"],
  ["三分之一", [`三分之一=${1 / 3}`], "a third"],
  ["十五分之一", [`十五分之一=${1 / 15}`], "a fifteenth"],
  ["16分之5", ["16分之5=0.3125"], "digits"],
  ["一又二分之一", ["一又二分之一=1.5"], "one and a half"],
  ["1/3以上", [`1/3=${1 / 3}`], "a stroke"],
  ["2023/2/24", ["2023=2023", "2=2", "24=24"], "a date"],
  ["2万多", ["2万=20000"], "多 adds nothing certain"],
  ["500余万", ["500余万=5000000"], "余 before the multiplier"],
  ["二十几万人", ["二十几万=200000"], "几"],
  ["三四十家", ["三四十=30"], "from thirty"],
  ["二〇二五年", ["二〇二五=2025"], "a year"],
  ["二○一二年", ["二○一二=2012"], "with a circle"],
  ["2021年3月", ["2021=2021", "3=3"], "each number of a date"],
  ["一、二、三产业", ["一=1", "二=2"], "numerals of a list; the last belongs to its word"],
  ["九年八吨", ["九=9", "八=8"], "single numerals before units"],
  ["翻两番", ["两=2"], "or before 番"],
  ["ISO9000", ["9000=9000"], "codes hold numbers"],
  ["四川", [], "a name"],
  ["一切", [], "a word"],
  ["长三角", [], "a name"],
  ["统一部署、一体推进", [], "words"],
  ["十分重要", [], "no ten points"],
  ["进一步完善", [], "no one step"],
  ["第一产业", [], "an ordinal"],
  ["三农工作", [], "a name"],
  ["“十四五”规划", [], "a plan"],
  ["百姓、千方百计、万一", [], "words"],
  ["5个百分点", ["5=5"], "百 of 百分点 counts nothing"],
  ["110千伏", ["110=110"], "nor 千 of 千伏"],
  ["", [], "nothing"],
];

const quantities: Row[] = [
  ["达到98%以上", ["98%以上 ge 98 %"], "以上"],
  ["不少于3项", ["不少于3项 ge 3 项"], "不少于"],
  ["控制在5%以内", ["控制在5%以内 le 5 %"], "控制在 and 以内"],
  ["不超过10个工作日", ["不超过10个工作日 le 10 个工作日"], "不超过"],
  ["超过88万件", ["超过88万件 gt 880000 件"], "超过"],
  ["低于5‰", ["低于5‰ lt 5 ‰"], "per mille"],
  ["≥97", ["≥97 ge 97 -"], "a cell of a table"],
  [">25", [">25 gt 25 -"], "another"],
  ["-1.18%", ["-1.18% eq -1.18 %"], "below nothing"],
  ["负3.2", ["负3.2 eq -3.2 -"], "in words"],
  ["[300]", ["300 eq 300 -"], "a total"],
  ["增长6.5%左右", ["6.5%左右 approx 6.5 %"], "左右"],
  ["约3万家", ["约3万家 approx 30000 家"], "约"],
  ["近50%", ["近50% approx 50 %"], "近"],
  ["1~2家", ["1~2家 between 1..2 家"], "a range"],
  ["2-3个", ["2-3个 between 2..3 个"], "with a hyphen"],
  ["2到3项", ["2到3项 between 2..3 项"], "with 到"],
  ["0至5余亿", ["0至5 between 0..5 -"], "one quantity, no other inside it"],
  ["15%—25%", ["15%—25% between 15..25 %"], "with the unit twice"],
  ["100~200万元", ["100~200万元 between 1000000..2000000 元"], "one multiplier for both"],
  ["10万-20万元", ["10万-20万元 between 100000..200000 元"], "one each"],
  ["两三家", ["两三家 between 2..3 家"], "an estimate"],
  ["三四十家", ["三四十家 between 30..40 家"], "of tens"],
  ["三五年", ["三五年 between 3..5 年"], "of years"],
  ["30余家", ["30余家 gt 30 家"], "余"],
  ["20多万户", ["20多万户 gt 200000 户"], "多 before the multiplier"],
  ["2万多", ["2万多 gt 20000 -"], "多 at the end"],
  ["上百家", ["上百家 ge 100 家"], "上"],
  ["超百亿元", ["超百亿元 gt 10000000000 元"], "a place without a digit"],
  ["提高0.5个百分点", ["0.5个百分点 eq 0.5 个百分点"], "points are a unit of their own"],
  ["百分之六十三以上", ["百分之六十三以上 ge 63 %"], "words"],
  ["百分之五点五", ["百分之五点五 eq 5.5 %"], "with a fraction"],
  ["七成以上", ["七成以上 ge 70 %"], "tenths"],
  ["不低于9.5成", ["不低于9.5成 ge 95 %"], "in digits"],
  ["八点五成", ["八点五成 eq 85 %"], "with a fraction"],
  ["三成半", ["三成半 eq 35 %"], "and a half"],
  ["七成六", ["七成六 eq 76 %"], "and hundredths"],
  ["一成不变、5成员", ["5 eq 5 -"], "other words"],
  ["百分之二三十", ["百分之二三十 between 20..30 %"], "an estimated percentage"],
  ["四点五个百分点", ["四点五个百分点 eq 4.5 个百分点"], "points in words"],
  ["三分之二以上", [`三分之二以上 ge ${2 / 3} -`], "a fraction"],
  ["不少于1/3", [`不少于1/3 ge ${1 / 3} -`], "with a stroke"],
  ["翻2倍", ["2倍 eq 2 倍"], "times"],
  ["由5%提高到10%", ["5% eq 5 %", "10% eq 10 %"], "from and to"],
  ["分别达到90%、95%", ["90% eq 90 %", "95% eq 95 %"], "each"],
  ["35微克/立方米", ["35微克/立方米 eq 35 微克/立方米"], "a composed unit"],
  ["4批次/千人", ["4批次/千人 eq 4 批次/千人"], "with 千"],
  ["0.39元/千瓦时", ["0.39元/千瓦时 eq 0.39 元/千瓦时"], "a price"],
  ["5千瓦", ["5千瓦 eq 5 千瓦"], "千 of a unit"],
  ["5千家", ["5千家 eq 5000 家"], "千 of a number"],
  ["两百", ["两百 eq 200 -"], "alone"],
  ["1.5万", ["1.5万 eq 15000 -"], "alone"],
  ["3,000", ["3,000 eq 3000 -"], "alone"],
  ["1620万", ["1620万 eq 16200000 -"], "alone"],
  ["九年八吨", ["九年 eq 9 年", "八吨 eq 8 吨"], "single numerals"],
  ["不少于三家", ["不少于三家 ge 3 家"], "compared"],
  ["2025 年达到９８．５％ 以上", ["９８．５％ 以上 ge 98.5 %"], "layout and full-width"],
  ["2025年", [], "a date"],
  ["2023—2025年", [], "a period"],
  ["二〇二一年三月", [], "in numerals"],
  ["近三年", [], "counted from now"],
  ["每两年", [], "a measure of time"],
  ["三年行动", [], "a name"],
  ["三年行动计划(2021—2023年)", [], "a title"],
  ["20世纪90年代", [], "no ninety years"],
  ["3·15", [], "a day's name"],
  ["PM2.5年均浓度", [], "a name"],
  ["〔2012〕10号", [], "a document number"],
  ["[2020]3号", [], "in other brackets"],
  ["ISO9000", [], "a standard"],
  ["GB/T 19001-2016", [], "another"],
  ["12315", [], "a telephone number"],
  ["0312-1234567", [], "another"],
  ["G60", [], "a road"],
  ["5G基站", [], "a name"],
  ["3A级", [], "a class"],
  ["“4611”产业集群", [], "a slogan"],
  ["“1+3+5”", [], "another"],
  ["十大", [], "a name"],
  ["一批、若干", [], "no number"],
  ["四川", [], "a name"],
  ["一起推进", [], "no case"],
  ["十分重要", [], "no points"],
  ["数十家", [], "nobody knows how many"],
  ["第3次", [], "an ordinal"],
  ["二十一、加强领导", [], "a numbering"],
  ["", [], "nothing"],
];

const times: Row[] = [
  ["到2025年", ["到2025年 by ..2025-12-31 year"], "the last day of a year"],
  ["2025年底前", ["2025年底前 by ..2025-12-31 year"], "底前"],
  ["2023年10月底前", ["2023年10月底前 by ..2023-10-31 month"], "of a month"],
  ["2025年前", ["2025年前 by ..2025-12-31 year"], "the year counts"],
  ["2024年上半年", ["2024年上半年 at 2024-01-01..2024-06-30 month"], "a half"],
  ["上半年", ["上半年 at 2023-01-01..2023-06-30 month"], "of the reference year"],
  ["四季度", ["四季度 at 2023-10-01..2023-12-31 month"], "a quarter"],
  ["11月底前", ["11月底前 by ..2023-11-30 month"], "of the reference year"],
  ["2022 年 2 月底前", ["2022 年 2 月底前 by ..2022-02-28 month"], "spaces"],
  ["2023年10\n月底前", ["2023年10\n月底前 by ..2023-10-31 month"], "a line broken by a page"],
  ["２０２５年底", ["２０２５年底 by ..2025-12-31 year"], "full-width"],
  ["二〇二一年三月", ["二〇二一年三月 at 2021-03-01..2021-03-31 month"], "numerals"],
  ["2022年10月15日", ["2022年10月15日 at 2022-10-15..2022-10-15 day"], "a day"],
  ["2023-12-29", ["2023-12-29 at 2023-12-29..2023-12-29 day"], "as ISO has it"],
  ["“十四五”期间", ["“十四五”期间 during 2021-01-01..2025-12-31 year"], "a plan"],
  ["“十四五”末", ["“十四五”末 by ..2025-12-31 year"], "its end"],
  ["近三年", ["近三年 at  year"], "counted from now"],
  ["每年", ["每年 recurring  annual year"], "annual"],
  ["每半年", ["每半年 recurring  semiannual month"], "semiannual"],
  ["每季度", ["每季度 recurring  quarterly month"], "quarterly"],
  ["按月", ["按月 recurring  monthly month"], "monthly"],
  ["每周", ["每周 recurring  weekly day"], "weekly"],
  ["每天", ["每天 recurring  daily day"], "daily"],
  ["自2023年1月1日起", ["自2023年1月1日起 from 2023-01-01.. day"], "from"],
  ["2022年10月1日至2025年12月31日", ["2022年10月1日至2025年12月31日 during 2022-10-01..2025-12-31 day"], "a period"],
  ["3月1日至5日", ["3月1日至5日 during 2023-03-01..2023-03-05 day"], "the second day of a month"],
  ["2023年3月1日到5日", ["2023年3月1日到5日 during 2023-03-01..2023-03-05 day"], "of a year, too"],
  ["1995-1997年", ["1995-1997年 during 1995-01-01..1997-12-31 year"], "of years"],
  ["2023—2025年", ["2023—2025年 during 2023-01-01..2025-12-31 year"], "with a long dash"],
  ["自印发之日起30日内", ["自印发之日起30日内 by  day"], "counted from the document"],
  ["三年行动", [], "a name"],
  ["3·15", [], "a day's name"],
  ["PM2.5年均浓度", [], "5年 is none"],
  ["新增1620万平方米", [], "an area"],
  ["〔2012〕10号", [], "a document number"],
  ["12315", [], "a telephone number"],
  ["“十四五”规划", [], "a name"],
  ["2年内", [], "a duration"],
  ["", [], "nothing"],
];

const none = (value: string | null) => value ?? "";

const recognisers = {
  findNumbers: {
    rows: numbers,
    find: (text: string) => findNumbers(text).map((found) => `${found.text}=${found.value}`),
  },
  findQuantities: {
    rows: quantities,
    find: (text: string) =>
      findQuantities(text).map(({ text: slice, operator, value, valueMax, unit }) =>
        [slice, operator, valueMax === null ? value : `${value}..${valueMax}`, unit ?? "-"].join(" "),
      ),
  },
  findTimes: {
    rows: times,
    find: (text: string) =>
      findTimes(text, { reference: "2023-01-01" }).map(({ text: slice, type, from, to, recurrence, precision }) => {
        const bounds = from === null && to === null ? "" : `${none(from)}..${none(to)}`;
        return [slice, type, bounds, ...(recurrence === null ? [] : [recurrence]), none(precision)].join(" ");
      }),
  },
};

describe.each(Object.entries(recognisers))("%s", (_, { rows, find }) => {
  it.each(rows)("%s → %j (%s)", (phrase, expected) => {
    expect(find(phrase)).toEqual(expected);
  });
});

const all = [findNumbers, findQuantities, findTimes];

describe("every recogniser", () => {
  it.each(all)("counts in code points of the text given", (find) => {
    for (const text of [
      ...seeds.map(({ bytes }) => new TextDecoder().decode(bytes)),
      "\u{20bb7}到２０２５ 年，达到３家",
    ]) {
      const characters = [...text];
      const found = find(text);
      expect(found.length).toBeGreaterThan(0);
      for (const { start, end, text: slice } of found) expect(characters.slice(start, end).join("")).toBe(slice);
    }
  });

  it.each(all)("finds in order, none inside another, whatever the text", (find) => {
    const piece = fc.constantFrom(
      ..."0123456789一二三十百千万亿零〇两负分之点又余多几年月日底前到至每季度第%个家-~—/.,、。()“” \n\u{20bb7}\ud842",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const found = find(pieces.join(""));
        for (const [at, { start, end }] of found.entries()) {
          expect(end).toBeGreaterThan(start);
          expect(start).toBeGreaterThanOrEqual(at === 0 ? 0 : found[at - 1].end);
        }
      }),
      { numRuns: 2000 },
    );
  });

  const pieces = [
    "1",
    "1,",
    "一",
    "百",
    "十分之",
    "一又",
    "三分之",
    "-1",
    "负",
    "余万",
    "三四",
    "“1”",
    "上百",
    "1/2",
    "\n",
    "1年",
    "七成",
    "每",
  ];
  // what took the square of the length would not end within the time that the suite gives
  it.each(all.flatMap((find) => pieces.map((piece) => [find.name, piece, find] as const)))(
    "%s reads nothing but %j, a hundred thousand characters of it",
    (_name, piece, find) => {
      const found = find(piece.repeat(100_000 / piece.length));
      expect(found.at(-1)?.end ?? 0).toBeLessThanOrEqual(100_000);
    },
  );
});

describe("lines", () => {
  const cases: [text: string, numbers: string[], why: string][] = [
    ["共三\n十家", ["三\n十=30"], "a line broken by a page goes on"],
    ["共3家。\n5家", ["3=3", "5=5"], "a sentence that ends does not"],
    ["达到5\n\n六百", ["5=5", "六百=600"], "nor does a paragraph"],
    ["达到三十\n二、主要任务", ["三十=30", "二=2"], "nor does a line before a numbering"],
  ];
  it.each(cases)("%j → %j (%s)", (text, expected) => {
    expect(recognisers.findNumbers.find(text)).toEqual(expected);
  });
});

describe("createRecognisers", () => {
  it("knows the units of the lexicon that it is given", () => {
    const own = createRecognisers({ ...builtInLexicon, units: [...builtInLexicon.units, "麻袋"] });
    expect(own.findQuantities("三麻袋")).toMatchObject([{ value: 3, unit: "麻袋", start: 0, end: 3 }]);
    expect(findQuantities("三麻袋")).toEqual([]);
  });

  it("leaves dates open where no reference is given", () => {
    expect(createRecognisers(builtInLexicon).findTimes("11月底前")).toMatchObject([{ type: "by", to: null }]);
  });
});
