import { describe, expect, it } from "vitest";
import { blocksOf } from "./blocks-of.ts";

const sentence = "现将方案印发给你们,请结合实际认真贯彻执行。";
const text = ["某市质量强市工作方案", "一、要求", "(一)加强领导。各级要抓好各项工作。", "二、保障"];

describe("a repeat", () => {
  it("is a paragraph that equals the one before it", () => {
    expect(blocksOf([sentence, sentence, sentence].join("\n"))).toEqual([
      sentence,
      `<repeat> ${sentence}`,
      `<repeat> ${sentence}`,
    ]);
  });

  it("is a whole text given twice", () => {
    expect(blocksOf([...text, ...text].join("\n"))).toEqual([...text, ...text.map((line) => `<repeat> ${line}`)]);
  });

  it.each([
    ["责任单位:市发改委、市财政局、市市场监管局、市商务局。", "a label line"],
    ["一、加强领导。", "a short one"],
    ["某市人民政府办公室关于印发质量强市实施方案的通知", "a title"],
    ["(一)加强领导。各级各部门要抓好各项工作的贯彻落实。", "an item of a list"],
    ["——加强领导。各级各部门要抓好各项工作的贯彻落实。", "a dash item"],
    ["98", "a cell"],
  ])("is not %s: %s", (line) => {
    expect(blocksOf(`${line}\n${line}`)).toEqual([line, line]);
  });

  it("is no paragraph that stands elsewhere", () => {
    expect(blocksOf([sentence, "二、保障", sentence].join("\n"))).toEqual([sentence, "二、保障", sentence]);
  });
});
