import { describe, expect, it } from "vitest";
import { documentTypeOf } from "../../../src/extract/metadata/document-type-of.ts";
import { documentTypes } from "../../../src/lexicon/document-types.ts";

describe("documentTypeOf", () => {
  it.each([
    ["荆州市质量强市建设实施方案", "实施方案", "the longest word that ends it"],
    ["关于深入开展质量兴市工作的实施意见", "实施意见", ""],
    ["宿州市质量强市建设“十四五”规划", "规划", ""],
    ["武汉市建筑节能与绿色建筑“十四五”发展规划", "规划", "发展 is what it plans"],
    ["青岛市协同控制三年行动计划(2021-2023年)", "行动计划", "brackets are not looked at"],
    ["打造营商环境最优市实施意见(征求意见稿)", "实施意见", "nor these"],
    ["山东省关于推动城乡建设绿色发展若干措施的通知", "通知", "a single title is whole"],
    ["巩固拓展经济向好势头的一揽子政策措施", "政策措施", ""],
    ["包头市2022年数字政府建设考评办法", "办法", "考评 is what it rules"],
    ["广安市招商引资政策二十条(试行)", "政策", "a number of articles"],
    ["遂宁市优化营商环境2023年工作要点", "工作要点", ""],
    ["北京市城乡规划条例", "条例", ""],
    ["云溪市重点任务分工表", "任务分工表", "a table"],
    ["质量强国", null, "no genre"],
  ])("%s is %s", (title, type, _reason) => {
    expect(documentTypeOf(title, documentTypes)).toBe(type);
  });
});
