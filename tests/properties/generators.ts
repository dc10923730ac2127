import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";

/** What policy texts are made of and what readers stumble over; anything may stand beside anything. */
const FRAGMENTS = {
  markers:
    "一、 二、 十一、 (一) (十二) （三） 1. 2、 1.1 3.2.1 (1) 4) ① ㈠ ⑴ ⒈ —— • 第一章 第三条 一是 二是 首先, 附件 附件1: 专栏2 表3".split(
      " ",
    ),
  labels:
    "责任单位: (牵头单位: 配合单位: 完成时限: 〔责任部门: 【 负责) 牵头, 按职责分工负责 等部门 各有关单位 各区人民政府".split(
      " ",
    ),
  bodies: "市市场监管局 省发展改革委 市委宣传部 各县(市、区)政府 经信局、科技局 质监 某某办公室 市政府有关部门".split(
    " ",
  ),
  numbers:
    "2025 10 3.2 1,234.5 百分之五点五 两百 2到3 5-8 60%以上 1.5万亩 20余家 12项 ≥95 e1 〔2012〕10号 PM2.5 12315 4A级 零".split(
      " ",
    ),
  times:
    "到2025年, 2023年12月29日 2024年底前 “十四五”期间 每年 每季度 今后三年 2021—2025年 自印发之日起 长期坚持 6月底前 即日起".split(
      " ",
    ),
  words:
    "研发投入强度 达到 提高到 力争 新增 培育 高新技术企业 完成 不低于 较2020年 增长 给予 万元 补助 率 全覆盖 零的突破 位居全国前列 基本 实现 基本实现 全面实现".split(
      " ",
    ),
  brackets: "( ) （ ） 《 》 〈 〉 “ ” 「 」 〔 〕 【 】 [ ] { } < >".split(" "),
  stops: "。 ， , 、 ； : ： ! ? … · . - — ~ / % ‰ ＋".split(" "),
  layout: [
    "\n",
    "\n\n",
    "\r\n",
    "\r",
    "\f",
    " ",
    "　",
    "\u00a0",
    "\t",
    "\u200b",
    "\ufeff",
    "\u2028",
    "\u0085",
    "    ",
    "\n\n\n\n",
  ],
  pages: [
    "- 3 -",
    "第 2 页 共 9 页",
    "首页 > 政务公开 >",
    "»",
    "分享到:",
    "打印 关闭",
    "来源: 某网",
    "#Page 4",
    "| a | b |",
    "---",
    "```",
    "# 一、",
    "* ",
  ],
  strangers: [
    "\u0000",
    "\ufffd",
    "\ud83d",
    "\udc00",
    "😀",
    "𠮷",
    "\ue004",
    "⼀",
    "é",
    "abc",
    "\u202e",
    "\u0007",
    "ﬁ",
    "Ⅳ",
    "㎡",
  ],
} as const;

const fragment = fc.oneof(...Object.values(FRAGMENTS).map((list) => fc.constantFrom(...list)));

/** The same again and again, one fragment or two: what a pattern that reads in several ways never ends with. */
const repeats = fc
  .tuple(fc.array(fragment, { minLength: 1, maxLength: 2 }), fc.integer({ min: 2, max: 60 }))
  .map(([parts, times]) => parts.join("").repeat(times));

/** Soups of markers, labels, brackets, numbers and whatever else. */
export const soups: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 30, arbitrary: fragment },
      { weight: 2, arbitrary: fc.string({ unit: "binary" }) },
      { weight: 1, arbitrary: repeats },
    ),
    { maxLength: 80 },
  )
  .map((parts) => parts.join(""));

const folder = new URL("../../seeds/", import.meta.url);
const seedLines = readdirSync(folder)
  .filter((name) => name.endsWith(".txt"))
  .sort()
  .map((name) => readFileSync(new URL(name, folder), "utf8").split("\n"));

/** Some lines of a seed that stand one after the other. */
const passages: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom(...seedLines), fc.nat(1000), fc.integer({ min: 1, max: 30 }))
  .map(([lines, start, count]) => {
    const from = start % lines.length;
    return lines.slice(from, from + count).join("\n");
  });

/** A change of a text: what stands from `at` on, `length` characters of it, becomes something else. */
const edits = fc.record({
  kind: fc.constantFrom("delete", "double", "insert", "replace", "swap" as const),
  at: fc.nat(1_000_000),
  length: fc.integer({ min: 1, max: 40 }),
  words: fragment,
});

type Edit = typeof edits extends fc.Arbitrary<infer T> ? T : never;

function edit(text: string, { kind, at, length, words }: Edit): string {
  const start = at % (text.length + 1);
  const [before, middle, after] = [text.slice(0, start), text.slice(start, start + length), text.slice(start + length)];
  if (kind === "delete") return before + after;
  if (kind === "double") return before + middle + middle + after;
  if (kind === "insert") return before + words + middle + after;
  if (kind === "replace") return before + words + after;
  return before + after.slice(0, length) + middle + after.slice(length);
}

/** Passages of seeds with up to twelve random edits. */
export const editedSeeds: fc.Arbitrary<string> = fc
  .tuple(passages, fc.array(edits, { maxLength: 12 }))
  .map(([text, changes]) => changes.reduce(edit, text));
