import { describe, expect, it } from "vitest";
import { cleanRange } from "../../src/text/clean.ts";
import { findMarker } from "../../src/text/markers.ts";

/** A line as printed, its marker as `family ordinal slice`, and why. */
type Row = readonly [line: string, marker: string | null, reason: string];

function markerOf(line: string): string | null {
  const clean = cleanRange(line, 0, line.length);
  const marker = findMarker(clean);
  return marker && `${marker.family} ${marker.parts.join(".")} ${clean.text.slice(0, marker.length)}`;
}

const divisions: Row[] = [
  ["第一编 总则", "part 1 第一编", "a part"],
  ["第二篇　发展环境", "part 2 第二篇", "篇 is 编"],
  ["第一部分 总体要求", "part 1 第一部分", "部分 is 编"],
  ["第二部分是重点任务", null, "a sentence about a part"],
  ["第一章总则", "chapter 1 第一章", "a chapter, no space behind it"],
  ["第1章 总则", "chapter 1 第1章", "a digit"],
  ["第二节 目标任务", "division 2 第二节", "a division"],
  ["第二节 节约用水", "division 2 第二节", "节 said twice"],
  ["第十二条　各级人民政府", "article 12 第十二条", "an article"],
  ["第一百二十三条 附则", "article 123 第一百二十三条", "hundreds"],
  ["第一,加强领导", null, "a word of enumeration"],
  ["第二类医疗器械", null, "no unit of a text"],
  ["第一篇章", null, "篇章 is a word"],
  ["第三章节", null, "章节 is a word"],
  ["第一节能环保", null, "节能 is a word"],
  ["第一条例", null, "条例 is a word"],
  ["第三条规定的情形", null, "a citation that a page's width broke"],
  ["第三条、第四条", null, "citations"],
];

const ideographs: Row[] = [
  ["一、总体要求", "ideograph 1 一、", "the commonest of all"],
  ["一 、总体要求 ,", "ideograph 1 一、", "a space before the punctuation"],
  ["十二、保障措施", "ideograph 12 十二、", "beyond ten"],
  ["二十一、其他", "ideograph 21 二十一、", "beyond twenty"],
  ["一．总体要求", "ideograph 1 一.", "a full-width full stop"],
  ["一，总体要求", "ideograph 1 一,", "a comma by mistake"],
  ["五、", "ideograph 5 五、", "alone on its line"],
  ["二、三年行动", "ideograph 2 二、", "三年 begins the heading"],
  ["一、二、三产业融合发展", null, "the tail of 第一、二、三产业"],
  ["二、三产业占比", null, "a tail"],
  ["三、四季度", null, "a tail"],
  ["九、十月份", null, "a tail"],
  ["一", null, "a cell"],
];

const brackets: Row[] = [
  ["（一）指导思想", "ideograph-bracket 1 (一)", "full-width brackets"],
  ["(十二)实施精品工程。", "ideograph-bracket 12 (十二)", "half-width brackets"],
  ["（ 一 ）指导思想", "ideograph-bracket 1 (一)", "spaces in it"],
  ["(一)、指导思想", "ideograph-bracket 1 (一)、", "punctuation behind it"],
  ["㈠指导思想", "ideograph-bracket 1 ㈠", "one character, U+3220"],
  ["㈩其他", "ideograph-bracket 10 ㈩", "the last of them"],
  ["（1）目标", "number-bracket 1 (1)", "digits"],
  ["１）目标", "number-bracket 1 1)", "one bracket, full-width"],
  ["⑴目标", "number-bracket 1 ⑴", "one character, U+2474"],
  ["(2023年)", null, "a year"],
  ["(2023)5号", null, "a document number"],
  ["(含)以上", null, "a word"],
];

const numbers: Row[] = [
  ["1.目标", "number 1 1.", "a full stop"],
  ["1．目标", "number 1 1.", "a full-width full stop"],
  ["１、目标", "number 1 1、", "a full-width digit"],
  ["1 . 目标", "number 1 1.", "spaces"],
  ["⒈目标", "number 1 ⒈", "one character, U+2488"],
  ["12、目标", "number 12 12、", "two digits"],
  ["1. 5G网络", "number 1 1.", "the space tells it from 1.5"],
  ["1.2023年底前完成", "number 1 1.", "a year behind it"],
  ["23.2023 年4 月1 日", "number 23 23.", "a year behind it"],
  ["1.4 月底与省气象局会商", "number 1 1.", "a month behind it"],
  ["①目标", "circled 1 ①", "a circle"],
  ["⑳、目标", "circled 20 ⑳、", "the last of them"],
  ["2024. 年底前", null, "a year that lost its place"],
  ["1.5亿元", null, "a quantity"],
  ["1.5%以上", null, "a quantity"],
  ["1.1 万吨/日", null, "a quantity with a space"],
  ["1、2、3号机组", null, "the tail of a list"],
  ["5、6月份", null, "the tail of a list"],
  ["2021年", null, "a year"],
  ["12", null, "a cell"],
];

const decimals: Row[] = [
  ["1.1 主要目标", "decimal 1.1 1.1", "two places"],
  ["2.3.1主要目标", "decimal 2.3.1 2.3.1", "three places"],
  ["1.1.“十四五”目标", "decimal 1.1 1.1.", "a full stop behind it"],
  ["1.1、主要目标", "decimal 1.1 1.1、", "、 behind it"],
  ["2.1项目管理", "decimal 2.1 2.1", "项 begins a word"],
  ["2.1人才队伍", "decimal 2.1 2.1", "人 begins a word"],
  ["2.5小时以内", null, "a unit"],
  ["3.9 个百分点", null, "a unit"],
  ["4.5张/千人", null, "a unit"],
  ["0.5公里", null, "no place is 0"],
  ["2.0版", null, "a version"],
];

const items: Row[] = [
  ["——产业质量竞争力持续增强。", "dash 0 ——", "the commonest of all"],
  ["—产业", "dash 0 —", "a single dash"],
  ["－－产业", "dash 0 --", "hyphens"],
  ["–产业", "dash 0 –", "an en dash"],
  ["• 产业", "dash 0 •", "a bullet"],
  ["●产业", "dash 0 ●", "a bullet"],
  ["——“十四五”目标", "dash 0 ——", "a quotation behind it"],
  ["一是加强领导", "ordinal-word 1 一是", "a paragraph of its own"],
  ["十一是加强领导", "ordinal-word 11 十一是", "beyond ten"],
  ["一是一,二是二", null, "a turn of speech"],
  ["首先,加强领导", null, "a word of order"],
  ["— 3 —", null, "a page mark"],
  ["-1.18%", null, "a negative value"],
  ["—", null, "a cell"],
  ["", null, "nothing"],
];

describe("findMarker", () => {
  const families = { divisions, ideographs, brackets, numbers, decimals, items };
  describe.each(Object.entries(families))("%s", (_, rows) => {
    it.each(rows)("%s → %s: %s", (line, expected) => {
      expect(markerOf(line)).toBe(expected);
    });
  });
});
