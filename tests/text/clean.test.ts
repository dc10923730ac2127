import { describe, expect, it } from "vitest";
import { columnsOf, fold, isHan, isLayout, isPrivateUse } from "../../src/text/characters.ts";
import { cleanLines, cleanRange } from "../../src/text/clean.ts";
import { sliceClean, sourceOffset, sourceRange } from "../../src/text/clean-text.ts";

/** A stretch of a source, its clean text, and why. */
type Row = readonly [source: string, clean: string, reason: string];

function cleanOf(source: string): string {
  return cleanRange(source, 0, source.length).text;
}

const spaces: Row[] = [
  ["一 、总体要求 ,", "一、总体要求,", "spaces before punctuation"],
  ["2023 年10 月底前", "2023年10月底前", "spaces in a date"],
  ["98 . 5%", "98.5%", "spaces in a decimal"],
  ["98. 5 %", "98.5%", "spaces in a decimal"],
  ["目　　录", "目录", "ideographic spaces in a heading"],
  ["附\u00a0件", "附件", "a no-break space"],
  ["发展\u200b改革委", "发展改革委", "a zero-width space"],
  ["\ufeff一、总则", "一、总则", "a byte-order mark inside"],
  ["一、\t总则", "一、总则", "a tab"],
  ["第一\f章", "第一章", "a form feed"],
  ["甲\u2028乙\u2029丙", "甲乙丙", "Unicode's own line ends"],
  ["甲\u0000乙\u0085丙", "甲乙丙", "controls"],
  ["甲\u202e乙\u2066丙", "甲乙丙", "bidirectional marks"],
  ["发展\u00ad改革", "发展改革", "a soft hyphen"],
  ["　　　", "", "nothing but layout"],
  ["", "", "nothing"],
];

const words: Row[] = [
  ["ISO 9001", "ISO 9001", "one space between Latin words stays"],
  ["ISO  \t 9001", "ISO 9001", "of several one"],
  ["ＩＳＯ　９００１", "ISO 9001", "full-width, too"],
  ["达到 98 %", "达到98%", "none beside an ideograph"],
  ["5 G 网络", "5 G网络", "cleaning joins no words"],
  ["R & D", "R&D", "punctuation is no word"],
];

const widths: Row[] = [
  ["（一）农产品，９８．５％；", "(一)农产品,98.5%;", "punctuation and digits"],
  ["ＰＭ２．５", "PM2.5", "letters"],
  ["〔２０２３〕３号", "〔2023〕3号", "document brackets stay"],
  ["《甲》、“乙”。", "《甲》、“乙”。", "quotation marks and 、。 stay"],
  ["１～２家", "1~2家", "a tilde"],
  ["1〜2家", "1~2家", "a wave dash"],
  ["责任单位∶甲", "责任单位:甲", "a ratio sign"],
  ["≧９５、≦５", "≥95、≤5", "signs"],
  ["−1.18％", "-1.18%", "a minus sign"],
  ["㈠①⑴⒈㎡℃", "㈠①⑴⒈㎡℃", "what would take two characters stays"],
  ["\u{20bb7}市", "\u{20bb7}市", "a character of two code units stays"],
];

const damage: Row[] = [
  ["98\ue0105%", "98.5%", "a private character between two digits is the decimal point"],
  ["98\ue010%", "98\ue010%", "before a sign it is unknown"],
  ["\ue0105%", "\ue0105%", "at the beginning it is unknown"],
  ["市\ue010局", "市\ue010局", "between words it is unknown"],
];

describe("cleanRange", () => {
  describe.each(Object.entries({ spaces, words, widths, damage }))("%s", (_, rows) => {
    it.each(rows)("%j → %j: %s", (source, expected) => {
      expect(cleanOf(source)).toBe(expected);
    });
  });

  it("spans the text without the layout around it", () => {
    expect(cleanRange("　　甲 乙　", 0, 6).range).toEqual([2, 5]);
  });
});

describe("cleanLines", () => {
  it.each([
    ["发展改\n革委", "发展改革委", "LF"],
    ["发展改\r\n革委", "发展改革委", "CRLF"],
    ["发展改\r革委", "发展改革委", "a lone CR"],
    ["2023\n年", "2023年", "a date"],
    ["98\n.5%", "98.5%", "a decimal"],
    ["达到98\n%以上", "达到98%以上", "a unit"],
  ])("joins %j to %j: %s", (source, expected) => {
    const lines = [...source.matchAll(/[^\r\n]+/g)].map(({ 0: line, index }) => [index, index + line.length] as const);
    expect(cleanLines(source, lines).text).toBe(expected);
  });

  it("leaves out what stands between the lines", () => {
    const source = "发展改\n— 3 —\n革委";
    const clean = cleanLines(source, [
      [0, 3],
      [10, 12],
    ]);
    expect([clean.text, clean.range]).toEqual(["发展改革委", [0, 12]]);
  });
});

describe("the way back", () => {
  const source = "　到2023 年10 月\n底前 ，完成。";
  const clean = cleanRange(source, 0, source.length);

  it.each([
    ["2023年", "2023 年"],
    ["10月底前", "10 月\n底前"],
    ["底前,", "底前 ，"],
    ["到", "到"],
    ["。", "。"],
  ])("%s is %j in the source", (slice, expected) => {
    const at = clean.text.indexOf(slice);
    expect(source.slice(...sourceRange(clean, at, at + slice.length))).toBe(expected);
  });

  it("gives an empty range for an empty slice", () => {
    expect(sourceRange(clean, 3, 3)).toEqual([sourceOffset(clean, 3), sourceOffset(clean, 3)]);
  });

  it("leads to the end behind the last character", () => {
    expect(sourceOffset(clean, clean.text.length)).toBe(source.length);
  });

  it("leads from a slice to the same place", () => {
    const slice = sliceClean(clean, 6, 11);
    expect([slice.text, source.slice(...slice.range)]).toEqual(["10月底前", "10 月\n底前"]);
    expect(source.slice(...sourceRange(slice, 3, 5))).toBe("底前");
  });
});

describe("characters", () => {
  it.each([
    ["，", ",", "full-width"],
    ["Ａ", "A", "full-width"],
    ["甲", "甲", "an ideograph"],
    ["a", "a", "half-width"],
  ])("%s folds to %s: %s", (from, to) => {
    expect(String.fromCharCode(fold(from.charCodeAt(0)))).toBe(to);
  });

  it("are told apart", () => {
    const space = "\u3000".charCodeAt(0);
    const private_ = "\ue010".charCodeAt(0);
    expect([isLayout(space), isPrivateUse(space), isPrivateUse(private_), isLayout(private_)]).toEqual([
      true,
      false,
      true,
      false,
    ]);
    expect(["甲", "〇", "、", "a"].map((char) => isHan(char.charCodeAt(0)))).toEqual([true, true, false, false]);
    expect(["甲", "，", "a"].map((char) => columnsOf(char.charCodeAt(0)))).toEqual([2, 2, 1]);
  });
});
