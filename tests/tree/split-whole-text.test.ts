import { describe, expect, it } from "vitest";
import { outlineOf, treeOf } from "./tree-of.ts";

/** Prose, for a text that is long enough to have lost its line breaks. */
const prose = "深入开展质量提升行动,推动企业加快产品创新、服务升级、质量改进,推动传统消费扩容提质。".repeat(40);
const body = `为此制定本方案。一、要求要全面提高质量。二、任务(一)提升产品质量。${prose}(二)提升工程质量。强化监管。1.完善制度。建立制度。2.强化监管。加强监管。三、保障(三)加强领导。各级要抓好。`;
const outline = [
  "| 为此制定本方案。",
  "1 要求要全面提高质量",
  "2 任务",
  "2.1 提升产品质量",
  `2.1| ${prose}`,
  "2.2 提升工程质量",
  "2.2| 强化监管。",
  "2.2.1 完善制度",
  "2.2.1| 建立制度。",
  "2.2.2 强化监管",
  "2.2.2| 加强监管。",
  "3 保障",
  "3.3 加强领导",
  "3.3| 各级要抓好。",
];

describe("a text on one line", () => {
  it("has the same sections", () => {
    expect(outlineOf(body)).toEqual(["# main", ...outline]);
  });

  it("has the same sections where indents are left of its line breaks", () => {
    const indented = body.replaceAll(/[一二三]、|\([一二三]\)|[12]\./g, "　　$&");
    expect(outlineOf(indented)).toEqual(["# main", ...outline]);
  });

  it("is cut around the notice that transmits it", () => {
    const notice = "某市关于印发某市质量方案的通知各区人民政府:《某市质量方案》已经同意,现印发给你们。某市人民政府";
    expect(outlineOf(`${notice}2023年12月29日某市质量方案${body}`)).toEqual([
      "# notice",
      "title 某市关于印发某市质量方案的通知",
      "front 各区人民政府:",
      "front 《某市质量方案》已经同意,现印发给你们。",
      "back 某市人民政府",
      "back 2023年12月29日",
      "# main",
      "title 某市质量方案",
      ...outline,
    ]);
  });

  it("is cut around its signature and what the page has below it", () => {
    const tail = "某市人民政府办公室2019年12月24日相关附件:任务表.pdf(/a/b.pdf)二维码开始扫一扫在手机打开当前页";
    expect(outlineOf(`${body}${tail}`)).toEqual([
      "# main",
      ...outline,
      "back 某市人民政府办公室",
      "back 2019年12月24日",
      "back 相关附件:任务表.pdf(/a/b.pdf)",
    ]);
    expect(treeOf(`${body}${tail}`).tree.children.at(-1)).toMatchObject({ type: "noise", kind: "share" });
  });

  it("is cut behind its title and its document number", () => {
    const head = "某市人民政府办公室关于加快质量强市建设的实施意见某府办发〔2021〕88号各区人民政府:";
    expect(outlineOf(`${head}${body}`)).toEqual([
      "# main",
      "title 某市人民政府办公室关于加快质量强市建设的实施意见",
      "front 某府办发〔2021〕88号",
      "front 各区人民政府:",
      ...outline,
    ]);
  });

  it.each([
    ["要落实第一、二、三产业的任务。", "a list"],
    ["比上年增长1.5倍。", "a decimal"],
    ["完成第(三)项任务。", "a citation"],
    ["加强一、二级医院建设。", "ranks"],
  ])("opens no section at %s: %s", (sentence) => {
    const text = body.replace("强化监管。1.", `强化监管。${sentence}1.`);
    const ids = (lines: string[]) => lines.filter((line) => /^[\d.]+ /.test(line));
    expect(ids(outlineOf(text))).toEqual(ids(outline));
  });

  it("stays whole where lines are left", () => {
    const lines = Array.from({ length: 60 }, (_, at) => `第${at}段要抓好。`).join("\n");
    expect(outlineOf(`${lines}\n${body}`).filter((line) => /^\d/.test(line))).toEqual([]);
  });
});
