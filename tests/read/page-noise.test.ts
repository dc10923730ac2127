import { describe, expect, it } from "vitest";
import { blocksOf, page } from "./blocks-of.ts";

/** A line of a page that is no policy text, its kind, and why. */
type Row = readonly [line: string, kind: string | null, reason: string];

const lines: Row[] = [
  ["当前位置: 主页 > 国际国内", "breadcrumb", "a trail with its label"],
  ["首页 > 信息公开 > 公开保障", "breadcrumb", "a trail alone"],
  ["image.png", "placeholder", "a picture that a converter left"],
  ["分享到：微信 微博", "share", "buttons"],
  ["扫一扫在手机打开当前页", "share", "a code"],
  ["来源：市市场监管局", "credit", "a source"],
  ["责任编辑：张三", "credit", "an editor"],
  ["【打印】【关闭】", "other", "buttons"],
  ["文章正文", "other", "a label of the page"],
  ["索引号：00817371-5/2025-00123", "index-box", "the box over a text"],
  ["发文字号：荆政办发〔2023〕3号", "index-box", "the box over a text"],
  ["11年专业代理免费咨询:15855157003(微信同号)", "advertisement", "words and a telephone number"],
  ["— 3 —", "page-mark", "a page number between dashes"],
  ["－１２－", "page-mark", "full-width"],
  ["第 3 页 共 10 页", "page-mark", "in words"],
  ["# Page 1193:", "page-mark", "of a converter"],
  ["3/12", "page-mark", "of how many"],
  ["一、总体要求………………1", "contents", "dot leaders"],
  ["第一章 总则.......... 2", "contents", "dot leaders"],
  ["关于加强来源管理的意见", null, "来源 inside a title"],
  ["责任单位：市发改委", null, "a label of the policy"],
  ["加大对非正常专利申请人及代理机构的惩戒力度。", null, "a sentence without a telephone number"],
  ["加强领导……", null, "an ellipsis"],
  ["2023-12-29 10:20", null, "the date of publication tells something"],
  ["(此件公开发布)", null, "back matter"],
  ["12", null, "a number alone may be a cell"],
  ["7.优化窗口服务。推行委托代理、帮办代办。", null, "a numbered task speaks of services"],
  ["《首页>目录》", null, "inside a title"],
];

describe("a line is noise", () => {
  it.each(lines)("%s → %s: %s", (line, kind) => {
    expect(blocksOf(line)[0].match(/^<(.+?)>/)?.[1] ?? null).toBe(kind);
  });
});

/** Texts whose noise only their other lines tell. */
const numbered = (numbers: readonly number[], every: number) =>
  numbers.flatMap((number) => [
    ...Array.from({ length: every }, (_, at) => `第${number}段第${at}句话要抓好。`),
    `${number}`,
  ]);

describe("lines are noise together", () => {
  it("page numbers count on, a page apart", () => {
    const marks = blocksOf(numbered([1, 2, 3], 8).join("\n")).filter((block) => block.startsWith("<page-mark>"));
    expect(marks).toEqual(["<page-mark> 1", "<page-mark> 2", "<page-mark> 3"]);
  });

  it.each([
    ["nearer than a page", numbered([1, 2, 3], 2)],
    ["do not count on", numbered([5, 9, 7], 8)],
    ["are but two", numbered([1, 2], 8)],
  ])("numbers that %s are cells", (_, text) => {
    expect(blocksOf(text.join("\n")).filter((block) => block.startsWith("<"))).toEqual([]);
  });

  it("a running head comes back on each page; the first is the title", () => {
    const head = "某市质量强市建设实施方案";
    const text = [1, 2, 3, 4].flatMap((number) => [head, ...numbered([number], 9).slice(0, 9)]);
    const blocks = blocksOf(text.join("\n"));
    expect(blocks.filter((block) => block.endsWith(head))).toEqual([head, ...Array(3).fill(`<page-mark> ${head}`)]);
  });

  it("a running head comes back on a short page, too, but not in a list", () => {
    const head = "某市质量强市建设实施方案";
    const page = (lines: number) => [head, ...numbered([lines], lines).slice(0, lines)];
    const marked = (text: string[]) =>
      blocksOf(text.join("\n")).filter((block) => block === `<page-mark> ${head}`).length;
    expect(marked([9, 9, 9, 9, 3, 9].flatMap(page))).toBe(5);
    expect(marked([3, 9, 3, 9, 3, 9].flatMap(page))).toBe(0);
  });

  it("a table of contents runs from its heading to the last leader", () => {
    const text = "目 录\n一、总体要求……1\n二、主要任务\n和保障措施……3\n一、总体要求\n要抓好。";
    expect(blocksOf(text).map((block) => block.startsWith("<contents>"))).toEqual([
      true,
      true,
      true,
      true,
      false,
      false,
    ]);
  });

  it("目录 alone takes nothing with it", () => {
    expect(blocksOf("目录\n一、总体要求\n要抓好。")).toEqual(["<contents> 目录", "一、总体要求", "要抓好。"]);
  });

  it("page marks in a wrapped paragraph stand behind it", () => {
    expect(blocksOf(page.replace("转\n", "转\n— 1 —\n"))).toEqual([page.replaceAll("\n", ""), "<page-mark> —1—"]);
  });
});
